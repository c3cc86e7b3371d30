import { useMemo } from 'react';
import type { ReportPublication } from '../../../shared/publication/publication.ts';
import { reportArea } from '../../../shared/publication/report-area.ts';
import { thumbnailSource } from '../photo-source.ts';
import { ReportPages } from './report-pages.tsx';

/** More never stand on a first page. */
const MOST_BLOCKS = 60;

/** How a report begins, for a small picture: without what comes later. */
export function ReportFirstPage({ publication }: { readonly publication: ReportPublication }) {
  const { report, stories, sheet } = publication;
  const { pageWidthPx, pageHeightPx } = reportArea(sheet);
  const beginning = useMemo(() => {
    const blocks = stories[report.story]?.blocks.slice(0, MOST_BLOCKS) ?? [];
    return { ...publication, stories: { [report.story]: { blocks } } };
  }, [publication, report, stories]);
  return (
    <div
      style={{
        position: 'relative',
        overflow: 'clip',
        width: pageWidthPx,
        height: pageHeightPx,
        background: '#ffffff',
      }}
    >
      <ReportPages
        publication={beginning}
        place={{ pitchPx: pageHeightPx, originPx: { x: 0, y: 0 } }}
        source={thumbnailSource}
      />
    </div>
  );
}
