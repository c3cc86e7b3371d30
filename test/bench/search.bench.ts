/**
 * S1 to S4 of the design's performance page, at 20,000 records or as many as the first argument says: hits against a plain scan,
 * "count and newest 50" against LIKE on the same database, the cost of the index against that of the records. One JSON line.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facetCountStore } from '../../src/main/archive/facet-count-store.ts';
import { enterIndex, recordStore } from '../../src/main/archive/record-store.ts';
import {
  placesIn,
  type SearchQuery,
  scopeOf,
  searchStore,
} from '../../src/main/archive/search-store.ts';
import { migrate } from '../../src/main/database/migrate.ts';
import { type Database, openSqlite } from '../../src/main/database/sqlite.ts';
import type { ArchiveRecord } from '../../src/shared/archive/archive-record.ts';
import { bodyTexts } from '../../src/shared/archive/record-text.ts';
import { fold } from '../../src/shared/japanese/folding.ts';
import { matchExpression, queryTerms } from '../../src/shared/japanese/search-grams.ts';
import { ACCESSION, campaignRecords } from '../support/campaign-records.ts';
import {
  GIVEN_NAMES,
  ORGANISATIONS,
  PLACES,
  SUBJECTS,
  SURNAMES,
  WARDS,
  WHATS,
} from '../support/campaign-words.ts';
import { compound, KANJI } from '../support/kanji-words.ts';
import { type Seeded, seeded } from '../support/seeded.ts';

const RECORDS = Number(process.argv[2] ?? 20_000);
const QUERIES = 568;
const ROUNDS = 5;
const BATCH = 500;
const PAGE = 50;
const INSTANT = '2026-01-15T03:00:00.000Z';

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const asText = (value: unknown): string | null => (value === null ? null : String(value));

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function inBatches<Item>(database: Database, items: readonly Item[], each: (item: Item) => void) {
  for (let from = 0; from < items.length; from += BATCH)
    database.transaction(() => {
      for (const item of items.slice(from, from + BATCH)) each(item);
    });
}

const openArchiveFile = (file: string): Database => {
  const opened = openSqlite(file, 'bench');
  const folder = new URL('../../src/main/database/migrations/', import.meta.url);
  migrate(opened, { folder, name: 'bench', intent: 'create' });
  opened.run(
    'INSERT INTO accession (id, at, origin) VALUES (?, ?, ?)',
    ACCESSION,
    INSTANT,
    'bench',
  );
  return opened;
};

const COLUMNS =
  'place, id, kind, title, title_key, accession, original, changed, revision, sha256, content';

/** The same rows into a second archive file, without links and search index. */
function insertRowsAlone(file: string, kept: Database): number {
  const control = openArchiveFile(file);
  const rows = kept
    .all(`SELECT ${COLUMNS} FROM record ORDER BY place`)
    .map((row) =>
      Object.values(row).map((value) => (typeof value === 'number' ? value : asText(value))),
    );
  const values = COLUMNS.replace(/\w+/g, '?');
  const took = timed(() =>
    inBatches(control, rows, (row) => {
      control.run(`INSERT INTO record (${COLUMNS}) VALUES (${values})`, ...row);
    }),
  );
  control.close();
  return took;
}

function sizeOf(database: Database, where: string): number {
  return Number(database.get(`SELECT sum(pgsize) AS bytes FROM dbstat WHERE ${where}`)?.bytes);
}

/** The words' index and what records are narrowed down by, which is made with it. */
const INDEX = `name LIKE 'record_search%' OR name LIKE '%facet%'`;

/** S4: the index is built anew upon the records that are there. */
function measureBuilding(database: Database, folder: string, records: readonly ArchiveRecord[]) {
  const base = insertRowsAlone(join(folder, 'rows.sqlite'), database);
  const placed = database.all('SELECT place, id FROM record ORDER BY place');
  const byId = new Map(records.map((record) => [record.id, record]));
  database.script(
    `INSERT INTO record_search (record_search) VALUES ('delete-all'); DELETE FROM facet; DELETE FROM facet_value;`,
  );
  const index = timed(() => {
    inBatches(database, placed, ({ place, id }) => {
      const record = byId.get(String(id));
      if (record) enterIndex(database, Number(place), record);
    });
    database.script(`INSERT INTO record_search (record_search) VALUES ('optimize')`);
  });
  return {
    time: rounded(index / base),
    size: rounded(sizeOf(database, INDEX) / sizeOf(database, `NOT (${INDEX})`)),
    indexMs: Math.round(index),
    baseMs: Math.round(base),
  };
}

/** A piece of a record, from anywhere: for agreeing with the scan. */
function piece(chance: Seeded, records: readonly ArchiveRecord[], length: number): string {
  for (;;) {
    const record = records[chance.below(records.length)];
    const texts = record ? [record.title, ...bodyTexts(record)] : [];
    const text = [...(texts[chance.below(texts.length)] ?? '')];
    const words = text.slice(chance.below(text.length)).slice(0, length).join('');
    if (queryTerms(words).join('').length >= length) return words;
  }
}

function pieces(records: readonly ArchiveRecord[]): string[] {
  const chance = seeded(3);
  return Array.from({ length: QUERIES }, (_query, number) =>
    number % 4 === 3
      ? `${piece(chance, records, 2)} ${piece(chance, records, 3)}`
      : piece(chance, records, 1 + (number % 4) * (1 + chance.below(3))),
  );
}

/** In a third to a half of all records: the worst that can be asked for, the worst set of S3. */
const COMMON = ['国', '区', '議', '会', '公', '者'];

/** What people look for: any character, a word, a name, two words. */
function querySets(): Record<string, string[]> {
  const chance = seeded(5);
  const nouns = [SUBJECTS, WHATS, PLACES, ORGANISATIONS, WARDS]
    .flat()
    .map((noun) => noun.replace(/を$/, ''));
  const noun = (): string => nouns[chance.below(nouns.length)] ?? '';
  const word = (): string => (chance.percent(50) ? noun() : compound(chance));
  const many = (make: () => string): string[] => Array.from({ length: QUERIES / 4 }, make);
  return {
    character: many(() => KANJI[chance.below(KANJI.length)] ?? ''),
    word: many(word),
    name: many(() => `${chance.pick(SURNAMES)}${chance.pick(GIVEN_NAMES)}`),
    'two words': many(() => `${noun()} ${word()}`),
  };
}

/** S1: every hit of every query against JavaScript's `includes`. */
function countDiffering(
  database: Database,
  records: readonly ArchiveRecord[],
  queries: readonly string[],
): number {
  const scanned = records.map((record) => ({
    id: record.id,
    texts: [record.title, ...bodyTexts(record)].map(fold),
  }));
  return queries.filter((query) => {
    const terms = queryTerms(query);
    const expected = scanned
      .filter(({ texts }) => terms.every((term) => texts.some((text) => text.includes(term))))
      .map(({ id }) => id);
    const found = new Set(
      database
        .all(
          'SELECT id FROM record WHERE place IN (SELECT rowid FROM record_search WHERE record_search MATCH ?)',
          matchExpression(query) ?? '',
        )
        .map(({ id }) => String(id)),
    );
    return found.size !== expected.length || expected.some((id) => !found.has(id));
  }).length;
}

const asked = (query: string): SearchQuery => ({ query, kinds: [], offset: 0, limit: PAGE });

/** The control: the words looked for in the rows' JSON, one after another. */
function likeScan(database: Database, query: string): void {
  const terms = query.split(' ').map((term) => `%${term}%`);
  const where = terms.map(() => 'content LIKE ?').join(' AND ');
  database.get(`SELECT count(*) AS n FROM record WHERE ${where}`, ...terms);
  database.all(
    `SELECT id, title FROM record WHERE ${where} ORDER BY place DESC LIMIT ${PAGE}`,
    ...terms,
  );
}

/** Count and newest 50 by the index, with their rows. */
function indexedSearch(database: Database, query: string): void {
  const places = placesIn(database);
  const scope = scopeOf(asked(query), matchExpression(query));
  places.count(scope);
  const page = places.newest(scope, PAGE, 0);
  database.all(
    'SELECT id, title FROM record WHERE place IN (SELECT value FROM json_each(?)) ORDER BY place DESC',
    JSON.stringify(page),
  );
}

const P95 = 0.95;

/** The counts beside the hits, which are asked for separately: of everything, of a word, narrowed down. */
function measureFacets(database: Database, words: readonly string[]) {
  const { facets } = facetCountStore(database);
  const { find } = searchStore(database);
  const tag = { narrow: { tag: ['署名'] } };
  const p95Of = (ask: (query: string) => unknown): number =>
    rounded(
      at(
        words.slice(0, 40).map((query) => timed(() => ask(query))),
        P95,
      ),
    );
  return {
    everythingMs: p95Of(() => facets({ query: '', kinds: [], top: 8 })),
    wordMs: p95Of((query) => facets({ query, kinds: [], top: 8 })),
    narrowedMs: p95Of((query) => facets({ query, kinds: [], ...tag, top: 8 })),
    narrowedHitsMs: p95Of((query) => find({ ...asked(query), ...tag })),
    narrowedAllMs: p95Of(() => find({ ...asked(''), ...tag, usage: 'unused' })),
  };
}

/** S2, S3: in turn with the control, so that both meet the same weather. */
function measureAsking(database: Database, sets: Record<string, string[]>) {
  const { find } = searchStore(database);
  const scans: number[] = [];
  const whole: number[] = [];
  const bySet = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, queries] of Object.entries(sets)) {
      const times = bySet.get(name) ?? [];
      bySet.set(name, times);
      scans.push(timed(() => likeScan(database, queries[round] ?? '')));
      for (const query of queries) times.push(timed(() => indexedSearch(database, query)));
      whole.push(...queries.slice(0, 20).map((query) => timed(() => find(asked(query)))));
    }
  }
  const scan = at(scans, 0.5);
  const common = at(
    COMMON.flatMap((query) =>
      Array.from({ length: ROUNDS }, () => timed(() => indexedSearch(database, query))),
    ),
    0.95,
  );
  const p95 = [...bySet].map(([name, times]) => [name, at(times, 0.95)] as const);
  const all = at([...bySet.values()].flat(), 0.95);
  return {
    S2: rounded(all / scan),
    S3: rounded(Math.max(common, ...p95.map(([, time]) => time)) / scan),
    sets: Object.fromEntries(p95.map(([name, time]) => [name, rounded(time / scan)])),
    /** The whole answer of the search room: ranked, with facets and snippets. */
    wholeAnswer: rounded(at(whole, 0.95) / scan),
    p95Ms: rounded(all),
    scanMs: rounded(scan),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'gariban-search-'));
const database = openArchiveFile(join(folder, 'archive.sqlite'));
try {
  const records = [...campaignRecords(RECORDS)];
  const store = recordStore(database);
  for (let from = 0; from < RECORDS; from += BATCH)
    store.createMany(records.slice(from, from + BATCH));
  const S4 = measureBuilding(database, folder, records);
  const queries = pieces(records);
  const S1 = { queries: queries.length, differing: countDiffering(database, records, queries) };
  const sets = querySets();
  const { S2, S3, ...asking } = measureAsking(database, sets);
  const facets = measureFacets(database, sets.word ?? []);
  console.log(
    JSON.stringify({ bench: 'search', records: RECORDS, S1, S2, S3, S4, ...asking, facets }),
  );
  const isMet =
    S1.differing === 0 && S2 <= 1 / 40 && S3 <= 1 / 4 && S4.time <= 12 && S4.size <= 0.7;
  process.exitCode = isMet ? 0 : 1;
} finally {
  database.close();
  rmSync(folder, { recursive: true, force: true });
}
