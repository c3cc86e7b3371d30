import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { agrees, recomputed } from './calculation.ts';
import { type Calculation, type FigureRecord, figureRecord } from './figure.ts';

const figure = (value: number, unit: string): FigureRecord =>
  figureRecord.parse({
    kind: 'figure',
    title: '数字',
    value,
    unit,
    id: newId(),
    accession: newId(),
    created: '2026-01-15T00:00:00Z',
    changed: '2026-01-15T00:00:00Z',
    revision: 1,
  });
type RuleName = 'share-of' | 'sum' | 'difference' | 'ratio';
const reckon = (rule: RuleName, cited: FigureRecord[], unit = '') =>
  recomputed({ unit, calculation: { rule, of: cited.map(({ id }) => id) } }, cited);

describe('a calculation that cites figures', () => {
  test('7割 of 1,000 is 700, and so is 70％', () => {
    const places = figure(1000, 'か所');
    expect(reckon('share-of', [figure(7, '割'), places])).toBe(700);
    expect(reckon('share-of', [figure(70, '％'), places])).toBe(700);
  });

  test('sums, differences and shares of one another', () => {
    const [one, other] = [figure(2300, '人'), figure(0.1, '人')];
    expect([
      reckon('sum', [one, other]),
      reckon('difference', [one, other]),
      reckon('ratio', [figure(400, '人'), figure(1000, '人')], '％'),
      reckon('sum', [figure(0.1, ''), figure(0.2, '')]),
    ]).toEqual([2300.1, 2299.9, 40, 0.3]);
  });

  test('says nothing while a figure is missing or the rule has not what it needs', () => {
    const one = figure(7, '割');
    const calculation: Calculation = { rule: 'share-of', of: [one.id, newId()] };
    expect([
      recomputed({ unit: '', calculation }, [one]),
      reckon('share-of', [one]),
      reckon('ratio', [one, figure(0, '')]),
      reckon('sum', []),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('what is taken off a sum again leaves the rest', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(number, fc.array(number, { minLength: 1, maxLength: 10 }), (first, others) => {
        const added = others.map((value) => figure(value, ''));
        const sum = reckon('sum', [figure(first, ''), ...added]) ?? Number.NaN;
        expect(reckon('difference', [figure(sum, ''), ...added])).toBe(first);
      }),
    );
  });
});

test('a number agrees with its calculation as exactly as it was written', () => {
  const written = (value: number, precision: FigureRecord['precision'], valueTo?: number) =>
    agrees({ value, precision, ...(valueTo !== undefined && { valueTo }) }, 703);
  expect([
    written(703, 'exact'),
    written(700, 'exact'),
    written(700, 'about'),
    written(600, 'about'),
    written(700, 'at-least'),
    written(700, 'range', 710),
    written(710, 'range', 720),
    agrees({ value: 33.3, precision: 'exact' }, 100 / 3),
  ]).toEqual([true, false, true, false, true, true, false, true]);
});
