import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placedPhoto } from '../../src/shared/publication/derive-block.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { cameraPhoto, openPressDesk, type PressDesk } from '../support/press-desk.ts';

let desk: PressDesk;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-photos-'));
  desk = await openPressDesk();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const LONG = 'みどり区の国民健康保険に加入するすべての人に資格確認書を送ることを求めます。'.repeat(
  20,
);

test('the pages are measured: what does not fit, what stands at the edge, what no font prints', async () => {
  const maker = leafletMaker();
  const full = maker.text(LONG, { xMm: 15, yMm: 20, widthMm: 80, heightMm: 30 });
  const edge = maker.text('端に近い', { xMm: 1, yMm: 100, widthMm: 80, heightMm: 20 });
  maker.text('ふつうの本文', { xMm: 15, yMm: 130, widthMm: 80, heightMm: 20 });
  maker.nextPage();
  const rare = maker.text('😀の陳情', { xMm: 15, yMm: 20, widthMm: 80, heightMm: 30 });
  const phone = maker.text('電話 090-1234-5678', { xMm: 15, yMm: 60, widthMm: 80, heightMm: 30 });
  const findings = await desk.app.press.preflight(await desk.keep(maker.made()));
  expect(
    findings.map(({ rule, severity, where }) => [rule, severity, where.page, where.frame]),
  ).toStrictEqual([
    ['text-overset', 'error', 0, full],
    ['glyph-missing', 'error', 1, rare],
    ['text-outside-safe-area', 'warning', 0, edge],
    ['personal-contact', 'warning', 1, phone],
  ]);
  const [overset, glyph, near] = findings;
  expect(overset?.params.characters).toBeGreaterThan(400);
  expect(overset?.params.characters).toBeLessThan(LONG.length);
  expect(glyph?.params).toStrictEqual({ characters: '😀' });
  expect(near?.params.mm).toBeCloseTo(1, 0);
});

test('an export says the same as the preflight, and a photo is asked of its record as it is now', async () => {
  const [photo] = await desk.takePhotos([await cameraPhoto(folder, { seed: 21 })]);
  if (!photo) throw new Error('no photo');
  const maker = leafletMaker();
  maker.photo(
    { photo: { ...placedPhoto(photo), consent: 'given' } },
    { widthMm: 60, heightMm: 40 },
  );
  const id = await desk.keep(maker.made());
  const outPath = join(folder, 'a.pdf');
  const { preflight } = await desk.app.press.exportTo(id, {
    preset: 'office',
    format: 'pdf',
    outPath,
  });
  expect(preflight.map(({ rule }) => rule)).toStrictEqual(['photo-consent-unknown']);
  expect(await desk.app.press.preflight(id)).toStrictEqual(preflight);
});

test('two exports at once do not mix, and an order is gone when it has been drawn', async () => {
  const ids = await Promise.all(
    ['一', '二', '三'].map((word) => {
      const maker = leafletMaker(word);
      maker.text(word);
      return desk.keep(maker.made());
    }),
  );
  const made = await Promise.all(
    ids.map((id, index) =>
      desk.app.press.exportTo(id, {
        preset: 'office',
        format: 'pdf',
        outPath: join(folder, `${index}.pdf`),
      }),
    ),
  );
  expect(made.map(({ pages }) => pages)).toStrictEqual([1, 1, 1]);
  expect(desk.app.press.printOrder(ids[0] ?? '')).toBeUndefined();
});

test('a stopped export leaves nothing behind, and the next one goes on', async () => {
  const maker = leafletMaker();
  maker.text('途中でやめる');
  const id = await desk.keep(maker.made());
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  const outPath = join(folder, 'stopped', 'a.pdf');
  const job = { signal: stop.signal, progress: () => undefined };
  const wish = { preset: 'office', format: 'pdf', outPath } as const;
  await expect(desk.app.press.exportTo(id, wish, job)).rejects.toThrow('stopped');
  expect(existsSync(outPath)).toBe(false);
  await desk.app.press.exportTo(id, wish);
  expect(await readdir(join(folder, 'stopped'))).toStrictEqual(['a.pdf']);
});

test('an export whose original is gone is refused, with its name', async () => {
  const maker = leafletMaker();
  const [photo] = await desk.takePhotos([await cameraPhoto(folder, { seed: 22 })]);
  if (!photo) throw new Error('no photo');
  maker.photo({ photo: { ...placedPhoto(photo), original: 'f'.repeat(64) } });
  const id = await desk.keep(maker.made());
  await expect(
    desk.app.press.exportTo(id, {
      preset: 'office',
      format: 'pdf',
      outPath: join(folder, 'x.pdf'),
    }),
  ).rejects.toMatchObject({ failure: { code: 'press/photo-missing' } });
});

test('an export waits at its URL under a name that every system takes', async () => {
  const maker = leafletMaker('賛成/反対 23:21');
  maker.text('採択');
  const id = await desk.keep(maker.made());
  const job = { signal: new AbortController().signal, progress: () => undefined };
  const exported = await desk.app.press.export(id, { preset: 'bleed', format: 'pdf' }, job);
  const [file] = exported.files;
  expect(file?.name).toBe('賛成／反対 23：21.pdf');
  const asset = await desk.app.asset(file?.url ?? '');
  expect(asset).toMatchObject({ type: 'application/pdf', immutable: false });
  expect(await desk.app.call('press.saveAs', { export: exported.export })).toStrictEqual({
    ok: false,
    failure: { code: 'shell/not-available-here', params: { what: 'press.saveAs' } },
  });
});
