import type { CSSProperties } from 'react';
import type { ReportPublication } from '../../../shared/publication/publication.ts';
import { reportArea } from '../../../shared/publication/report-area.ts';
import { folioWords } from '../../../shared/publication/sheet.ts';
import type { ReportPlace } from './report-layout.ts';

export interface ReportPaperProps {
  readonly publication: ReportPublication;
  readonly place: ReportPlace;
  /** 0 first. */
  readonly page: number;
  readonly pages: number;
  readonly slug: string | undefined;
}

/** One page with what stands outside of its type area: running head and folio. */
export function ReportPaper({ publication, place, page, pages, slug }: ReportPaperProps) {
  const { sheet, report } = publication;
  const area = reportArea(sheet);
  const folio = folioWords(sheet, page, pages);
  const paper: CSSProperties = {
    left: place.originPx.x,
    top: place.originPx.y + page * place.pitchPx,
    width: area.pageWidthPx,
    height: area.pageHeightPx,
  };
  const line: CSSProperties = { left: area.leftPx, width: area.widthPx };
  const footPx = area.pageHeightPx - area.topPx - area.heightPx;
  return (
    <div
      className="report-sheet"
      data-print-page={page}
      style={{ top: page * place.pitchPx, height: place.pitchPx }}
    >
      {slug !== undefined && (
        <div className="print-slug" aria-hidden="true">
          {slug}
        </div>
      )}
      <div className="report-paper" style={{ ...paper, top: place.originPx.y }}>
        {page > 0 && report.runningHead !== '' && (
          <div
            className="report-running-head"
            style={{ ...line, bottom: `calc(100% - ${area.topPx * 0.7}px)` }}
          >
            {report.runningHead}
          </div>
        )}
        {folio !== undefined && (
          <div className="report-folio" style={{ ...line, bottom: `${footPx * 0.45}px` }}>
            {folio}
          </div>
        )}
      </div>
    </div>
  );
}
