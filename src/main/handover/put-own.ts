import { type BagFacts, OWN_FILES, type OwnFile } from './bag-format.ts';
import { stretches } from './bag-plan.ts';
import type { CarriedTable } from './handover-store.ts';
import type { Writing } from './writing.ts';

const jsonLine = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`, 'utf8');

function* linesOf(values: Iterable<unknown>): Generator<Uint8Array> {
  for (const value of values) yield jsonLine(value);
}

/** What Gariban needs to make the same archive again. */
export interface OwnLines {
  readonly facts: BagFacts;
  readonly lists: Readonly<Partial<Record<OwnFile, readonly unknown[]>>>;
}

const TABLES: readonly CarriedTable[] = [
  'accessions',
  'extracts',
  'manuscripts',
  'savedSearches',
  'conflicts',
];

export async function putOwn({ archive, bag }: Writing, { facts, lists }: OwnLines): Promise<void> {
  await bag.payload(OWN_FILES.archive, `${JSON.stringify(facts, null, 2)}\n`);
  for (const [name, path] of Object.entries(OWN_FILES)) {
    const list = new Map(Object.entries(lists)).get(name);
    if (list) await bag.payload(path, linesOf(list));
  }
  for (const table of TABLES) {
    const rows = stretches(
      (after, limit) => archive.catalogue.handover.carried(table, after, limit),
      ({ id }) => String(id),
    );
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for await (const row of rows) yield jsonLine(row);
    }
    await bag.payload(OWN_FILES[table], bytes());
  }
}
