import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/main/archive/open-archive.ts';
import { verifyArchive } from '../../src/main/archive/verify.ts';
import { openSqlite } from '../../src/main/database/sqlite.ts';
import { archiveParts, catalogueIn, testArchive } from '../support/catalogue.ts';
import { startChild } from '../support/child.ts';
import { type Seeded, seeded } from '../support/seeded.ts';

const KILLS = 300;
/** Two archives at once: most of the time goes into starting processes. */
const LANES = 2;
const MOST_SAVES = 12;
/** A save takes one to three milliseconds: death comes before, in and after one. */
const MOST_MS = 4;

const SAVER = new URL('./saver.ts', import.meta.url);

/** What the saver was told to be kept: the newest revision of each record. */
type Acknowledged = Map<string, number>;

async function saveUntilKilled(folder: string, chance: Seeded): Promise<Acknowledged> {
  const child = startChild(SAVER, folder);
  const said: string[] = [];
  const opened = await child.line();
  if (opened !== 'open') throw new Error(`the saver did not start: ${opened}`);
  for (let saves = chance.below(MOST_SAVES); saves > 0; saves -= 1)
    said.push((await child.line()) ?? '');
  // The moment of death is what this test varies.
  await wait(chance.below(MOST_MS));
  said.push(...(await child.kill()));
  return new Map(
    said.map((line) => {
      const [id = '', revision] = line.split(' ');
      return [id, Number(revision)] as const;
    }),
  );
}

/** Those that are not there, or older than what was acknowledged. */
function lost(folder: string, acknowledged: Acknowledged): string[] {
  const { stores, close } = catalogueIn(join(folder, 'archive.sqlite'), 'open');
  const kept = new Map(
    stores.records.gather([...acknowledged.keys()]).map(({ id, revision }) => [id, revision]),
  );
  close();
  return [...acknowledged]
    .filter(([id, revision]) => (kept.get(id) ?? 0) < revision)
    .map(([id]) => id);
}

async function killAgainAndAgain(folder: string, seed: number): Promise<Acknowledged> {
  const chance = seeded(seed);
  const all: Acknowledged = new Map();
  for (let kill = 0; kill < KILLS / LANES; kill += 1) {
    const acknowledged = await saveUntilKilled(folder, chance);
    expect(lost(folder, acknowledged)).toEqual([]);
    for (const [id, revision] of acknowledged) all.set(id, revision);
  }
  return all;
}

async function newFolder(): Promise<string> {
  const { folder, close } = await testArchive();
  await close();
  return folder;
}

/** Every record is in the index once, and the index itself is whole. */
async function searchIsWhole(folder: string): Promise<void> {
  const file = join(folder, 'archive.sqlite');
  const { stores, close } = catalogueIn(file, 'open');
  const total = (query: string): number =>
    stores.search.find({ query, kinds: [], offset: 0, limit: 1 }).total;
  expect(total('発言') + total('写真')).toBe(stores.records.count());
  close();
  const database = openSqlite(file, folder);
  database.script(`INSERT INTO record_search (record_search) VALUES ('integrity-check')`);
  expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  database.close();
}

test(`nothing that was saved is lost when the program is killed ${KILLS} times`, {
  timeout: 300_000,
}, async () => {
  process.env.NODE_COMPILE_CACHE ??= join(await newFolder(), 'compiled');
  const folders = await Promise.all(Array.from({ length: LANES }, newFolder));
  const kept = await Promise.all(folders.map(killAgainAndAgain));
  for (const [lane, folder] of folders.entries()) {
    const acknowledged = kept[lane] ?? new Map();
    expect(acknowledged.size).toBeGreaterThan(KILLS / LANES);
    expect(lost(folder, acknowledged)).toEqual([]);
    await searchIsWhole(folder);
    const archive = await openArchive(folder, archiveParts());
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    const { records, originals, damaged } = await verifyArchive(archive, watch);
    await archive.close();
    expect(damaged).toEqual([]);
    expect(records).toBeGreaterThanOrEqual(acknowledged.size);
    expect(originals).toBeGreaterThan(0);
  }
});
