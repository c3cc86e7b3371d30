import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isShortened, shortening, withoutStretch } from './shortened-words.ts';

const EXACT = '賛成してよかったと思います。待っていた方に、早く届けてほしい。';

describe('a shortened version of a quote', () => {
  test('shows against the exact words what was kept and what was cut', () => {
    expect(shortening(EXACT, '賛成してよかった…。…早く届けてほしい。')).toEqual({
      parts: [
        { text: '賛成してよかった', isKept: true },
        { text: 'と思います', isKept: false },
        { text: '。', isKept: true },
        { text: '待っていた方に、', isKept: false },
        { text: '早く届けてほしい。', isKept: true },
      ],
    });
  });

  test.each([
    ['a cut that is not shown', '賛成してよかった。…早く届けてほしい。'],
    ['a beginning cut without a mark', '早く届けてほしい。'],
    ['another word', '賛成してうれしい…早く届けてほしい。'],
    ['another order', '…早く届けて…賛成して…'],
    ['a mark where nothing is cut', `${EXACT}…`],
    ['nothing but a mark', '…'],
  ])('is refused: %s', (_what, words) => {
    expect(isShortened(EXACT, words)).toBe(false);
  });

  test("a speaker's own 「…」 is not a cut", () => {
    expect(shortening('それは…困ります。', 'それは…困ります。')).toEqual({
      parts: [
        { text: 'それは', isKept: true },
        { text: '…', isKept: true },
        { text: '困ります。', isKept: true },
      ],
    });
  });

  const words = fc
    .array(fc.constantFrom('あ', 'い', '…', '。', '𠮷', 'か゛'), { minLength: 2, maxLength: 40 })
    .map((all) => all.join(''));

  test('whatever is cut in whatever order, the result is a shortened version as long as words are left', () => {
    const stretches = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, stretches, (exact, cuts) => {
        let version = exact;
        for (const [from, length] of cuts) {
          if (from < version.length) version = withoutStretch(version, from, from + length);
        }
        fc.pre(version.replaceAll('…', '').trim() !== '');
        expect(isShortened(exact, version)).toBe(true);
      }),
    );
  });

  test('what was kept and cut together is always the exact words, and no kept word is foreign', () => {
    fc.assert(
      fc.property(words, words, (exact, version) => {
        const found = shortening(exact, version);
        if (!('parts' in found)) return;
        expect(found.parts.map(({ text }) => text).join('')).toBe(exact);
        const left = found.parts.map(({ text, isKept }) => (isKept ? text : '…')).join('');
        expect(left.replaceAll(/…+/g, '…')).toBe(version.replaceAll(/…+/g, '…'));
      }),
    );
  });
});
