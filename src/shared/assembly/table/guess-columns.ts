import { fold } from '../../japanese/folding.ts';
import {
  type ColumnUse,
  type ColumnUses,
  headingsOf,
  type TableKind,
  tableKind,
} from './column-use.ts';

/** How a table is understood before anybody has looked at it. */
export interface TableGuess {
  readonly kind: TableKind;
  /** The row of the headings, 0 first; -1 where there is none. */
  readonly head: number;
  readonly uses: ColumnUses;
}

/** Lists have a title, a date and an empty line above their headings; no more. */
const HEAD_WITHIN = 10;

/** 「氏名（必須）」 and 「氏　名」 say 氏名. */
const plainHeading = (heading: string): string =>
  fold(heading)
    .replace(/[([【〔][^)\]】〕]*[)\]】〕]/g, '')
    .replace(/[\s*※:：]/g, '');

/** Gives each use the column whose heading speaks for it the most; a column serves one use. */
export function usesByHeadings(kind: TableKind, headings: readonly string[]): ColumnUses {
  const plain = headings.map(plainHeading);
  const uses: (ColumnUse | null)[] = headings.map(() => null);
  for (const [use, words] of headingsOf(kind)) {
    const ranked = words.map(fold);
    for (const word of ranked) {
      const at = plain.findIndex((heading, index) => heading === word && uses[index] === null);
      if (at < 0) continue;
      uses[at] = use;
      if (!isRepeated(use)) break;
    }
  }
  return withoutHalves(uses);
}

/** Whether a heading says what the use is. */
export const isHeadingOf = (kind: TableKind, use: ColumnUse, heading: string): boolean =>
  headingsOf(kind).some(
    ([name, words]) => name === use && words.some((word) => fold(word) === plainHeading(heading)),
  );

/** 住所1, 住所2; phone at home and on the way. */
const isRepeated = (use: ColumnUse): boolean => ['address', 'phone', 'email'].includes(use);

/** 「名」 alone is no given name: it belongs to a 姓. */
function withoutHalves(uses: ColumnUses): ColumnUses {
  const halves: readonly (readonly [ColumnUse, ColumnUse])[] = [
    ['familyName', 'givenName'],
    ['familyReading', 'givenReading'],
  ];
  return halves.reduce<ColumnUses>((now, [one, other]) => {
    if (now.includes(one) && now.includes(other)) return now;
    return now.map((use) => (use === one || use === other ? null : use));
  }, uses);
}

/** What must be known of a row before it can be a record. */
const NEEDS: Readonly<Record<TableKind, readonly ColumnUse[]>> = {
  person: ['title', 'familyName'],
  organisation: ['title'],
  event: ['title', 'date'],
  figure: ['title', 'value'],
};

/** So many columns are understood; what a record cannot do without counts thrice. */
const fitness = (kind: TableKind, uses: ColumnUses): number =>
  uses.filter((use) => use !== null).length +
  2 * NEEDS[kind].filter((use) => uses.includes(use)).length;

/** Understands a table by the headings over its columns. */
export function guessTable(rows: readonly (readonly string[])[]): TableGuess {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let best: TableGuess = { kind: 'person', head: -1, uses: Array(columns).fill(null) };
  let bestFitness = 1;
  for (const [head, row] of rows.slice(0, HEAD_WITHIN).entries()) {
    for (const kind of tableKind.options) {
      const found = usesByHeadings(kind, row);
      const isFit = fitness(kind, found);
      if (isFit <= bestFitness) continue;
      bestFitness = isFit;
      const missing: null[] = Array(Math.max(0, columns - found.length)).fill(null);
      best = { kind, head, uses: [...found, ...missing] };
    }
  }
  return best;
}
