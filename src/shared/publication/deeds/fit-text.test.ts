import { expect, test } from 'vitest';
import { newId } from '../../base/id.ts';
import { edit } from '../edit.ts';
import { type TextFrame, textFrame } from '../frame.ts';
import { type Publication, publication } from '../publication.ts';
import { storyFromText } from '../story.ts';
import { defaultStyles } from '../style.ts';
import { growToFit, shrinkToFit } from './fit-text.ts';
import { findFrame } from './recipe.ts';

const [page, frame, story] = [newId(), newId(), newId()];
const box = { xMm: 50, yMm: 20, widthMm: 80, heightMm: 40 };

const withText = (text: string, writing: TextFrame['writing']): Publication =>
  publication.parse({
    version: 1,
    title: '号外',
    sheet: { size: 'A4', marginMm: { top: 12, right: 15, bottom: 12, left: 15 } },
    pages: [{ id: page, frames: [{ kind: 'text', id: frame, ...box, story, writing }] }],
    stories: { [story]: storyFromText(text) },
    styles: defaultStyles(),
  });

test('text of which a fifth does not fit is set smaller by about a tenth', () => {
  const start = withText('あ'.repeat(100), 'horizontal');
  const { publication: after } = edit(start, 'words', shrinkToFit(frame, 20));
  expect(after.stories[story]).toStrictEqual({
    blocks: [
      {
        type: 'paragraph',
        style: 'body',
        runs: [{ type: 'text', text: 'あ'.repeat(100), sizePt: 10.5 }],
      },
    ],
  });
});

test('type never becomes smaller than can be read', () => {
  let now = withText('あ'.repeat(100), 'horizontal');
  for (let turn = 0; turn < 20; turn += 1) {
    now = edit(now, 'words', shrinkToFit(frame, 60)).publication;
  }
  expect(now.stories[story]?.blocks).toMatchObject([{ runs: [{ sizePt: 6 }] }]);
});

test('a frame grows down, in vertical writing to the left', () => {
  const grown = (writing: TextFrame['writing']) => {
    const start = withText('あ'.repeat(100), writing);
    const found = findFrame(edit(start, 'resize', growToFit(frame, 50)).publication, frame);
    const { xMm, yMm, widthMm, heightMm } = textFrame.parse(found);
    return { xMm, yMm, widthMm, heightMm };
  };
  expect(grown('horizontal')).toStrictEqual({ ...box, heightMm: 82.4 });
  expect(grown('vertical')).toStrictEqual({ ...box, xMm: 50 - 84.8, widthMm: 164.8 });
});

test('a frame that grows over another comes in front of it: no word is hidden', () => {
  const under = newId();
  const start = withText('あ'.repeat(100), 'horizontal');
  const orderAfter = (yMm: number) => {
    const shape = { kind: 'shape', id: under, shape: 'rectangle', fill: '#ffffff', ...box, yMm };
    const [own] = start.pages;
    const laid = publication.parse({
      ...start,
      pages: [{ id: page, frames: [...(own?.frames ?? []), shape] }],
    });
    const grown = edit(laid, 'resize', growToFit(frame, 50)).publication;
    return grown.pages[0]?.frames.map(({ id }) => id);
  };
  expect(orderAfter(70)).toStrictEqual([under, frame]);
  expect(orderAfter(200)).toStrictEqual([frame, under]);
});
