import type { RecordKind } from '../../shared/archive/record-kind.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { endingOf, humanName, uniqueNames } from './file-names.ts';
import type { NamedRecord } from './handover-store.ts';
import { KIND_WORDS } from './pages/words.ts';

/** Rows that are asked for at once: few enough that the archive stays usable meanwhile. */
const STRETCH = 200;

/** Asks stretch by stretch until nothing comes; each row says what the next stretch comes after. */
export async function* stretches<Item>(
  ask: (after: string, limit: number) => Promise<Item[]>,
  after: (item: Item) => string,
): AsyncGenerator<Item> {
  let last = '';
  for (;;) {
    const items = await ask(last, STRETCH);
    yield* items;
    const end = items.at(-1);
    if (items.length < STRETCH || end === undefined) return;
    last = after(end);
  }
}

/** Where a record's files lie in the bag. */
export interface RecordPaths {
  readonly title: string;
  readonly page: string;
  readonly json: string;
}

/** Names for everything, given before the first file is written: pages name each other. */
export interface BagPlan {
  readonly records: ReadonlyMap<string, RecordPaths>;
  /** By SHA-256; what two records share lies there once. */
  readonly originals: ReadonlyMap<string, string>;
  readonly kindPage: (kind: RecordKind) => string;
  readonly publicationName: (title: string) => string;
}

export const REGISTER = 'data/台帳.csv';
export const CHRONOLOGY_PAGE = 'data/年表.html';
export const CHRONOLOGY_CSV = 'data/年表.csv';
const ORIGINALS = 'data/原本';
const PUBLICATIONS = 'data/作成物';

const originalName = ({ title, date, fileName }: NamedRecord): string => {
  const ending = endingOf(fileName ?? '');
  // A title that is still the file's name needs its ending once.
  const stem = title.toLowerCase().endsWith(ending)
    ? title.slice(0, -ending.length || undefined)
    : title;
  return humanName(stem, date);
};

export async function planBag({ catalogue }: OpenArchive): Promise<BagPlan> {
  const unique = uniqueNames();
  const records = new Map<string, RecordPaths>();
  const originals = new Map<string, string>();
  for await (const named of stretches(catalogue.handover.named, ({ id }) => id)) {
    const folder = `data/資料/${KIND_WORDS[named.kind]}`;
    const stem = `${folder}/${unique(folder, humanName(named.title, named.date))}`;
    records.set(named.id, { title: named.title, page: `${stem}.html`, json: `${stem}.json` });
    if (named.original === null || originals.has(named.original)) continue;
    const ending = endingOf(named.fileName ?? '');
    originals.set(
      named.original,
      `${ORIGINALS}/${unique(`${ORIGINALS}${ending}`, originalName(named))}${ending}`,
    );
  }
  return {
    records,
    originals,
    kindPage: (kind) => `data/一覧/${KIND_WORDS[kind]}.html`,
    publicationName: (title) => `${PUBLICATIONS}/${unique(PUBLICATIONS, humanName(title, null))}`,
  };
}

/** Where an original lies that no record speaks of any more. */
export const orphanPath = (sha256: string): string => `${ORIGINALS}/${sha256}`;
