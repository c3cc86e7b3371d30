import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { intakeDesk, WILD_PHOTOS } from '../../../test/support/intake-desk.ts';
import { programRoot } from '../shell/program-folders.ts';
import { captionsOf } from './captions.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const CAMPAIGN = '019c0000-0000-7000-8000-000000000001';

function folderWith(captions: unknown, ...names: string[]): string {
  const folder = freshFolder();
  for (const name of names) copyFileSync(join(WILD_PHOTOS, 'gps_0010.jpg'), join(folder, name));
  const text = typeof captions === 'string' ? captions : JSON.stringify(captions);
  writeFileSync(join(folder, 'captions.json'), text);
  return folder;
}

describe('captions beside photos', () => {
  test('fill what the photo does not know itself', async () => {
    const desk = await intakeDesk();
    const caption = {
      title: '区役所前の集会',
      caption: '昼の集会に約70人が集まりました',
      credit: '撮影：会の広報部',
      place: 'みどり区役所前',
      date: '2026年1月14日（水）',
      consent: 'not-needed',
      stars: 5,
      tags: ['集会'],
      focus: { x: 0.5, y: 0.4 },
      links: [{ role: 'campaign', to: CAMPAIGN }],
    };
    const folder = folderWith({ 'ガリ版.jpg': caption }, 'ガリ版.jpg'.normalize('NFD'));
    const report = await desk.takeIn(folder);
    const [photo] = await desk.photos(report);
    expect(report.failed).toEqual([]);
    expect(photo).toMatchObject({ ...caption, takenAt: '2008-10-22T16:28:39' });
  });

  test('are told by place and field where they cannot be read; the photos go in', async () => {
    const desk = await intakeDesk();
    const folder = folderWith(
      { '1.jpg': { stars: 9 }, '2.jpg': { captoin: 'x' }, '3.jpg': { title: '三' } },
      '1.jpg',
    );
    const { added, failed } = await desk.takeIn(folder);
    const path = join(folder, 'captions.json');
    expect(added.length).toBe(1);
    expect(failed.map(({ path: where, code }) => [where, code])).toEqual([
      [`${path}#1.jpg`, 'intake/captions-refused'],
      [`${path}#2.jpg`, 'intake/captions-refused'],
    ]);
    expect(failed.map(({ reason }) => reason.split(':')[0])).toEqual(['stars', 'record']);
  });

  test.each(['{', '[]', '"x"', 'null'])('that are %s are told, too', async (text) => {
    const desk = await intakeDesk();
    const folder = folderWith(text, '1.jpg');
    const { added, failed } = await desk.takeIn(folder);
    expect([added.length, failed.map(({ code }) => code)]).toEqual([
      1,
      ['intake/captions-refused'],
    ]);
  });

  test('chosen with photos of other folders belong to those', async () => {
    const desk = await intakeDesk();
    const folder = folderWith({ 'gps_0010.jpg': { title: '集会' } });
    const report = await desk.takeIn(
      join(folder, 'captions.json'),
      join(WILD_PHOTOS, 'gps_0010.jpg'),
    );
    expect([report.added.map(({ title }) => title), report.failed]).toEqual([['集会'], []]);
  });
});

test('whatever lies in captions.json, a photo gets a caption or the file is named', async () => {
  const json = fc.oneof(
    fc.json(),
    fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(json, async (text) => {
      const folder = freshFolder();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'captions.json'), text);
      const captions = captionsOf([]);
      await captions.of(join(folder, 'a.jpg'), 'a.jpg');
      for (const { code } of await captions.failed()) expect(code).toBe('intake/captions-refused');
    }),
    { numRuns: 100 },
  );
});

test('the sample has a caption for each of its photos, with the place of its links', async () => {
  const folder = join(programRoot(), 'resources/sample/photos');
  const records = readFileSync(join(folder, '../records.json'), 'utf8');
  const desk = await intakeDesk();
  const report = await desk.takeIn(folder);
  const photos = await desk.photos(report);
  expect(report.failed).toEqual([]);
  expect(photos.length).toBeGreaterThanOrEqual(5);
  for (const { links, caption, credit, consent, position, takenAt } of photos) {
    expect([caption, credit, takenAt].every(Boolean)).toBe(true);
    expect(consent).not.toBe('unknown');
    expect(position).toBeDefined();
    expect(links.map(({ role }) => role)).toContain('campaign');
    for (const { to } of links) expect(records).toContain(to);
  }
});
