import type { CSSProperties } from 'react';
import type { PrintOrder } from '../../shared/press/print-order.ts';
import { isReport } from '../../shared/publication/publication.ts';
import { placedSource } from './photo-source.ts';
import { PrintReport } from './report/print-report.tsx';
import { SheetPage } from './sheet-page.tsx';

/** Drawn past the bleed, so that the exact box cuts through colour and not beside it. */
const OVERRUN_MM = 1;

/** CSS of the paper: each sheet is one printed page. */
const paper = ({ sheetWidthPt, sheetHeightPt }: PrintOrder): string => `
@page { size: ${sheetWidthPt}pt ${sheetHeightPt}pt; margin: 0; }
html, body { margin: 0; padding: 0; background: #ffffff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.print-sheet { position: relative; overflow: hidden; break-after: page; width: ${sheetWidthPt}pt; height: ${sheetHeightPt}pt; }
.print-sheet:last-child { break-after: auto; }
.print-report { position: relative; contain: size; overflow: clip; }
.print-trim { position: absolute; }
.proof .print-trim > .sheet-page { outline: 0.2mm solid #8a8a8a; }
.proof-number { position: absolute; z-index: 1; font: 7pt/1 "BIZ UDPGothic", "Noto Sans JP"; color: #b3121d; background: #ffffff; white-space: nowrap; }
.print-slug { position: absolute; left: 90pt; top: 6pt; font: 7pt "BIZ UDPGothic", "Noto Sans JP"; color: #000000; white-space: nowrap; }
`;

export interface PrintSheetsProps {
  readonly order: PrintOrder;
  /** Raised when faces and pictures have come: a report is then laid out anew. */
  readonly turn?: number;
}

/** Every page of an order, each on a sheet that Chromium prints exactly. */
export function PrintSheets({ order, turn = 0 }: PrintSheetsProps) {
  const { publication, pages, photos, trimOriginPx, bleedMm, slug } = order;
  const source = placedSource(photos);
  const trim: CSSProperties = { left: `${trimOriginPx.x}px`, top: `${trimOriginPx.y}px` };
  if (isReport(publication)) {
    return (
      <>
        <style>{paper(order)}</style>
        <PrintReport order={order} publication={publication} turn={turn} />
      </>
    );
  }
  return (
    <>
      <style>{paper(order)}</style>
      {pages.map((page) => (
        <section
          key={page}
          className={order.isProof ? 'print-sheet proof' : 'print-sheet'}
          data-print-page={page}
        >
          {slug !== undefined && (
            <div className="print-slug" aria-hidden="true">
              {slug}　{page + 1} / {publication.pages.length}
            </div>
          )}
          <div className="print-trim" style={trim}>
            <SheetPage
              publication={publication}
              page={page}
              source={source}
              bleedMm={bleedMm === 0 ? 0 : bleedMm + OVERRUN_MM}
            />
          </div>
        </section>
      ))}
    </>
  );
}
