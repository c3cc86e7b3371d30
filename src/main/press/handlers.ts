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

/** What the names of an export's files have in common, before their numbers or inks. */
function commonStem(names: readonly string[]): string {
  const stems = names.map((name) => parse(name).name);
  const [first = '', ...others] = stems;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** Puts an export where the user says; the further files beside the first, each with its own number or ink. */
async function saveAs({ press, chooser }: PressHandlerParts, id: string): Promise<boolean> {
  if (!chooser) throw failure('shell/not-available-here', { what: 'press.saveAs' });
  const files = press.exports.files(id);
  const stem = commonStem(files.map(({ name }) => name));
  const ends = files.map(({ name }) => name.slice(stem.length));
  const first = files[0];
  const chosen = first && (await chooser.saveAs(first.name));
  if (chosen === undefined) return false;
  const { dir, base, name } = parse(chosen);
  const [end = ''] = ends;
  const own = base.endsWith(end) ? base.slice(0, base.length - end.length) : name;
  await toldWriting(async () => {
    for (const [index, { path }] of files.entries())
      await copyFile(path, index === 0 ? chosen : join(dir, `${own}${ends[index] ?? ''}`));
  });
  return true;
}

type PressRow = 'press.products' | 'press.preflight' | 'press.export' | 'press.saveAs';

/** The press's rows of the contract. */
export function pressHandlers(parts: PressHandlerParts): Pick<Handlers, PressRow> {
  const { press, jobs } = parts;
  return {
    'press.products': async () => (await press.products.all()).map(choiceOf),
    'press.preflight': ({ publication, preset }) => press.preflight(publication, preset),
    'press.export': ({ publication, ...wish }) => ({
      job: jobs.start('export', (job) => press.export(publication, wish, job)),
    }),
    'press.saveAs': async ({ export: id }) => ({ saved: await saveAs(parts, id) }),
  };
}
