import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshFolder, refusal, testArchive } from '../../../test/support/catalogue.ts';
import { type IntakeDesk, intakeDesk } from '../../../test/support/intake-desk.ts';
import { newId } from '../../shared/base/id.ts';
import { fillTemplate } from '../../shared/publication/fill-template.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { takeIn } from '../intake/accession.ts';
import { inTurn } from '../intake/in-turn.ts';
import type { Job } from '../jobs.ts';
import { templateShelf } from '../publication/template-shelf.ts';
import { programRoot } from '../shell/program-folders.ts';
import { workerStarter } from '../shell/worker-files.ts';
import { bagReader } from './bag-reader.ts';
import { bagTaker } from './handover.ts';
import { takeBag } from './take-bag.ts';
import { type BagForm, writeBag } from './write-bag.ts';

const NOW = new Date('2026-01-15T03:00:00.000Z');
const QUIET: Job = { signal: new AbortController().signal, progress: () => undefined };
const RESOURCES = join(programRoot(), 'resources');

function reader() {
  const made = bagReader(workerStarter(programRoot()), (line) => process.emitWarning(line));
  onTestFinished(made.close);
  return made;
}

/** The sample campaign, a leaflet of it, an event in the bin, a document with its words, a kept search. */
async function sampleArchive(): Promise<IntakeDesk> {
  const desk = await intakeDesk();
  const letter = join(freshFolder(), '経過.txt');
  writeFileSync(letter, '十二月のはじめ、議会事務局から補足説明の案内があった。');
  await desk.takeIn(join(RESOURCES, 'sample'));
  await desk.takeIn(letter);
  const { records, bin, publications } = desk.archive.catalogue;
  const all = await records.list({ kinds: [], sort: 'date-newest', offset: 0, limit: 500 });
  const [event] = all.rows.filter(({ kind }) => kind === 'event');
  await bin.trash([event?.id ?? ''], NOW.toISOString());
  const [photo] = (await records.gather(all.rows.map(({ id }) => id))).filter(
    ({ kind }) => kind === 'photo',
  );
  if (photo) {
    const revision = photo.revision + 1;
    await records.save({ ...photo, notes: '表紙に', revision }, photo.revision);
  }
  const template = await templateShelf(join(RESOURCES, 'templates')).get('victory-leaflet');
  const material = await records.gather(all.rows.map(({ id }) => id));
  const campaign = material.find(({ kind }) => kind === 'campaign')?.id ?? '';
  const options = { campaign, today: '2026-01-15', language: 'ja', newId } as const;
  const content = fillTemplate(template, material, options).publication;
  const kept = await publications.create({ id: newId(), content, now: NOW.toISOString() });
  await publications.save({
    id: kept.id,
    revision: 1,
    content: { ...content, title: '号外 第二版' },
    now: NOW.toISOString(),
  });
  return desk;
}

/** Everything that is kept, as it is kept. */
async function everything({ catalogue: { handover: held }, originals }: OpenArchive) {
  const rows = async (table: Parameters<typeof held.carried>[0]) => held.carried(table, '', 500);
  const entered = await rows('originals');
  return {
    records: await held.records('', 500),
    publications: await held.publications('', 500),
    accessions: (await rows('accessions')).filter(
      ({ origin }) => !String(origin).startsWith('引き継ぎ'),
    ),
    originals: entered,
    extracts: await rows('extracts'),
    manuscripts: await rows('manuscripts'),
    savedSearches: await rows('savedSearches'),
    bytes: await Promise.all(entered.map(({ sha256 }) => originals.rehash(String(sha256)))),
  };
}

async function bagOf(archive: OpenArchive, form: BagForm): Promise<string> {
  const place = join(freshFolder(), form === 'zip' ? '引き継ぎ.gariban-bag' : '引き継ぎ');
  await writeBag(
    { place, form },
    {
      archive,
      now: () => NOW,
      version: '0.0.0',
      makePdf: async (_id, file) => writeFileSync(file, '%PDF-1.7'),
    },
    QUIET,
  );
  return place;
}

const taking = (archive: OpenArchive, path: string, job = QUIET) =>
  takeBag(archive, { path, job }, { reader: reader(), now: () => NOW, notify: () => undefined });

describe('a handover that is taken over', { timeout: 120_000 }, () => {
  test.each(['folder', 'zip'] as const)('as a %s gives an identical archive', async (form) => {
    const { archive } = await sampleArchive();
    const place = await bagOf(archive, form);
    const next = await testArchive();
    const { added, duplicates, failed, conflicts } = await taking(next, place);
    const before = await everything(archive);
    expect(before.records.length).toBeGreaterThan(40);
    expect(before.extracts.length).toBeGreaterThan(0);
    expect(before.publications[0]?.past).toHaveLength(1);
    expect(await everything(next)).toEqual(before);
    expect([added.length, duplicates, failed, conflicts]).toEqual([
      before.records.length,
      [],
      [],
      [],
    ]);
    const { find } = next.catalogue.search;
    expect(
      (await find({ query: '議会事務局から', kinds: ['document'], offset: 0, limit: 5 })).total,
    ).toBe(1);
    expect(readdirSync(join(next.folder, 'originals', 'incoming'))).toEqual([]);

    const again = await taking(next, place);
    expect([again.added, again.duplicates.length]).toEqual([[], before.records.length]);
    expect((await everything(next)).records).toEqual(before.records);
  });

  test('is found among other things that are taken in, by its name or by what is in it', async () => {
    const { archive, workers } = await sampleArchive();
    const folder = freshFolder();
    const zip = join(folder, '引き継ぎ.zip');
    renameSync(await bagOf(archive, 'zip'), zip);
    const photo = join(RESOURCES, 'sample/photos/駅前の宣伝.jpg');
    const next = await testArchive();
    const bags = bagTaker({
      workers: workerStarter(programRoot()),
      log: () => undefined,
      now: () => NOW,
      notify: () => undefined,
    });
    onTestFinished(bags.close);
    const accession = {
      workers,
      now: () => NOW,
      notify: () => undefined,
      inTurn: inTurn(),
      before: () => Promise.resolve(),
      bags,
    };
    const report = await takeIn(next, { paths: [zip, photo] }, accession);
    expect(report.added.length).toBeGreaterThan(40);
    expect(report.duplicates.map(({ path }) => path)).toEqual([photo]);
    writeFileSync(zip, 'no zip at all');
    const broken = join(folder, 'x.gariban-bag');
    cpSync(zip, broken);
    expect((await takeIn(next, { paths: [broken, photo] }, accession)).failed).toMatchObject([
      { path: broken, code: 'handover/bag-unreadable' },
    ]);
  });

  test('is refused whole when anything in it is not as it was written', async () => {
    const { archive } = await sampleArchive();
    const place = await bagOf(archive, 'folder');
    const next = await testArchive();
    const photo = join(place, 'data/原本', readdirSync(join(place, 'data/原本'))[0] ?? '');
    const bytes = readFileSync(photo);
    writeFileSync(photo, Buffer.concat([bytes.subarray(1), Buffer.from('x')]));
    expect(await refusal(() => taking(next, place))).toMatchObject({
      code: 'handover/bag-damaged',
    });
    rmSync(photo);
    expect(await refusal(() => taking(next, place))).toMatchObject({
      code: 'handover/bag-incomplete',
    });
    writeFileSync(photo, bytes);
    writeFileSync(
      join(place, 'bagit.txt'),
      'BagIt-Version: 9.0\nTag-File-Character-Encoding: UTF-8\n',
    );
    expect(await refusal(() => taking(next, place))).toMatchObject({
      code: 'handover/bag-unreadable',
    });
    expect((await everything(next)).records).toEqual([]);
    expect(await next.catalogue.accessions.list(0, 5)).toEqual({ total: 0, rows: [] });
    expect(readdirSync(join(next.folder, 'originals', 'incoming'))).toEqual([]);
  });

  test('keeps whole items when it is cancelled, and can be taken over again', async () => {
    const { archive } = await sampleArchive();
    const place = await bagOf(archive, 'folder');
    const next = await testArchive();
    const stop = new AbortController();
    let wasRead = 0;
    const late: Job = {
      signal: stop.signal,
      progress: (_done, total) => {
        if (total < 200) wasRead += 1;
        if (wasRead > 20) stop.abort();
      },
    };
    await expect(taking(next, place, late)).rejects.toThrow();
    const { failed } = await taking(next, place);
    expect(failed).toEqual([]);
    expect((await everything(next)).records).toEqual((await everything(archive)).records);
  });

  test('tells which originals are missing, and hands over everything else', async () => {
    const { archive } = await sampleArchive();
    const [original] = await archive.catalogue.handover.carried('originals', '', 1);
    await archive.originals.destroy(String(original?.sha256));
    const next = await testArchive();
    const { added, failed } = await taking(next, await bagOf(archive, 'zip'));
    expect(failed).toMatchObject([{ code: 'handover/original-missing' }]);
    expect(added).toHaveLength((await everything(archive)).records.length);
  });
});
