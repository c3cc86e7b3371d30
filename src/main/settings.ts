import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '../shared/contract/contract.ts';
import { type Settings, settings as settingsSchema } from '../shared/contract/shell-calls.ts';
import { writeDurably } from './archive/durable-file.ts';

/** Settings of this machine, not of an archive: language and size of the interface. */
export function settingsHandlers(
  stateFolder: string,
): Pick<Handlers, 'settings.get' | 'settings.set'> {
  const file = join(stateFolder, 'settings.json');
  const read = async (): Promise<Settings> => {
    try {
      return settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      // Not written yet, or unreadable: the defaults serve, and the next change writes it anew.
      return settingsSchema.parse({});
    }
  };
  return {
    'settings.get': read,
    'settings.set': async (changed) => {
      await writeDurably(file, JSON.stringify(changed, null, 2));
      return changed;
    },
  };
}
