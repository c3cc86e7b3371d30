import { type CSSProperties, useId } from 'react';
import { framesFromElsewhere, type Publication } from '../../shared/publication/publication.ts';
import { folioWords, trimSize } from '../../shared/publication/sheet.ts';
import { styleRules } from '../story/story-look.ts';
import { shrinkOf } from './flow/shrink.ts';
import { useStoryParts } from './flow/story-parts.ts';
import { wrapsOn } from './flow/wraps.ts';
import { FrameView } from './frame-view.tsx';
import { type PhotoSource, previewSource } from './photo-source.ts';
import { SheetLanguage } from './sheet-word.ts';
import type { StoryEditing } from './story-editing.ts';
import './fonts.css';
import './sheet.css';
import './blocks.css';

const FOLIO_LINE_MM = 5;

export interface SheetPageProps {
  readonly publication: Publication;
  /** 0 first. */
  readonly page: number;
  readonly source?: PhotoSource | undefined;
  /** How far beyond the trim is drawn; 0 clips at the trim. */
  readonly bleedMm?: number | undefined;
  readonly editing?: StoryEditing | undefined;
}

/** The page's number in the middle of the bottom margin, clear of the edge. */
function Folio({ publication, page }: Pick<SheetPageProps, 'publication' | 'page'>) {
  const { sheet, pages } = publication;
  const words = folioWords(sheet, page, pages.length);
  if (words === undefined) return null;
  const { widthMm, heightMm } = trimSize(sheet);
  const { marginMm, safeMm } = sheet;
  const lineMm = FOLIO_LINE_MM;
  const top = heightMm - Math.max(safeMm + lineMm, (marginMm.bottom + lineMm) / 2);
  const place = { top: `${top}mm`, width: `${widthMm}mm`, lineHeight: `${lineMm}mm` };
  return (
    <div className="sheet-folio" style={place}>
      {words}
    </div>
  );
}

/** A page of a publication at its true size: the desk, the thumbnails and print draw exactly this. */
export function SheetPage({
  publication,
  page,
  source = previewSource,
  bleedMm = 0,
  editing,
}: SheetPageProps) {
  const scope = `sheet-${useId().replace(/[^\w-]/g, '')}`;
  const { widthMm, heightMm } = trimSize(publication.sheet);
  const parts = useStoryParts(publication);
  const drawn = publication.pages[page];
  const wraps = drawn && wrapsOn(drawn);
  const clip: CSSProperties = {
    left: `${-bleedMm}mm`,
    top: `${-bleedMm}mm`,
    width: `${widthMm + 2 * bleedMm}mm`,
    height: `${heightMm + 2 * bleedMm}mm`,
  };
  const origin: CSSProperties = { position: 'absolute', left: `${bleedMm}mm`, top: `${bleedMm}mm` };
  return (
    <SheetLanguage value={publication.language}>
      <div
        className={`sheet-page ${scope}`}
        lang={publication.language}
        style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
      >
        <style>{styleRules(`.${scope}`, publication)}</style>
        <div className="sheet-clip" style={clip}>
          <div style={origin}>
            {framesFromElsewhere(publication, page).map((frame) => (
              <FrameView
                key={frame.id}
                frame={frame}
                publication={publication}
                source={source}
                part={parts.get(frame.id)}
                shrink={frame.kind === 'text' ? shrinkOf(publication, frame) : undefined}
                isFromElsewhere
              />
            ))}
            {drawn?.frames.map((frame) => (
              <FrameView
                key={frame.id}
                frame={frame}
                publication={publication}
                source={source}
                editing={editing?.frame === frame.id ? editing : undefined}
                part={parts.get(frame.id)}
                wrap={wraps?.get(frame.id)}
                shrink={frame.kind === 'text' ? shrinkOf(publication, frame) : undefined}
              />
            ))}
            <Folio publication={publication} page={page} />
          </div>
        </div>
      </div>
    </SheetLanguage>
  );
}
