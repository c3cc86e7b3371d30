import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FuriganaPiece, furiganaOf } from './furigana.ts';

const written = (pieces: readonly FuriganaPiece[]): string =>
  pieces
    .map(({ text, reading }) => (reading === undefined ? text : `${text}(${reading})`))
    .join('');

test.each([
  ['住民', 'ジュウミン', '住民(じゅうみん)'],
  ['送り出す', 'オクリダス', '送(おく)り出(だ)す'],
  ['求める', 'モトメル', '求(もと)める'],
  ['お知らせ', 'オシラセ', 'お知(し)らせ'],
  ['人々', 'ヒトビト', '人々(ひとびと)'],
  ['ビラ', 'ビラ', 'ビラ'],
  ['取組', '', '取組'],
  ['今日は', 'コンニチワ', '今日は(こんにちわ)'],
])('the reading of %s, %s, is written %s', (word, reading, expected) => {
  expect(written(furiganaOf(word, reading))).toBe(expected);
});

test('whatever the reading, the words stay as they are', () => {
  const word = fc.string({
    unit: fc.constantFrom('陳', '情', '々', 'を', 'カ', '一', 'a', '+', ' '),
    minLength: 1,
  });
  const kana = fc.string({ unit: fc.constantFrom('チ', 'ン', 'ジ', 'ョ', 'ヲ', 'カ', 'あ') });
  fc.assert(
    fc.property(word, kana, (words, reading) => {
      expect(
        furiganaOf(words, reading)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words);
    }),
  );
});
