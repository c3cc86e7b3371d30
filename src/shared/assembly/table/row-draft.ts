import { type RecordDraft, recordDraft } from '../../archive/archive-record.ts';
import type { RecordLink } from '../../archive/common.ts';
import { fold } from '../../japanese/folding.ts';
import type { ColumnUses, TableKind } from './column-use.ts';
import { isHeadingOf } from './guess-columns.ts';
import { type RowCells, rowCells, several, tidyCell } from './row-cells.ts';
import { FIELDS_OF, type RowDoubt, type RowFault } from './row-fields.ts';

export type RowReading =
  | { readonly is: 'blank' }
  | { readonly is: 'fault'; readonly fault: RowFault }
  | { readonly is: 'draft'; readonly draft: RecordDraft; readonly doubts: readonly RowDoubt[] };

/** How the rows of a table become records. */
export interface TableReading {
  readonly kind: TableKind;
  readonly uses: ColumnUses;
  /** What stands over the columns; none where the table has no headings. */
  readonly headings: readonly string[];
  /** The document that the table stands in, and the campaign. */
  readonly links: readonly RecordLink[];
}

const NAMED = ['title', 'familyName', 'givenName'] as const;
const isNamed = (cells: RowCells): boolean => NAMED.some((use) => cells.one(use) !== '');

/** A number in the notes says what it is: 「会費：1000」; what stands under 備考 speaks for itself. */
function notesOf(row: readonly string[], { kind, uses, headings }: TableReading): string[] {
  return uses.flatMap((use, column) => {
    const cell = tidyCell(row[column] ?? '');
    if (use !== 'notes' || cell === '') return [];
    const heading = tidyCell(headings[column] ?? '');
    return heading === '' || isHeadingOf(kind, 'notes', heading) ? [cell] : [`${heading}：${cell}`];
  });
}

/** Reads one row: a record to be, nothing, or why it is none. No cell is lost: what no field takes stands in the notes. */
export function rowDraft(row: readonly string[], reading: TableReading): RowReading {
  const { kind, uses, links } = reading;
  const cells = rowCells(row, uses);
  if (cells.isBlank) return { is: 'blank' };
  if (!isNamed(cells)) return { is: 'fault', fault: 'title-missing' };
  const faults: RowFault[] = [];
  const doubts: RowDoubt[] = [];
  const notes = notesOf(row, reading);
  const fields = FIELDS_OF[kind](cells, {
    fault: (fault) => faults.push(fault),
    doubt: (doubt, words) => {
      doubts.push(doubt);
      notes.push(words);
    },
  });
  const [fault] = faults;
  if (fault !== undefined) return { is: 'fault', fault };
  const parsed = recordDraft.safeParse({
    kind,
    ...fields,
    tags: several(cells.all('tags')),
    notes: notes.join('\n'),
    links,
  });
  if (!parsed.success) return { is: 'fault', fault: 'record-refused' };
  return { is: 'draft', draft: parsed.data, doubts };
}

/**
 * What tells a record of a table from the others of its kind: two with the same are one and the same. People and
 * organisations by their names alone; a rally is held again, a number is counted again.
 */
export function sameness({
  kind,
  title,
  date,
}: Pick<RecordDraft, 'kind' | 'title' | 'date'>): string {
  const name = fold(title).replace(/\s/g, '');
  return kind === 'event' || kind === 'figure' ? `${name} ${date ?? ''}` : name;
}
