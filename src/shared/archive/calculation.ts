import type { FigureRecord } from './figure.ts';

/** What one speaks of as the whole: 100％, 10割. */
const WHOLE: Readonly<Record<string, number>> = { '％': 100, '%': 100, パーセント: 100, 割: 10 };

const wholeOf = (unit: string): number => WHOLE[unit.trim()] ?? 1;

/** Twelve digits: 0.1 + 0.2 is 0.3 to a reader. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const RULES = {
  'share-of': ([share, base, ...more], _unit) =>
    share && base && more.length === 0
      ? (share.value / wholeOf(share.unit)) * base.value
      : undefined,
  sum: (figures) =>
    figures.length > 0 ? figures.reduce((sum, { value }) => sum + value, 0) : undefined,
  difference: ([first, ...others]) =>
    first && others.length > 0
      ? others.reduce((left, { value }) => left - value, first.value)
      : undefined,
  ratio: ([part, base, ...more], unit) =>
    part && base && more.length === 0 && base.value !== 0
      ? (part.value / base.value) * wholeOf(unit)
      : undefined,
} as const satisfies Record<string, Rule>;

type Rule = (figures: readonly FigureRecord[], unit: string) => number | undefined;
type Reckoned = Pick<FigureRecord, 'calculation' | 'unit'>;

/**
 * What a calculation comes to with the figures that it cites as they are now, in the order of `calculation.of`;
 * undefined while one is missing or the rule has not what it needs.
 */
export function recomputed(
  { calculation, unit }: Reckoned,
  cited: readonly FigureRecord[],
): number | undefined {
  if (!calculation) return undefined;
  const figures = calculation.of.flatMap((id) => cited.find((figure) => figure.id === id) ?? []);
  if (figures.length < calculation.of.length) return undefined;
  const value = RULES[calculation.rule](figures, unit);
  return value === undefined ? undefined : tidy(value);
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/**
 * Whether the number written is what the calculation gives, rounded as it was written. One that is called about, at
 * least or a range may be a twentieth away.
 */
export function agrees(
  { value, valueTo, precision }: Pick<FigureRecord, 'value' | 'valueTo' | 'precision'>,
  result: number,
): boolean {
  if (precision === 'range' && valueTo !== undefined) return value <= result && result <= valueTo;
  if (precision === 'at-least') return result >= value;
  const rounding = 0.5 * 10 ** -decimals(value) * (1 + 1e-9);
  const leeway = precision === 'about' ? Math.abs(result) / 20 : 0;
  return Math.abs(value - result) <= Math.max(rounding, leeway);
}
