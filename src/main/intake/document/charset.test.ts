import encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charsetNamed, decodeText, guessCharset } from './charset.ts';

const SENTENCE = '国民健康保険の資格確認書を、加入者全員に送ることを求める陳情です。';
const encoded = (text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Buffer =>
  Buffer.from(encoding.convert(encoding.stringToCode(text), { to, from: 'UNICODE' }));

describe('a Japanese text without a word about its encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${SENTENCE}`)],
    ['UTF-16', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')],
    ['CP932', encoded(SENTENCE, 'SJIS')],
    ['EUC-JP', encoded(SENTENCE, 'EUCJP')],
    ['ISO-2022-JP', encoded(SENTENCE, 'JIS')],
  ])('in %s is read as it was written', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(SENTENCE);
  });

  test('keeps the signs that only Windows has', () => {
    expect(decodeText(encoded('㈱みどり ①髙橋', 'SJIS'))).toBe('㈱みどり ①髙橋');
  });

  test('of ordinary words survives every one of the encodings', () => {
    const words = fc.array(
      fc.constantFrom(...'区議会に陳情を提出しましたカタカナと漢字、数字123。'),
      {
        minLength: 12,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom('SJIS', 'EUCJP', 'JIS'), (signs, to) => {
        const text = `本文は${signs.join('')}`;
        expect(decodeText(encoded(text, to))).toBe(text);
      }),
    );
  });
});

test('whatever the bytes are, there is an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof decodeText(Buffer.from(bytes))).toBe('string');
      expect(guessCharset(Buffer.from(bytes))).toBeDefined();
    }),
  );
});

test('names of encodings as documents write them', () => {
  const named = ['Shift_JIS', 'x-sjis', 'Windows-31J', 'cp932', 'EUC-JP', 'utf8', 'koi8-r', '?'];
  expect(named.map(charsetNamed)).toEqual([
    'shift_jis',
    'shift_jis',
    'shift_jis',
    'shift_jis',
    'euc-jp',
    'utf-8',
    undefined,
    undefined,
  ]);
});
