import { useState } from 'react';
import type { PrintOrder } from '../../../shared/press/print-order.ts';
import type { ReportPublication } from '../../../shared/publication/publication.ts';
import { placedSource } from '../photo-source.ts';
import { FIRST_LAYOUT } from './report-layout.ts';
import { ReportPages } from './report-pages.tsx';

const PX_PER_PT = 96 / 72;

export interface PrintReportProps {
  readonly order: PrintOrder;
  readonly publication: ReportPublication;
  readonly turn: number;
}

/**
 * A report for print: the box that the desk shows, in one piece as high as all its sheets, which Chromium cuts where a sheet ends.
 * No line is laid out anew for it, so it breaks where it broke on the desk.
 */
export function PrintReport({ order, publication, turn }: PrintReportProps) {
  const { sheetWidthPt, sheetHeightPt, trimOriginPx, photos, slug } = order;
  const [layout, setLayout] = useState(FIRST_LAYOUT);
  const pitchPx = Math.round(sheetHeightPt * PX_PER_PT);
  return (
    <div
      className="print-report"
      style={{ width: `${sheetWidthPt}pt`, height: `${layout.pages * pitchPx}px` }}
    >
      <ReportPages
        publication={publication}
        place={{ pitchPx, originPx: trimOriginPx }}
        source={placedSource(photos)}
        slug={slug === undefined ? undefined : (page, pages) => `${slug}　${page + 1} / ${pages}`}
        turn={turn}
        onLayout={setLayout}
      />
    </div>
  );
}
