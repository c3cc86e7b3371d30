import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../base/id.ts';
import { applyPatches, type Edit, edit } from '../edit.ts';
import { frame } from '../frame.ts';
import { type Publication, publication } from '../publication.ts';
import { storyFromText, storyText } from '../story.ts';
import { defaultStyles } from '../style.ts';
import {
  keepBlock,
  overrideBlock,
  placePhoto,
  replaceStory,
  updateBlock,
} from './content-deeds.ts';
import { clipFrames, freshClip, layClip } from './frame-clip.ts';
import {
  addFrame,
  deleteFrames,
  lockFrames,
  moveFrames,
  resizeFrame,
  setFrame,
} from './frame-deeds.ts';
import { type OrderMove, reorderFrames } from './order-deeds.ts';
import { addPage, duplicatePage, movePage, removePage } from './page-deeds.ts';
import { findFrame, type Recipe } from './recipe.ts';
import { setSheet, setTitle } from './sheet-deeds.ts';

const [front, back, headline, photo, quote, words, petition] = Array.from({ length: 7 }, newId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const box = { xMm: 15, yMm: 12, widthMm: 180, heightMm: 30 };
const start: Publication = publication.parse({
  version: 1,
  title: '号外',
  sheet: { size: 'A4', marginMm: { top: 12, right: 15, bottom: 12, left: 15 } },
  pages: [
    {
      id: front,
      frames: [
        { kind: 'text', id: headline, ...box, story: words },
        { kind: 'photo', id: photo, ...box, yMm: 60, heightMm: 80 },
        {
          kind: 'block',
          id: quote,
          ...box,
          yMm: 150,
          block: {
            sources: [{ record: petition, revision: 1 }],
            facts: { type: 'gist', title: '陳情', items: ['一つ目', '二つ目'], reasons: [] },
          },
        },
      ],
    },
    { id: back, frames: [] },
  ],
  stories: { [words]: storyFromText('本会議で採択', 'headline') },
  styles: defaultStyles(),
});

const after = (...recipes: Recipe[]): Publication =>
  recipes.reduce((now, recipe) => edit(now, 'deed', recipe).publication, start);
const order = (one: Publication): string[] => one.pages[0]?.frames.map(({ id }) => id) ?? [];

test('moving keeps to the model and to locked frames', () => {
  const moved = after(
    moveFrames([headline, photo], { xMm: 0.1 + 0.2, yMm: -5000 }),
    lockFrames([photo], true),
    moveFrames([headline, photo], { xMm: 1, yMm: 0 }),
    deleteFrames([photo]),
  );
  expect(findFrame(moved, headline)).toMatchObject({ xMm: 16.3, yMm: -2000 });
  expect(findFrame(moved, photo)).toMatchObject({ xMm: 15.3, yMm: -2000, locked: true });
});

test('a frame goes to the front, to the back and past its neighbours', () => {
  const moved = (ids: string[], move: OrderMove) => order(after(reorderFrames(ids, move)));
  expect(moved([headline], 'front')).toStrictEqual([photo, quote, headline]);
  expect(moved([quote], 'back')).toStrictEqual([quote, headline, photo]);
  expect(moved([headline], 'forward')).toStrictEqual([photo, headline, quote]);
  expect(moved([headline, photo], 'forward')).toStrictEqual([quote, headline, photo]);
  expect(moved([photo, quote], 'backward')).toStrictEqual([photo, quote, headline]);
  expect(moved([quote], 'forward')).toStrictEqual([headline, photo, quote]);
});

test('a copied text frame has a story of its own', () => {
  const clip = clipFrames(start, [headline]);
  if (!clip) throw new Error('nothing was clipped');
  const fresh = freshClip(clip, { xMm: 5, yMm: 5 });
  const [copy] = fresh.frames;
  if (copy?.kind !== 'text') throw new Error('the copy is no text frame');
  const changed = after(layClip(back, fresh), replaceStory(copy.story, storyFromText('写し')));
  expect({
    place: changed.pages[1]?.frames.map(({ xMm, yMm }) => [xMm, yMm]),
    stories: Object.values(changed.stories).map(storyText),
  }).toStrictEqual({ place: [[20, 17]], stories: ['本会議で採択', '写し'] });
});

test('a deleted frame takes its story along, a deleted page all of its own', () => {
  expect(after(deleteFrames([headline])).stories).toStrictEqual({});
  expect(after(removePage(front))).toMatchObject({ pages: [{ id: back }], stories: {} });
  expect(after(removePage(front), removePage(back)).pages).toHaveLength(1);
});

test('a duplicated page stands behind the first and is its own', () => {
  const twice = after(duplicatePage(start, front));
  expect(twice.pages.map(({ frames }) => frames.map(({ kind }) => kind))).toStrictEqual([
    ['text', 'photo', 'block'],
    ['text', 'photo', 'block'],
    [],
  ]);
  expect(Object.keys(twice.stories)).toHaveLength(2);
  expect(after(movePage(back, 0)).pages.map(({ id }) => id)).toStrictEqual([back, front]);
});

test('updating a block keeps own words where their place still is', () => {
  const updated = after(
    overrideBlock(quote, 'items.0', '私たちの言葉'),
    overrideBlock(quote, 'items.1', '消える言葉'),
    updateBlock(quote, { type: 'gist', title: '陳情', items: ['新しい一つ目'], reasons: [] }, [
      { record: petition, revision: 4 },
    ]),
  );
  expect(findFrame(updated, quote)).toMatchObject({
    block: {
      sources: [{ record: petition, revision: 4 }],
      facts: { items: ['新しい一つ目'] },
      overrides: { 'items.0': '私たちの言葉' },
    },
  });
});

test('keeping a block marks the newer revision as seen', () => {
  const kept = after(keepBlock(quote, [{ record: petition, revision: 4 }]));
  expect(findFrame(kept, quote)).toMatchObject({
    block: { sources: [{ revision: 4 }], facts: { items: ['一つ目', '二つ目'] } },
  });
});

test('what takes a fill away leaves no empty field behind', () => {
  const bare = after(
    setFrame(headline, 'text', { fill: '#ffffff' }),
    setFrame(headline, 'text', { fill: undefined }),
  );
  expect(bare).toStrictEqual(start);
});

const anyFrame = fc.constantFrom(headline, photo, quote, newId());
const anyFrames = fc.subarray([headline, photo, quote], { minLength: 1 });
const anyPage = fc.constantFrom(front, back);
const millimetres = fc.integer({ min: -3000, max: 3000 }).map((tenths) => tenths / 10);
const anyRect = fc.record({
  xMm: millimetres,
  yMm: millimetres,
  widthMm: millimetres,
  heightMm: millimetres,
});
const placedPhoto = {
  source: { record: petition, revision: 2 },
  original: 'a'.repeat(64),
  widthPx: 4000,
  heightPx: 3000,
  caption: '昼休み集会',
  credit: '',
  consent: 'given',
} as const;

/** Deeds of every sort; some need the publication as it then is. */
const anyDeed: fc.Arbitrary<(now: Publication) => Recipe> = fc.oneof(
  fc.tuple(anyFrames, millimetres, millimetres).map(
    ([ids, xMm, yMm]) =>
      () =>
        moveFrames(ids, { xMm, yMm }),
  ),
  fc.tuple(anyFrame, anyRect).map(
    ([one, rect]) =>
      () =>
        resizeFrame(one, rect),
  ),
  fc.tuple(anyFrames, fc.constantFrom<OrderMove>('front', 'forward', 'backward', 'back')).map(
    ([ids, move]) =>
      () =>
        reorderFrames(ids, move),
  ),
  fc.tuple(anyFrames, anyPage).map(([ids, pageId]) => (now: Publication) => {
    const clip = clipFrames(now, ids);
    return clip ? layClip(pageId, freshClip(clip, { xMm: 5, yMm: 5 })) : () => undefined;
  }),
  anyFrames.map((ids) => () => deleteFrames(ids)),
  anyPage.map((pageId) => (now: Publication) => duplicatePage(now, pageId)),
  anyPage.map((pageId) => () => removePage(pageId)),
  fc.nat({ max: 3 }).map((index) => () => addPage(index)),
  fc.tuple(anyPage, fc.nat({ max: 2 })).map(
    ([pageId, index]) =>
      () =>
        movePage(pageId, index),
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => () => replaceStory(words, storyFromText(text))),
  fc.string({ maxLength: 10 }).map((text) => () => overrideBlock(quote, 'items.1', text)),
  fc.constant(() => placePhoto(photo, placedPhoto, { x: 0.2, y: 0.8 })),
  fc.constant(() => setSheet({ size: 'B5', orientation: 'landscape' })),
  fc.constant(() => setTitle('新しい題')),
  anyPage.map((pageId) => () => {
    const story = newId();
    const text = frame.parse({ kind: 'text', id: newId(), ...box, story });
    return addFrame(pageId, text, storyFromText('追記'));
  }),
);

test('any sequence of edits undone gives the start, done again gives the end', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 25 }), (deeds) => {
      const edits: Edit[] = [];
      let now = start;
      for (const deed of deeds) {
        const done = edit(now, 'deed', deed(now));
        edits.push(done.edit);
        now = done.publication;
        expect(publication.safeParse(now).success).toBe(true);
      }
      const undone = edits.reduceRight((one, { inverse }) => applyPatches(one, inverse), now);
      expect(undone).toStrictEqual(start);
      expect(edits.reduce((one, { patches }) => applyPatches(one, patches), undone)).toStrictEqual(
        now,
      );
    }),
  );
});
