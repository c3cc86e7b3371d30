import { expect, test } from 'vitest';
import { list, paragraph, ruby, storyOf } from '../../../../test/support/stories.ts';
import { changeEnd } from './change-end.ts';

test('the end of what has changed, as line and character', () => {
  const before = storyOf(paragraph('陳情を採択'), list('kanji', '一つ目', '二つ目'));
  expect(changeEnd(before, before)).toBeUndefined();
  expect(
    changeEnd(
      before,
      storyOf(paragraph('陳情を全会一致で採択'), list('kanji', '一つ目', '二つ目')),
    ),
  ).toStrictEqual({ line: 0, offset: 8 });
  expect(
    changeEnd(before, storyOf(paragraph('陳情を採択'), list('kanji', '一つ目', '二番目'))),
  ).toStrictEqual({ line: 2, offset: 2 });
  expect(changeEnd(before, storyOf(paragraph('陳情を')))).toStrictEqual({ line: 0, offset: 3 });
});

test('a reading is not in the line, a break is one character of it', () => {
  const story = storyOf(paragraph(ruby('陳情', 'ちんじょう'), { type: 'break' }, 'を'));
  const changed = storyOf(paragraph(ruby('陳情', 'ちんじょう'), { type: 'break' }, 'は'));
  expect(changeEnd(story, changed)).toStrictEqual({ line: 0, offset: 4 });
});
