import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { edit } from '../edit.ts';
import { storyText } from '../story.ts';
import { canBeHeadline, toHeadline, toText } from './headline-deeds.ts';
import { findFrame } from './recipe.ts';

test('a short text becomes a headline of the same words and place, and text again', () => {
  const maker = leafletMaker();
  const id = maker.text('陳情、\n採択！', { xMm: 20, yMm: 30, widthMm: 120, heightMm: 40 });
  const made = edit(maker.made(), 'headline', toHeadline(id)).publication;
  const headline = findFrame(made, id);
  expect(headline).toMatchObject({
    kind: 'headline',
    words: '陳情、\n採択！',
    xMm: 20,
    widthMm: 120,
  });
  expect(Object.keys(made.stories)).toEqual([]);
  const back = edit(made, 'headline', toText(id)).publication;
  const text = findFrame(back, id);
  if (text?.kind !== 'text') throw new Error('no text');
  expect(storyText(back.stories[text.story] ?? { blocks: [] })).toBe('陳情、\n採択！');
});

test('an article is no headline', () => {
  const maker = leafletMaker();
  const id = maker.text('区議会は陳情を採択しました。'.repeat(20));
  const made = maker.made();
  expect(canBeHeadline(made, id)).toBe(false);
  expect(edit(made, 'headline', toHeadline(id)).publication).toEqual(made);
});
