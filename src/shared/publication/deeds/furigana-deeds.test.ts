import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { SCHOOL_GRADES } from '../../japanese/school-kanji.ts';
import { edit } from '../edit.ts';
import { linesIn, storyText } from '../story.ts';
import {
  addFurigana,
  type ReadWord,
  removeFurigana,
  textsToRead,
  wordsToConfirm,
} from './furigana-deeds.ts';

const WORDS: readonly ReadWord[] = [
  { word: '陳情', reading: 'チンジョウ' },
  { word: 'を', reading: 'ヲ' },
  { word: '採択', reading: 'サイタク' },
  { word: 'する', reading: 'スル' },
  { word: '山', reading: 'ヤマ' },
  { word: '送り出す', reading: 'オクリダス' },
];
const text = WORDS.map(({ word }) => word).join('');
const texts = new Map([[text, WORDS]]);
const leaflet = leafletMaker();
leaflet.text(text);
const made = leaflet.made();
const all = new Map(WORDS.map(({ word, reading }) => [word, reading]));

const rubyIn = (one: typeof made): string[] =>
  Object.values(one.stories)
    .flatMap(({ blocks }) => blocks.flatMap(linesIn).flat())
    .flatMap((run) => (run.type === 'ruby' ? [`${run.base}=${run.reading}`] : []));
const read = (grade: (typeof SCHOOL_GRADES)[number], readings: ReadonlyMap<string, string> = all) =>
  edit(made, 'story', addFurigana(texts, { grade, readings })).publication;

test('words beyond a grade are offered, each once, and read where they were confirmed', () => {
  expect(textsToRead(made)).toEqual([text]);
  expect(wordsToConfirm(texts, 6).map(({ word }) => word)).toEqual(['陳情', '採択']);
  expect(rubyIn(read(6))).toEqual(['陳情=ちんじょう', '採択=さいたく']);
  expect(rubyIn(read(6, new Map([['採択', 'さいたく']])))).toEqual(['採択=さいたく']);
  expect(rubyIn(read(0))).toEqual([
    '陳情=ちんじょう',
    '採択=さいたく',
    '山=やま',
    '送=おく',
    '出=だ',
  ]);
});

test('whatever is confirmed, the words stay, and all readings can be taken away again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCHOOL_GRADES), fc.subarray([...all]), (grade, some) => {
      const with_ = read(grade, new Map(some));
      expect(Object.values(with_.stories).map(storyText)).toEqual([text]);
      const without = edit(with_, 'story', removeFurigana).publication;
      expect(rubyIn(without)).toEqual([]);
      expect(Object.values(without.stories).map(storyText)).toEqual([text]);
    }),
  );
});
