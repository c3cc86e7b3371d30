import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ACCESSION } from '../../../test/support/campaign-records.ts';
import { freshFolder, recordOf, refusal, testArchive } from '../../../test/support/catalogue.ts';
import { failure } from '../../shared/base/failure.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { Job } from '../jobs.ts';
import { checkBag } from './bagit/check-bag.ts';
import { folderSource } from './bagit/folder-source.ts';
import { zipSource } from './bagit/zip-source.ts';
import { humanName, uniqueNames } from './file-names.ts';
import { type BagOrder, type BagParts, writeBag } from './write-bag.ts';

const NOW = new Date('2026-01-15T03:00:00.000Z');
const QUIET: Job = { signal: new AbortController().signal, progress: () => undefined };
const PHOTO = Buffer.from('the bytes of a photo');
const SHA256 = createHash('sha256').update(PHOTO).digest('hex');

const parts = (archive: OpenArchive): BagParts => ({
  archive,
  now: () => NOW,
  version: '0.0.0',
  makePdf: () => Promise.reject(failure('press/no-page-printer', { reason: 'none in this test' })),
});

const photo = (title: string) =>
  recordOf({
    kind: 'photo',
    title,
    date: '2026-01-14',
    original: SHA256,
    fileName: 'DSC_1.JPG',
    mediaType: 'image/jpeg',
    byteLength: PHOTO.length,
    widthPx: 4,
    heightPx: 3,
    position: { latitude: 35.5, longitude: 139.5 },
  });

/** One record of hard cases, a photo with its original, one record in the bin. */
async function smallArchive(): Promise<OpenArchive> {
  const archive = await testArchive();
  const { accessions, records, originals, bin } = archive.catalogue;
  await accessions.begin({ id: ACCESSION, at: NOW.toISOString(), from: 'test' });
  await archive.originals.put(PHOTO, SHA256);
  await originals.enter([
    { sha256: SHA256, byteLength: PHOTO.length, mediaType: 'image/jpeg', accession: ACCESSION },
  ]);
  const campaign = recordOf({ kind: 'campaign', title: '<script>alert("1")</script> 100% & CON' });
  const shown = {
    ...photo('区役所前の集会'),
    links: [{ role: 'campaign' as const, to: campaign.id }],
  };
  const thrown = recordOf({ kind: 'event', title: '=HYPERLINK("x")', date: '2025年12月はじめ' });
  await records.createMany([campaign, shown, thrown]);
  await bin.trash([thrown.id], NOW.toISOString());
  return archive;
}

async function written(
  order: Partial<BagOrder> = {},
): Promise<{ place: string; archive: OpenArchive }> {
  const archive = await smallArchive();
  const place = join(freshFolder(), order.form === 'zip' ? '引き継ぎ.zip' : '引き継ぎ');
  await writeBag({ form: 'folder', place, ...order }, parts(archive), QUIET);
  return { place, archive };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

describe('a handover', () => {
  test('lies in a folder with names that people know, each record as a page and as JSON', async () => {
    const { place } = await written();
    const campaign = '＜script＞alert(”1”)＜／script＞ 100％ & CON';
    expect(filesIn(place)).toEqual(
      [
        'bag-info.txt',
        'bagit.txt',
        'data/gariban/accessions.jsonl',
        'data/gariban/archive.json',
        'data/gariban/conflicts.jsonl',
        'data/gariban/extracts.jsonl',
        'data/gariban/manuscripts.jsonl',
        'data/gariban/originals.jsonl',
        'data/gariban/publications.jsonl',
        'data/gariban/records.jsonl',
        'data/gariban/saved-searches.jsonl',
        'data/一覧/できごと.html',
        'data/一覧/とりくみ.html',
        'data/一覧/写真.html',
        'data/原本/2026-01-14 区役所前の集会.jpg',
        'data/台帳.csv',
        'data/年表.csv',
        'data/年表.html',
        'data/資料/できごと/2025-12 =HYPERLINK(”x”).html',
        'data/資料/できごと/2025-12 =HYPERLINK(”x”).json',
        `data/資料/とりくみ/${campaign}.html`,
        `data/資料/とりくみ/${campaign}.json`,
        'data/資料/写真/2026-01-14 区役所前の集会.html',
        'data/資料/写真/2026-01-14 区役所前の集会.json',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'はじめにお読みください.html',
      ].sort(),
    );
    expect((await checkBag(folderSource(place))).faults).toEqual([]);
  });

  test.runIf(hasSha256sum)('passes sha256sum -c', async () => {
    const { place } = await written();
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      execFileSync('sha256sum', ['-c', '--quiet', '--strict', manifest], { cwd: place });
  });

  test('is the same bag in a zip', async () => {
    const { place } = await written({ form: 'zip' });
    const source = await zipSource(place);
    onTestFinished(() => source.close());
    expect((await checkBag(source)).faults).toEqual([]);
    expect((await source.entries()).map(({ path }) => path)).toContain(
      'はじめにお読みください.html',
    );
  });

  test('has pages that run nothing, and a register that no spreadsheet reckons', async () => {
    const { place } = await written();
    for (const file of filesIn(place).filter((name) => name.endsWith('.html'))) {
      const page = readFileSync(join(place, file), 'utf8');
      expect(page).not.toMatch(/<script|onerror=|javascript:/i);
      expect(page).not.toMatch(/\b(src|href)="https?:/);
    }
    const photoPage = readFileSync(
      join(place, 'data/資料/写真/2026-01-14 区役所前の集会.html'),
      'utf8',
    );
    expect(photoPage).toContain(
      `src="../../../${encodeURI('data/原本/2026-01-14 区役所前の集会.jpg')}"`,
    );
    expect(photoPage).toContain('&lt;script&gt;');
    expect(photoPage).not.toContain('139.5');
    const register = readFileSync(join(place, 'data/台帳.csv'), 'utf8');
    expect(register.startsWith('\ufeff種類,名前,')).toBe(true);
    expect(register).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('says what could not be handed over, and hands over the rest', async () => {
    const archive = await smallArchive();
    await archive.originals.destroy(SHA256);
    const place = join(freshFolder(), '引き継ぎ');
    const { remarks } = await writeBag({ form: 'folder', place }, parts(archive), QUIET);
    expect(remarks).toEqual([{ what: 'original-missing', name: '2026-01-14 区役所前の集会.jpg' }]);
    expect(readFileSync(join(place, 'はじめにお読みください.html'), 'utf8')).toContain(
      '書庫に見つからず',
    );
  });

  test('leaves nothing behind when it is cancelled, refused or finds its place taken', async () => {
    const archive = await smallArchive();
    const folder = freshFolder();
    for (const form of ['folder', 'zip'] as const) {
      const stop = new AbortController();
      const late: Job = { signal: stop.signal, progress: (done) => done > 1 && stop.abort() };
      const order = { form, place: join(folder, '引き継ぎ') };
      await expect(writeBag(order, parts(archive), late)).rejects.toThrow();
      expect(readdirSync(folder)).toEqual([]);
    }
    writeFileSync(join(folder, 'taken'), 'mine');
    const onto = (place: string) =>
      refusal(() =>
        writeBag({ form: 'folder', place: join(folder, place) }, parts(archive), QUIET),
      );
    expect(await onto('taken')).toEqual({
      code: 'handover/already-there',
      params: { name: 'taken' },
    });
    expect(await onto('taken/inside')).toMatchObject({ code: 'handover/cannot-write' });
    mkdirSync(join(folder, 'empty'));
    expect(await onto('empty')).toBe('not refused');
    expect(readdirSync(folder).sort()).toEqual(['empty', 'taken']);
  });
});

/** A disk of a hundred kilobytes, where the system lets a test have one. */
function smallDisk(): string | undefined {
  const folder = freshFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', folder]).status !== 0)
    return undefined;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

test('a handover that finds the disk full says so, and leaves it as it was', async ({ skip }) => {
  const archive = await smallArchive();
  const folder = smallDisk();
  if (folder === undefined) return skip();
  for (const form of ['folder', 'zip'] as const) {
    const place = join(folder, '引き継ぎ');
    const filled = join(folder, 'mine');
    writeFileSync(filled, Buffer.alloc(96 * 1024));
    expect(await refusal(() => writeBag({ form, place }, parts(archive), QUIET))).toEqual({
      code: 'handover/no-room',
      params: {},
    });
    expect(readdirSync(folder)).toEqual(['mine']);
  }
});

describe('names in a handover', () => {
  test('can be kept on every system, whatever the title', () => {
    const unique = uniqueNames();
    const given = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.constantFrom(
            'CON',
            'aux.txt',
            '..',
            '陳情',
            'が',
            'が'.normalize('NFD'),
            '𠮷'.repeat(99),
          ),
        ),
        (title) => {
          const name = unique('data', humanName(title, '2026-01-14'));
          expect(name).not.toMatch(/[<>:"/\\|?*%\r\n\0]|[. ]$|^[. ~]/);
          expect(name).toBe(name.normalize('NFC'));
          expect(Buffer.byteLength(`${name} (99).html`)).toBeLessThan(255);
          expect(given.has(name.toLowerCase())).toBe(false);
          given.add(name.toLowerCase());
        },
      ),
    );
    expect(humanName('CON', null)).toBe('_CON');
  });
});
