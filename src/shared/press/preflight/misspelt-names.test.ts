import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { misspellingsIn } from './misspelt-names.ts';
import { preflight } from './preflight.ts';

const NAMES = ['髙橋 花子', '斎藤 太郎', 'みどり区社会保障推進協議会'];

describe('names as the archive has them', () => {
  test.each([
    ['高橋花子さんが発言しました', [{ here: '高橋花子', name: '髙橋花子' }]],
    ['高橋議員の質問', [{ here: '高橋', name: '髙橋' }]],
    ['ミドリ区社会保障推進協議会', [{ here: 'ミドリ区社会保障推進協議会', name: NAMES[2] }]],
    ['髙橋　花子さん、斎藤さん', []],
    ['高齢者の橋', []],
  ])('%s', (text, expected) => {
    expect(misspellingsIn(text, NAMES)).toEqual(expected);
  });

  test('two people whose names differ in a stroke are both right', () => {
    expect(misspellingsIn('高橋さんと髙橋さん', ['髙橋 花子', '高橋 一郎'])).toEqual([]);
  });

  test('a text in which the names stand as the archive has them has nothing to say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES, 'さん、', 'と', '2026年')), (parts) => {
        expect(misspellingsIn(parts.join(''), NAMES)).toEqual([]);
      }),
    );
  });

  test('the frame in which the name stands is named', () => {
    const maker = leafletMaker();
    const frame = maker.text('高橋花子さんが発言しました');
    const [finding] = preflight(subjectOf(maker.made(), { names: NAMES })).filter(
      ({ rule }) => rule === 'name-misspelt',
    );
    expect(finding?.where.frame).toBe(frame);
  });
});
