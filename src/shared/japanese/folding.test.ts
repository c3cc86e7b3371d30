import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOrigins } from './folding.ts';

const alike = (...written: string[]): void => {
  expect(new Set(written.map(fold)).size, written.join(' / ')).toBe(1);
};

describe('folding', () => {
  test('full and half width, upper and lower case are alike', () => {
    alike('ＳＮＳ', 'sns', 'SNS');
    alike('ｺｸﾎ', 'コクホ', 'こくほ');
    alike('７０％', '70%');
    alike('㈱', '(株)');
  });

  test('a sonant is the same in one character or two', () => {
    alike('ガリ版', 'ｶﾞﾘ版', 'カ\u3099リ版', 'がり版');
  });

  test('old and variant forms are read as the forms of today', () => {
    alike('國會', '国会');
    alike('髙橋', '高橋');
    alike('山﨑', '山崎', '山嵜');
    alike('渡邊', '渡邉', '渡辺');
    alike('齋藤', '斎藤');
    alike('廣澤區', '広沢区');
    alike('𠮷野家', '吉野家');
  });

  test('a variation selector changes nothing', () => {
    alike('葛\u{e0100}飾区', '葛飾区');
    alike('辻\u{e0101}', '辻');
  });

  test('a dash after kana is a long vowel, elsewhere a dash', () => {
    alike('センター', 'センタ―', 'センタ−', 'センタ-', 'ｾﾝﾀｰ');
    expect(fold('第1-2号')).toBe('第1-2号');
    expect(fold('保険-年金')).toBe('保険-年金');
  });

  test('the counters ヶ and ヵ are read as kana of full size', () => {
    alike('霞ヶ丘', '霞ケ丘');
    alike('三ヵ月', '三カ月', '三か月');
  });

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        expect(fold(fold(fold(written)))).toBe(fold(fold(written)));
      }),
    );
  });

  test('each folded unit knows the written characters that it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const { text, starts, ends } = foldWithOrigins(written);
        expect(text).toBe(fold(written));
        expect(starts.length).toBe(text.length);
        expect(ends.length).toBe(text.length);
        for (const [unit, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[unit] ?? 0);
          expect(starts[unit - 1] ?? 0).toBeLessThanOrEqual(start);
        }
      }),
    );
  });
});
