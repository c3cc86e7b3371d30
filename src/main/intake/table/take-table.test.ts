import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import encoding from 'encoding-japanese';
import { expect, test, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { freshFolder, refusal } from '../../../../test/support/catalogue.ts';
import { type IntakeDesk, intakeDesk } from '../../../../test/support/intake-desk.ts';
import { guessTable } from '../../../shared/assembly/table/guess-columns.ts';
import { type TableOrder, tableOrder } from '../../../shared/contract/table-calls.ts';
import { inTurn } from '../in-turn.ts';
import { judgeRows } from './judge-rows.ts';
import { type Table, tableShelf } from './table-shelf.ts';
import { takeTable } from './take-table.ts';
import { tableTrial } from './try-table.ts';

// A real process that reads the file.
vi.setConfig({ testTimeout: 60_000 });

type Cell = string | number | Date | null;

async function workbook(name: string, sheets: Record<string, Cell[][]>): Promise<string> {
  const path = join(freshFolder(), name);
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value instanceof Date
          ? { value, type: Date, format: 'yyyy/mm/dd' }
          : value === null
            ? null
            : { value },
      ),
    ),
  }));
  await writeXlsxFile(written).toFile(path);
  return path;
}

interface Kept {
  readonly desk: IntakeDesk;
  readonly table: Table;
  readonly order: (part?: Partial<TableOrder>) => TableOrder;
}

/** A table that was taken in as a document, understood by its headings. */
async function kept(path: string, sheet = 0): Promise<Kept> {
  const desk = await intakeDesk();
  const { added } = await desk.takeIn(path);
  const document = added[0]?.id ?? '';
  const table = await tableShelf(desk.workers)(desk.archive, document);
  const guess = guessTable(table.sheets[sheet]?.rows ?? []);
  return {
    desk,
    table,
    order: (part) => tableOrder.parse({ document, sheet, ...guess, ...part }),
  };
}

const take = (
  { desk: { archive, workers }, table }: Kept,
  order: TableOrder,
  signal?: AbortSignal,
) =>
  takeTable(
    { archive, table },
    { order, job: { signal: signal ?? new AbortController().signal, progress: () => undefined } },
    {
      workers,
      now: () => new Date(),
      notify: () => undefined,
      inTurn: inTurn(),
      before: () => Promise.resolve(),
    },
  );

const MEMBERS: Cell[][] = [
  ['みどり支部 会員名簿', null, null, null],
  ['氏名', 'ふりがな', '電話', '備考'],
  ['緑川 和子', 'みどりかわ かずこ', 312345678, '会長'],
  ['野原 健一', 'のはら けんいち', '090-0000-0000', null],
  [null, null, '03-0000-0000', '名前を聞く'],
  ['緑川和子', null, null, '二度書いた'],
];

test('a list of members becomes people, each knowing the list, as one accession that can be undone', async () => {
  const list = await kept(await workbook('会員 名簿.xlsx', { 名簿: MEMBERS }));
  const order = list.order();
  const { catalogue } = list.desk.archive;
  const trial = tableTrial(await judgeRows(list.desk.archive, list.table, order));
  expect(trial).toMatchObject({ made: 2, present: 1, faults: 1, doubts: 0 });
  expect(trial.lines[0]).toMatchObject({ row: 5, becomes: 'fault', fault: 'title-missing' });

  const report = await take(list, order);
  expect(report.added.map(({ title, path }) => [title, path])).toEqual([
    ['緑川 和子', '会員 名簿.xlsx:3'],
    ['野原 健一', '会員 名簿.xlsx:4'],
  ]);
  expect(report.failed.map(({ path, code }) => [path, code])).toEqual([
    ['会員 名簿.xlsx:5', 'intake/row-title-missing'],
  ]);
  expect(report.duplicates).toEqual([{ id: report.added[0]?.id, path: '会員 名簿.xlsx:6' }]);
  const first = await catalogue.records.get(report.added[0]?.id ?? '');
  expect(first).toMatchObject({
    kind: 'person',
    notes: '会長',
    contacts: [{ medium: 'phone', value: '0312345678', mayBePublished: false }],
    links: [{ role: 'source', to: order.document }],
  });
  const { rows } = await catalogue.accessions.list(0, 5);
  expect(rows[0]).toMatchObject({
    from: '会員 名簿.xlsx（名簿）',
    added: 2,
    duplicates: 1,
    failed: 1,
  });

  expect(await catalogue.accessions.undo(report.accession, new Date().toISOString())).toMatchObject(
    {
      count: 2,
    },
  );
  expect(tableTrial(await judgeRows(list.desk.archive, list.table, order)).made).toBe(2);
});

test('whoever is there already is left out, unless they are wanted twice', async () => {
  const list = await kept(await workbook('名簿.xlsx', { 名簿: MEMBERS.slice(1, 4) }));
  await take(list, list.order());
  const again = await take(list, list.order());
  expect([again.added.length, again.duplicates.length]).toEqual([0, 2]);
  expect((await take(list, list.order({ alsoPresent: true }))).added.length).toBe(2);
});

test('a chronology in the second sheet becomes events with the days that the spreadsheet knows', async () => {
  const day = new Date(Date.UTC(2025, 7, 22));
  const path = await workbook('経過.xlsx', {
    表紙: [['みどり区 社保協']],
    経過: [
      ['年月日', 'できごと', '参加人数'],
      [day, '駅頭宣伝', 20],
      ['令和7年12月はじめ', '区議会へ提出', null],
      ['いつか', '懇談', '大勢'],
    ],
  });
  const list = await kept(path, 1);
  const { added } = await take(list, list.order());
  const events = await list.desk.archive.catalogue.records.gather(added.map(({ id }) => id));
  expect(
    events.map((event) =>
      event.kind === 'event' ? [event.date, event.eventKind, event.notes] : [],
    ),
  ).toEqual([
    ['2025-08-22', 'leafleting', ''],
    ['令和7年12月はじめ', 'submission', ''],
    [undefined, 'talks', 'いつか\n大勢'],
  ]);
});

test('a csv of the old kind is read: CP932, quoted cells, tabs', async () => {
  const text = '団体名\t代表者\t備考\r\n㈱みどり印刷\t髙橋 ①郎\t"一行目\r\n二行目"\r\n';
  const path = join(freshFolder(), '団体.csv');
  const bytes = encoding.convert(encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' });
  writeFileSync(path, Buffer.from(bytes));
  const list = await kept(path);
  const { added } = await take(list, list.order());
  const [one] = await list.desk.archive.catalogue.records.gather(added.map(({ id }) => id));
  expect(one).toMatchObject({
    kind: 'organisation',
    title: '㈱みどり印刷',
    representative: '髙橋 ①郎',
    notes: '一行目\n二行目',
  });
});

test('a table that is not wanted any more keeps whole records or none', async () => {
  const rows = Array.from({ length: 300 }, (_none, index) => [`会員 ${index}`, '03-0000-0000']);
  const list = await kept(await workbook('名簿.xlsx', { 名簿: [['氏名', '電話'], ...rows] }));
  const stop = new AbortController();
  stop.abort();
  expect(await refusal(() => take(list, list.order(), stop.signal))).toMatchObject({
    name: 'AbortError',
  });
  expect((await list.desk.archive.catalogue.presence.named('person')).length).toBe(0);
  expect((await take(list, list.order())).added.length).toBe(300);
});

test('what is no table is refused with a sentence, and nothing is lost', async () => {
  const desk = await intakeDesk();
  const path = join(freshFolder(), '壊れた名簿.xlsx');
  writeFileSync(path, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]));
  const { added } = await desk.takeIn(path);
  const read = tableShelf(desk.workers)(desk.archive, added[0]?.id ?? '');
  expect(await refusal(() => read)).toMatchObject({ code: 'intake/not-readable' });
});
