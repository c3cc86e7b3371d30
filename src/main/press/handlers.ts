import { copyFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import { choiceOf } from '../../shared/press/product.ts';
import { toldWriting } from '../archive/durable-file.ts';
import type { Chooser } from '../host.ts';
import type { Jobs } from '../jobs.ts';
import type { Press } from './press.ts';

export interface PressHandlerParts {
  readonly press: Press;
  readonly jobs: Jobs;
  readonly chooser?: Chooser;
}

/** Puts an export where the user says; the further pages of a picture export beside the first, numbered as they are. */
async function saveAs({ press, chooser }: PressHandlerParts, id: string): Promise<boolean> {
  if (!chooser) throw failure('shell/not-available-here', { what: 'press.saveAs' });
  const files = press.exports.files(id);
  const first = files[0];
  const chosen = first && (await chooser.saveAs(first.name));
  if (chosen === undefined) return false;
  const { dir, name, ext } = parse(chosen);
  const stem = files.length === 1 ? name : name.replace(/-1$/, '');
  await toldWriting(async () => {
    for (const [index, { path }] of files.entries()) {
      const numbered = index === 0 ? chosen : join(dir, `${stem}-${index + 1}${ext}`);
      await copyFile(path, numbered);
    }
  });
  return true;
}

type PressRow = 'press.products' | 'press.preflight' | 'press.export' | 'press.saveAs';

/** The press's rows of the contract. */
export function pressHandlers(parts: PressHandlerParts): Pick<Handlers, PressRow> {
  const { press, jobs } = parts;
  return {
    'press.products': async () => (await press.products.all()).map(choiceOf),
    'press.preflight': ({ publication }) => press.preflight(publication),
    'press.export': ({ publication, ...wish }) => ({
      job: jobs.start('export', (job) => press.export(publication, wish, job)),
    }),
    'press.saveAs': async ({ export: id }) => ({ saved: await saveAs(parts, id) }),
  };
}
