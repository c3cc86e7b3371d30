import { pxFromMm } from '../../shared/base/units.ts';
import { isReport, type Publication } from '../../shared/publication/publication.ts';
import { trimSize } from '../../shared/publication/sheet.ts';
import { thumbnailSource } from './photo-source.ts';
import { ReportFirstPage } from './report/report-first-page.tsx';
import { SheetPage } from './sheet-page.tsx';

export interface MiniatureProps {
  readonly publication: Publication;
  readonly page?: number;
  readonly widthPx: number;
  readonly label?: string;
}

/** A small picture of a page, drawn by the same components as the page. */
export function Miniature({ publication, page = 0, widthPx, label }: MiniatureProps) {
  const { widthMm, heightMm } = trimSize(publication.sheet);
  const scale = widthPx / pxFromMm(widthMm);
  return (
    <div
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      style={{
        position: 'relative',
        overflow: 'hidden',
        width: widthPx,
        height: pxFromMm(heightMm) * scale,
        boxShadow: 'var(--page-shadow)',
      }}
    >
      <div
        inert
        style={{ position: 'absolute', transformOrigin: '0 0', transform: `scale(${scale})` }}
      >
        {isReport(publication) ? (
          <ReportFirstPage publication={publication} />
        ) : (
          <SheetPage publication={publication} page={page} source={thumbnailSource} />
        )}
      </div>
    </div>
  );
}
