import type { CSSProperties } from 'react';
import type { TableFrame } from '../../shared/publication/frame.ts';

/** A table that fills its frame: the head as high as its words, the rows share the rest. */
export function TableDrawing({ frame }: { readonly frame: TableFrame }) {
  const { widths, hasHead, rows, sizePt, colour, headFill, lineMm } = frame;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const style = {
    fontSize: `${sizePt}pt`,
    color: colour,
    '--table-line': `${lineMm}mm`,
    '--table-head': headFill,
    gridTemplateColumns: widths.map((width) => `${(width / all) * 100}%`).join(' '),
    gridTemplateRows: hasHead
      ? `auto repeat(${rows.length - 1}, 1fr)`
      : `repeat(${rows.length}, 1fr)`,
  } as CSSProperties;
  return (
    <table className="table sheet-content" data-measure="" style={style}>
      <tbody className="table-row">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
          <tr key={at} className="table-row">
            {widths.map((_width, column) => {
              const Cell = hasHead && at === 0 ? 'th' : 'td';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
                <Cell key={column} className="table-cell">
                  {row[column]}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
