import { copyFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { pressCalls } from '../../shared/contract/publication-calls.ts';
import type { Chooser } from '../host.ts';
import type { Jobs } from '../jobs.ts';
import type { Press } from './press.ts';

export interface PressHandlerParts {
  readonly press: Press;
  readonly jobs: Jobs;
  readonly chooser?: Chooser;
}

/** Several pictures go beside the chosen name, numbered. */
function targets(chosen: string, sources: readonly string[]): string[] {
  if (sources.length === 1) return [chosen];
  const stem = basename(chosen, extname(chosen));
  return sources.map((source, index) =>
    join(dirname(chosen), `${stem}-${index + 1}${extname(source)}`),
  );
}

/** The press's rows of the contract. */
export function pressHandlers({
  press,
  jobs,
  chooser,
}: PressHandlerParts): Pick<Handlers, keyof typeof pressCalls> {
  return {
    'press.preflight': ({ publication }) => press.preflight(publication),
    'press.export': (wish) => ({ job: jobs.start('export', (job) => press.export(wish, job)) }),
    'press.saveAs': async ({ export: id }) => {
      if (!chooser) throw failure('shell/not-available-here', { what: 'press.saveAs' });
      const sources = press.exports.paths(id);
      const chosen = await chooser.saveAs(basename(sources[0] ?? ''));
      if (chosen === undefined) return { saved: false };
      const places = targets(chosen, sources);
      await Promise.all(sources.map((source, index) => copyFile(source, places[index] ?? chosen)));
      return { saved: true };
    },
  };
}
