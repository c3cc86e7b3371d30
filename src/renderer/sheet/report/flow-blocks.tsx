import type { CSSProperties } from 'react';
import type { FactsOf } from '../../../shared/publication/block.ts';
import { chronologyDates } from '../../../shared/publication/date-parts.ts';
import type { TableFrame } from '../../../shared/publication/frame.ts';

/** A chronology between the words: a year or month that repeats is not said again, until a new page begins. */
export function FlowChronology({ facts }: { readonly facts: FactsOf<'chronology'> }) {
  const dates = chronologyDates(facts.entries.map(({ date }) => date));
  return (
    <>
      {facts.title !== '' && <h3 className="block-title">{facts.title}</h3>}
      <table className="flow-chronology">
        <tbody>
          {facts.entries.map(({ text, important }, index) => {
            const { year, month, rest, isSameYear, isSameMonth } = dates[index] ?? {};
            return (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: two entries may read the same; their order is their identity.
                key={index}
                className={important ? 'block-important' : undefined}
                data-flow-row=""
              >
                <td className="flow-year" data-again={isSameYear || undefined}>
                  {year}
                </td>
                <td className="flow-month" data-again={isSameMonth || undefined}>
                  {month}
                </td>
                <td className="flow-day">{rest}</td>
                <td>{text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

type Row = readonly string[];

function Cells({ row, widths, isHead }: { row: Row; widths: readonly number[]; isHead: boolean }) {
  const Cell = isHead ? 'th' : 'td';
  return (
    <tr>
      {widths.map((_width, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
        <Cell key={column}>{row[column]}</Cell>
      ))}
    </tr>
  );
}

/** A table between the words: it breaks between its rows, and its head is said again on the next page. */
export function FlowTable({ frame }: { readonly frame: TableFrame }) {
  const { widths, hasHead, rows, sizePt, colour, headFill, lineMm } = frame;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const style = {
    fontSize: `${sizePt}pt`,
    color: colour,
    '--table-line': `${lineMm}mm`,
    '--table-head': headFill,
  } as CSSProperties;
  const [head = [], ...rest] = rows;
  return (
    <table className="flow-table" style={style}>
      <colgroup>
        {widths.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
          <col key={column} style={{ width: `${(width / all) * 100}%` }} />
        ))}
      </colgroup>
      {hasHead && (
        <thead>
          <Cells row={head} widths={widths} isHead />
        </thead>
      )}
      <tbody>
        {(hasHead ? rest : rows).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
          <Cells key={at} row={row} widths={widths} isHead={false} />
        ))}
      </tbody>
    </table>
  );
}
