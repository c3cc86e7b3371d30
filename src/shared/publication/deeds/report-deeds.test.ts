import { expect, test } from 'vitest';
import { newId } from '../../base/id.ts';
import { applyPatches, edit } from '../edit.ts';
import { type Frame, photoFrame, tableFrame, textFrame } from '../frame.ts';
import { PUBLICATION_VERSION, type Publication, publication } from '../publication.ts';
import { placedIn } from '../report.ts';
import { storyFromText, storyText } from '../story.ts';
import { defaultStyles } from '../style.ts';
import { replaceStory } from './content-deeds.ts';
import { addFrame, deleteFrames } from './frame-deeds.ts';
import type { Recipe } from './recipe.ts';
import {
  columnMm,
  mostMm,
  movePlaced,
  placeInStory,
  setPlace,
  setReport,
  setWidth,
} from './report-deeds.ts';

const [STORY, BODY, PAGE, TABLE, PHOTO] = Array.from({ length: 5 }, newId) as [
  string,
  string,
  string,
  string,
  string,
];
const BOX = { xMm: 0, yMm: 0, widthMm: 120, heightMm: 80 };
const body = textFrame.parse({ kind: 'text', id: BODY, ...BOX, story: STORY });
const table = tableFrame.parse({ kind: 'table', id: TABLE, ...BOX, widths: [1], rows: [['']] });
const photo = photoFrame.parse({ kind: 'photo', id: PHOTO, ...BOX });

const REPORT = publication.parse({
  version: PUBLICATION_VERSION,
  title: '報告',
  sheet: { size: 'A4', marginMm: { top: 30, right: 25, bottom: 30, left: 25 } },
  pages: [{ id: PAGE, frames: [body] }],
  stories: { [STORY]: storyFromText('一\n二') },
  styles: defaultStyles(),
  report: { story: STORY },
});

const after = (...recipes: readonly Recipe[]): Publication =>
  recipes.reduce((one, recipe) => edit(one, 'frame', recipe).publication, REPORT);
const lay =
  (frame: Frame, behind?: number): Recipe =>
  (draft) => {
    addFrame(PAGE, frame)(draft);
    placeInStory(frame.id, behind)(draft);
  };
const order = ({ stories }: Publication): string[] =>
  (stories[STORY]?.blocks ?? []).map((block) =>
    block.type === 'placed' ? block.frame : storyText({ blocks: [block] }),
  );
const frameOf = ({ pages }: Publication, id: string): Frame | undefined =>
  pages[0]?.frames.find((frame) => frame.id === id);

test('a table comes behind the block of the caret, as wide as the column', () => {
  const made = after(lay(table, 0));
  expect(order(made)).toStrictEqual(['一', TABLE, '二']);
  expect(frameOf(made, TABLE)?.widthMm).toBe(columnMm(made));
});

test('without a caret it comes at the end', () => {
  expect(order(after(lay(table)))).toStrictEqual(['一', '二', TABLE]);
});

test('words that are laid in a report join its story', () => {
  const [frame, story] = [newId(), newId()];
  const words = textFrame.parse({ kind: 'text', id: frame, ...BOX, story });
  const made = after((draft) => {
    addFrame(PAGE, words, storyFromText('声'))(draft);
    placeInStory(frame, 0)(draft);
  });
  expect(order(made)).toStrictEqual(['一', '声', '二']);
  expect(Object.keys(made.stories)).toStrictEqual([STORY]);
});

test('a photo beside the words is at most half as wide, and keeps its proportions', () => {
  const made = after(lay(photo, 0), setPlace(PHOTO, 'end'));
  const { widthMm = 0, heightMm = 0 } = frameOf(made, PHOTO) ?? {};
  expect(widthMm).toBe(columnMm(made) / 2);
  expect(widthMm / heightMm).toBeCloseTo(120 / 80);
});

test('a photo made narrower is made lower', () => {
  expect(frameOf(after(lay(photo, 0), setWidth(PHOTO, 60)), PHOTO)).toMatchObject({
    widthMm: 60,
    heightMm: 40,
  });
});

test('a frame goes before or behind its neighbour, and stays at the ends', () => {
  expect(order(after(lay(table, 0), movePlaced(TABLE, 1)))).toStrictEqual(['一', '二', TABLE]);
  expect(order(after(lay(table, 0), movePlaced(TABLE, -1)))).toStrictEqual([TABLE, '一', '二']);
  expect(order(after(lay(table), movePlaced(TABLE, 1)))).toStrictEqual(['一', '二', TABLE]);
});

test('a frame that is deleted leaves the story; the story itself cannot be deleted', () => {
  const made = after(lay(table, 0), deleteFrames([TABLE, BODY]));
  expect(order(made)).toStrictEqual(['一', '二']);
  expect(made.pages[0]?.frames.map(({ id }) => id)).toStrictEqual([BODY]);
});

test('a frame whose place is written over goes, and undo brings it back', () => {
  const before = after(lay(table, 0));
  const done = edit(before, 'words', replaceStory(STORY, storyFromText('三')));
  expect(done.publication.pages[0]?.frames.map(({ id }) => id)).toStrictEqual([BODY]);
  const back = applyPatches(done.publication, done.edit.inverse);
  expect(back).toStrictEqual(before);
  expect(placedIn(back.stories[STORY] ?? { blocks: [] })).toStrictEqual([TABLE]);
});

test('in two columns a table fills its column, and a photo is at most as wide', () => {
  const narrow = { ...photo, id: newId(), widthMm: 60, heightMm: 40 };
  const made = after(lay(photo, 0), lay(narrow), lay(table), setReport({ columns: 2 }));
  const column = columnMm(made);
  expect(column).toBeLessThan(80);
  expect([PHOTO, narrow.id, TABLE].map((id) => frameOf(made, id)?.widthMm)).toStrictEqual([
    column,
    60,
    column,
  ]);
  const back = edit(made, 'sheet', setReport({ columns: 1 })).publication;
  expect(frameOf(back, TABLE)?.widthMm).toBe(columnMm(REPORT));
});

test('across both columns a frame may be as wide as they are together', () => {
  const made = after(setReport({ columns: 2 }), lay(table, 0), setPlace(TABLE, 'wide'));
  expect(mostMm(made, 'wide')).toBe(columnMm(REPORT));
  expect(frameOf(made, TABLE)?.widthMm).toBe(columnMm(REPORT));
});

test('the title block is changed field by field', () => {
  const { report } = after(setReport({ subtitle: '2年のあゆみ', contents: false }));
  expect(report).toMatchObject({ story: STORY, subtitle: '2年のあゆみ', contents: false });
});
