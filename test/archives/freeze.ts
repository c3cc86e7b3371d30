/**
 * Makes the frozen archive of the present schema version: `node test/archives/freeze.ts`. Run once, when a version is released;
 * a frozen archive is never made again, since what must open is what people have on their disks.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createRecord, saveRecord } from '../../src/main/archive/keep-record.ts';
import { createArchive, type OpenArchive } from '../../src/main/archive/open-archive.ts';
import { openSqlite } from '../../src/main/database/sqlite.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import { recordDraft } from '../../src/shared/archive/archive-record.ts';
import { leafletMaker } from '../support/leaflet.ts';

const VERSION = 2;
const folder = join(import.meta.dirname, `schema-${VERSION}`);
if (existsSync(folder)) throw new Error(`${folder} is frozen already`);

const now = (): Date => new Date('2026-11-23T03:00:00.000Z');
const instant = now().toISOString();
const ORIGINAL = Buffer.from('the bytes of a photo');
const SHA256 = createHash('sha256').update(ORIGINAL).digest('hex');

async function takeRecords(archive: OpenArchive): Promise<void> {
  const sample = z
    .object({ records: z.array(recordDraft) })
    .parse(JSON.parse(readFileSync(join(programRoot(), 'resources/sample/records.json'), 'utf8')));
  for (const draft of sample.records) await createRecord(archive, draft, instant);
}

async function takePhoto(archive: OpenArchive): Promise<void> {
  await archive.originals.put(ORIGINAL, SHA256);
  const draft = recordDraft.parse({
    kind: 'photo',
    title: '区役所前の集会',
    date: '2026-01-14',
    original: SHA256,
    fileName: 'IMG_0001.JPG',
    mediaType: 'image/jpeg',
    byteLength: ORIGINAL.length,
    widthPx: 4000,
    heightPx: 3000,
  });
  const { id, revision } = await createRecord(archive, draft, instant);
  const saved = { ...draft, caption: '約七十人が集まった' };
  await saveRecord(archive, { id, revision, record: saved }, instant);
}

async function throwAway(archive: OpenArchive): Promise<void> {
  const draft = recordDraft.parse({ kind: 'quote', title: '捨てた発言', words: 'まちがい' });
  const { id } = await createRecord(archive, draft, instant);
  await archive.catalogue.bin.trash([id], '9999-01-01T00:00:00.000Z');
}

async function keepPublication({ catalogue }: OpenArchive): Promise<void> {
  const leaflet = leafletMaker('号外 採択');
  leaflet.text('国保の加入者全員に資格確認書を');
  const id = '019ab000-0000-7000-8000-000000000001';
  await catalogue.publications.create({ id, content: leaflet.made(), now: instant });
}

mkdirSync(folder);
const archive = await createArchive(folder, { workers: workerStarter(programRoot()), now });
await takeRecords(archive);
await takePhoto(archive);
await throwAway(archive);
await keepPublication(archive);
await archive.catalogue.database.optimise();
await archive.close();
const database = openSqlite(join(folder, 'archive.sqlite'), folder);
database.script('VACUUM');
database.close();
