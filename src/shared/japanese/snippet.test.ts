import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './folding.ts';
import { queryTerms } from './search-grams.ts';
import { markHits, type SnippetPart, snippetOf } from './snippet.ts';

/** Hits in brackets. */
const shown = (parts: readonly SnippetPart[]): string =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const written = fc
  .array(
    fc.constantFrom(
      ...[
        '国',
        '國',
        '保',
        '険',
        '料',
        '陳',
        '情',
        'カ',
        'が',
        'ｶﾞ',
        'か\u3099',
        'ー',
        '-',
        'A',
        'ａ',
        '１',
      ],
      ...['、', ' ', '\n', '𠮷', '葛\u{e0100}', '㈱', '\u200b', '🙂', 'ﾟ'],
    ),
    { maxLength: 200 },
  )
  .map((pieces) => pieces.join(''));

describe('snippets', () => {
  test('the hit is marked in the text as written', () => {
    expect(shown(markHits('國民健康ホケンの陳情', '国民 ほけん'))).toBe('[國民]健康[ホケン]の陳情');
    expect(shown(markHits('ｶﾞﾘ版とガリ版', 'ガリ'))).toBe('[ｶﾞﾘ]版と[ガリ]版');
    expect(shown(markHits('㈱みどり印刷', '株'))).toBe('[㈱]みどり印刷');
    expect(shown(markHits('𠮷野さん', '吉野'))).toBe('[𠮷野]さん');
  });

  test('a long text is cut around its first hit', () => {
    const text = `${'あ'.repeat(50)}国保${'い'.repeat(100)}`;
    expect(shown(snippetOf([text], '国保'))).toBe(`…${'あ'.repeat(20)}[国保]${'い'.repeat(68)}…`);
  });

  test('the text with most of the words is chosen', () => {
    expect(shown(snippetOf(['陳情書を出した', '国保の陳情'], '陳情 国保'))).toBe('[国保]の[陳情]');
  });

  test('without a hit the first text begins', () => {
    expect(shown(snippetOf(['はじめの文', 'つぎの文'], '国保'))).toBe('はじめの文');
    expect(snippetOf([], '国保')).toEqual([]);
  });

  test('サーバー finds サーバ, コピー does not find コピペ', () => {
    expect(queryTerms('サーバー コピー')).toEqual(['さーば', 'こぴー']);
  });

  test('marked or not, the parts together are the text', () => {
    fc.assert(
      fc.property(written, written, (text, query) => {
        expect(
          markHits(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('a text is marked exactly when a term is in it, and each mark has one', () => {
    fc.assert(
      fc.property(written, written, (text, query) => {
        const terms = queryTerms(query.slice(0, 4));
        const hits = markHits(text, query.slice(0, 4)).filter(({ hit }) => hit);
        expect(hits.length > 0).toBe(terms.some((term) => fold(text).includes(term)));
        for (const hit of hits) {
          expect(terms.some((term) => fold(`か${hit.text}`).includes(term))).toBe(true);
        }
      }),
    );
  });

  test('a snippet is a piece of one of the texts', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), written, (texts, query) => {
        const piece = snippetOf(texts, query.slice(0, 4))
          .map((part) => part.text)
          .join('')
          .replace(/^…|…$/g, '');
        expect(texts.some((text) => text.includes(piece))).toBe(true);
      }),
    );
  });
});
