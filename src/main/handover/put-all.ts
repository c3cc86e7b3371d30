import { type RecordKind, recordKind } from '../../shared/archive/record-kind.ts';
import { chronologyItems } from '../../shared/assembly/chronology-items.ts';
import { chronologyCsv, chronologyRows } from '../../shared/assembly/chronology-sheet.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { BAG_FORMAT } from './bag-format.ts';
import { CHRONOLOGY_CSV, CHRONOLOGY_PAGE, REGISTER } from './bag-plan.ts';
import { chronologyPage, kindPage, registerCsv } from './pages/overview-pages.ts';
import { READ_ME, readMePage } from './pages/read-me-page.ts';
import { putOriginals } from './put-originals.ts';
import { putOwn } from './put-own.ts';
import { putPublications } from './put-publications.ts';
import { type PutRecords, putRecords } from './put-records.ts';
import { remarkSentence } from './remark.ts';
import type { Writing } from './writing.ts';

export interface Counts {
  readonly records: number;
  readonly originals: number;
  readonly publications: number;
  /** Of the payload. */
  readonly bytes: number;
}

interface Imprint {
  readonly archive: OpenArchive;
  readonly now: () => Date;
  readonly version: string;
}

async function putOverviews(writing: Writing, { register, happenings }: PutRecords) {
  const { bag, plan } = writing;
  await bag.payload(REGISTER, registerCsv(register));
  const items = chronologyItems(happenings, 'ja');
  const titles = new Map(
    happenings.flatMap(({ kind, id, title }) =>
      kind === 'campaign' ? [[id, title] as const] : [],
    ),
  );
  await bag.payload(CHRONOLOGY_CSV, chronologyCsv(chronologyRows(items, titles), 'ja'));
  const pageOf = (id: string): string | undefined => plan.records.get(id)?.page;
  await bag.payload(CHRONOLOGY_PAGE, chronologyPage(items, CHRONOLOGY_PAGE, pageOf));
  const kinds: { kind: RecordKind; count: number; page: string }[] = [];
  for (const kind of recordKind.options) {
    const lines = register.filter((line) => line.kind === kind);
    if (lines.length === 0) continue;
    const page = plan.kindPage(kind);
    await bag.payload(page, kindPage(kind, page, lines));
    kinds.push({ kind, count: lines.length, page });
  }
  return kinds;
}

/** The day on the user's clock. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Everything that is handed over, in the order in which it can be told. */
export async function putAll(
  writing: Writing,
  { archive, now, version }: Imprint,
): Promise<Counts> {
  const { bag, remarks } = writing;
  const records = await putRecords(writing);
  const originals = await putOriginals(writing);
  const publications = await putPublications(writing);
  const kinds = await putOverviews(writing, records);
  const written = now();
  const counts = {
    records: records.lines.length,
    publications: publications.lines.length,
    originals: originals.length,
  };
  await putOwn(writing, {
    facts: {
      format: BAG_FORMAT,
      schema: await archive.catalogue.handover.schema(),
      program: version,
      name: archive.name,
      written: written.toISOString(),
      ...counts,
    },
    lists: { records: records.lines, originals, publications: publications.lines },
  });
  await bag.tag(
    READ_ME,
    readMePage({
      name: archive.name,
      written: localDay(written),
      kinds,
      register: REGISTER,
      chronology: CHRONOLOGY_PAGE,
      publications: publications.shown,
      remarks: remarks.map(remarkSentence),
    }),
  );
  const bytes = await bag.close([
    ['Source-Organization', archive.name],
    ['Bagging-Date', localDay(written)],
    ['External-Description', `「${archive.name}」の引き継ぎ（ガリバンの書庫）`],
    ['Bag-Software-Agent', `Gariban ${version}`],
  ]);
  return { ...counts, bytes };
}
