import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { recordContext } from '../../shared/archive/record-context.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { sha256OfText } from '../archive/canonical.ts';
import { readRecord } from '../archive/record-row.ts';
import type { RecordLine } from './bag-format.ts';
import { stretches } from './bag-plan.ts';
import type { HeldRecord } from './handover-store.ts';
import type { RegisterLine } from './pages/overview-pages.ts';
import { damagedPage, type PageLink, recordPage } from './pages/record-page.ts';
import type { Writing } from './writing.ts';

/** What the records' pages leave for the overviews. */
export interface PutRecords {
  readonly lines: RecordLine[];
  readonly register: RegisterLine[];
  /** What the chronology is made of. */
  readonly happenings: ArchiveRecord[];
}

/** JSON of our own, as people read it. */
export const readableJson = (content: string): string =>
  `${JSON.stringify(JSON.parse(content), null, 2)}\n`;

function linksOf(record: ArchiveRecord, held: HeldRecord, { plan }: Writing) {
  const link = (role: string, id: string): PageLink => {
    const target = plan.records.get(id);
    return { role, title: target?.title ?? id, page: target?.page };
  };
  return {
    links: record.links.map(({ role, to }) => link(role, to)),
    backlinks: held.backlinks.map(({ role, source }) => link(role, source)),
  };
}

function registerLine(record: ArchiveRecord, held: HeldRecord, writing: Writing): RegisterLine {
  const paths = writing.plan.records.get(held.id);
  const original = 'original' in record ? record.original : '';
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    date: record.date ?? '',
    sortKey: (record.date && parsePartialDate(record.date)?.sortKey) || '',
    context: recordContext(record),
    page: paths?.page ?? '',
    json: paths?.json ?? '',
    original: writing.plan.originals.get(original) ?? '',
    sha256: original,
    revision: record.revision,
    created: record.created,
    changed: record.changed,
    trashed: held.trashed ?? '',
  };
}

async function putDamaged(held: HeldRecord, { bag, plan, remarks }: Writing): Promise<void> {
  const paths = plan.records.get(held.id);
  if (!paths) return;
  await bag.payload(paths.page, damagedPage(held.title, held.content));
  remarks.push({ what: 'record-damaged', name: held.title });
}

async function putRecord(held: HeldRecord, writing: Writing, into: PutRecords): Promise<void> {
  const { bag, plan } = writing;
  const paths = plan.records.get(held.id);
  // Made after the names were given: it comes with the next handover.
  if (!paths) return;
  const record =
    sha256OfText(held.content) === held.sha256 ? readRecord({ content: held.content }) : undefined;
  if (!record) return putDamaged(held, writing);
  const { id, kind, revision, sha256, past, trashed, words } = held;
  await bag.payload(paths.json, readableJson(held.content));
  await bag.payload(
    paths.page,
    recordPage({
      record,
      path: paths.page,
      original: 'original' in record ? plan.originals.get(record.original) : undefined,
      ...linksOf(record, held, writing),
      words,
      trashed,
      titleOf: (id) => plan.records.get(id)?.title,
    }),
  );
  into.lines.push({ id, kind, revision, sha256, past, trashed, path: paths.json });
  into.register.push(registerLine(record, held, writing));
  if (trashed === null && ['event', 'petition', 'campaign'].includes(kind))
    into.happenings.push(record);
}

/** Each record as JSON and as a page. */
export async function putRecords(writing: Writing): Promise<PutRecords> {
  const into: PutRecords = { lines: [], register: [], happenings: [] };
  const { records } = writing.archive.catalogue.handover;
  for await (const held of stretches(records, ({ id }) => id)) {
    writing.step(held.title);
    await putRecord(held, writing, into);
  }
  into.register.sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
  return into;
}
