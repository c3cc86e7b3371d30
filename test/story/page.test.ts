import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/shared/base/id.ts';
import { mmFromPx } from '../../src/shared/base/units.ts';
import type { BlockFacts } from '../../src/shared/publication/block.ts';
import type { PhotoFrame } from '../../src/shared/publication/frame.ts';
import { visibleCrop } from '../../src/shared/publication/photo-crop.ts';
import { pictureView } from '../../src/shared/publication/photo-layout.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk();
});
afterAll(() => desk.close());

const RENDERER = join(import.meta.dirname, '../../src/renderer');
const SOURCE = { record: newId(), revision: 1 };
/** CSS boxes snap to whole pixels. */
const SNAP_MM = 0.3;

const VOTE: BlockFacts = {
  type: 'vote',
  title: '',
  body: '福祉保健委員会',
  date: '2025年12月12日',
  counts: { for: 5, against: 4, abstain: null, absent: 1 },
  outcome: 'adopted',
};

const PHOTO = {
  source: SOURCE,
  original: 'a'.repeat(64),
  widthPx: 4000,
  heightPx: 3000,
  caption: '区役所前の集会',
  credit: 'みどり区社保協',
  consent: 'not-needed',
} as const;

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return box;
};

test('frames stand where the publication has them', async () => {
  const maker = leafletMaker();
  const id = maker.text('陳情', { xMm: 25, yMm: 40, widthMm: 120, heightMm: 33 });
  await desk.look(maker.made());
  const page = await boxOf(desk.page.locator('.sheet-page'));
  const frame = await boxOf(desk.page.locator(`[data-frame="${id}"]`));
  expect(Math.abs(mmFromPx(page.width) - 210)).toBeLessThan(SNAP_MM);
  for (const [px, mm] of [
    [frame.x - page.x, 25],
    [frame.y - page.y, 40],
    [frame.width, 120],
    [frame.height, 33],
  ] as const) {
    expect(Math.abs(mmFromPx(px) - mm)).toBeLessThan(SNAP_MM);
  }
});

test('the desk shows of a photo just what the press will cut out of it', async () => {
  const looks: [
    Partial<Pick<PhotoFrame, 'zoom' | 'focus' | 'fit' | 'showCaption'>>,
    number,
    number,
  ][] = [
    [{}, 60, 60],
    [{ zoom: 2.5, focus: { x: 0.1, y: 0.9 } }, 60, 60],
    [{ fit: 'fit', showCaption: false }, 60, 60],
    [{ zoom: 1.4, focus: { x: 0.7, y: 0.2 } }, 30, 90],
  ];
  for (const [look, widthMm, heightMm] of looks) {
    const maker = leafletMaker();
    maker.photo({ ...look, photo: PHOTO }, { widthMm, heightMm });
    const publication = maker.made();
    const [frame] = publication.pages[0]?.frames ?? [];
    const view = frame?.kind === 'photo' ? pictureView(frame, defaultStyles()) : undefined;
    if (!view) throw new Error('no photo');
    await desk.look(publication);
    const whole = await boxOf(desk.page.locator('.sheet-picture img'));
    const window = await boxOf(desk.page.locator('.sheet-picture'));
    const crop = visibleCrop(view);
    const perPx = whole.width / PHOTO.widthPx;
    const seenLeft = Math.max(0, window.x - whole.x) / perPx;
    const seenTop = Math.max(0, window.y - whole.y) / perPx;
    const tolerance = 2 / perPx;
    expect(Math.abs(seenLeft - crop.xPx)).toBeLessThan(tolerance);
    expect(Math.abs(seenTop - crop.yPx)).toBeLessThan(tolerance);
    expect(Math.abs(Math.min(window.width, whole.width) / perPx - crop.widthPx)).toBeLessThan(
      tolerance,
    );
    expect(Math.abs(Math.min(window.height, whole.height) / perPx - crop.heightPx)).toBeLessThan(
      tolerance,
    );
  }
});

test('a photo has its caption and credit under it and its words for who cannot see it', async () => {
  const maker = leafletMaker();
  maker.photo({ photo: PHOTO, overrides: { caption: '昼の集会' } });
  await desk.look(maker.made());
  const figure = desk.page.getByRole('figure');
  expect(await figure.locator('figcaption').textContent()).toBe('昼の集会（みどり区社保協）');
  expect(await figure.locator('img').getAttribute('alt')).toBe('昼の集会');
});

test('a frame without a photo says so on the desk', async () => {
  const maker = leafletMaker();
  maker.photo({});
  await desk.look(maker.made());
  expect(await desk.page.locator('.sheet-empty-picture').textContent()).toBe('ここに写真');
});

test('a vote is numbers and a bar of the same proportion, in the language of the publication', async () => {
  const maker = leafletMaker();
  maker.block({ sources: [SOURCE], facts: VOTE, overrides: {} });
  const publication = maker.made();
  await desk.look(publication);
  const parts = desk.page.locator('.block-vote-bar > span');
  const [forWidth, againstWidth] = await parts.evaluateAll((spans) =>
    spans.map((span) => span.getBoundingClientRect().width),
  );
  expect((forWidth ?? 0) / (againstWidth ?? 1)).toBeCloseTo(5 / 4, 1);
  const block = desk.page.locator('.block');
  expect(await block.textContent()).toBe(
    '2025年12月12日　福祉保健委員会 採択賛成5:4反対賛成反対欠席 1人',
  );
  await desk.look({ ...publication, language: 'en' });
  expect(await block.textContent()).toBe(
    '2025年12月12日　福祉保健委員会 adoptedfor5:4againstforagainstabsent 1',
  );
});

test('a line that is cut in two does not fit', async () => {
  const maker = leafletMaker();
  const cut = maker.text('二行になる本文の二行目が半分だけ見える', { widthMm: 50, heightMm: 11 });
  const whole = maker.text('一行の本文', { yMm: 100, widthMm: 80, heightMm: 8 });
  await desk.look(maker.made());
  expect(await desk.overset(cut)).toBeGreaterThan(5);
  expect(await desk.overset(whole)).toBe(0);
});

test('nothing is drawn with what print gets wrong', () => {
  for (const file of ['sheet/sheet.css', 'sheet/blocks.css', 'story/story.css']) {
    const css = readFileSync(join(RENDERER, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css).not.toMatch(/mask|filter|gradient|text-stroke|mix-blend|oklch|rgba|text-shadow/);
  }
});
