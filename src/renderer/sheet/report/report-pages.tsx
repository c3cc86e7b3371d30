import {
  type CSSProperties,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { notesOf } from '../../../shared/publication/notes.ts';
import type { Publication, ReportPublication } from '../../../shared/publication/publication.ts';
import { outlineOf } from '../../../shared/publication/report.ts';
import { COLUMN_GAP_PX, reportArea } from '../../../shared/publication/report-area.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { styleRules } from '../../story/story-look.ts';
import { type PhotoSource, previewSource } from '../photo-source.ts';
import { SheetLanguage } from '../sheet-word.ts';
import { ReportContents, ReportTitle } from './report-head.tsx';
import {
  FIRST_LAYOUT,
  headingElements,
  isSameLayout,
  layOut,
  type ReportLayout,
  type ReportPlace,
} from './report-layout.ts';
import { ReportNotes } from './report-notes.tsx';
import { ReportPaper } from './report-paper.tsx';
import { type ReportEditing, ReportStory } from './report-story.tsx';
import '../fonts.css';
import '../sheet.css';
import '../blocks.css';
import './report.css';

export interface ReportPagesProps {
  readonly publication: ReportPublication;
  readonly place: ReportPlace;
  readonly source?: PhotoSource | undefined;
  readonly editing?: ReportEditing | undefined;
  /** One line outside of each page. */
  readonly slug?: ((page: number, pages: number) => string) | undefined;
  /** Changed when faces and pictures have come, to lay out anew. */
  readonly turn?: number | undefined;
  readonly onLayout?: ((layout: ReportLayout) => void) | undefined;
  readonly onGo?: ((heading: number) => void) | undefined;
}

const NO_STORY: Story = { blocks: [] };

/** Lays out anew whenever something has changed that may move a line, and when the faces have come. */
function useLayout(props: ReportPagesProps, flow: { readonly current: HTMLDivElement | null }) {
  const { publication, place, turn, onLayout } = props;
  const { pitchPx } = place;
  const [layout, setLayout] = useState(FIRST_LAYOUT);
  const told = useRef(onLayout);
  told.current = onLayout;
  const look = useCallback((): void => {
    if (!flow.current) return;
    const now = layOut(flow.current, pitchPx);
    setLayout((before) => (isSameLayout(before, now) ? before : now));
  }, [flow, pitchPx]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another publication or turn is what is laid out anew.
  useLayoutEffect(look, [look, publication, turn]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (flow.current) observer.observe(flow.current);
    document.fonts.addEventListener('loadingdone', look);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', look);
    };
  }, [flow, look]);
  useEffect(() => told.current?.(layout), [layout]);
  return { layout, look };
}

/** A report on its pages: one story in a box whose every column row is a page. The desk, the thumbnails and print draw exactly this. */
export function ReportPages(props: ReportPagesProps) {
  const { publication, place, source = previewSource, editing, slug, onGo } = props;
  const { report, sheet, styles, language } = publication;
  const scope = `sheet-${useId().replace(/[^\w-]/g, '')}`;
  const flow = useRef<HTMLDivElement>(null);
  const { layout, look } = useLayout(props, flow);
  const story = publication.stories[report.story] ?? NO_STORY;
  const outline = useMemo(() => outlineOf(story, report.numbering), [story, report.numbering]);
  const notes = useMemo(() => notesOf(story), [story]);
  const drawn = useMemo(() => ({ styles, language }), [styles, language]);
  const area = reportArea(sheet);
  const address = (entry: number): string => `${scope}-${entry}`;
  useLayoutEffect(() => {
    const headings = flow.current ? headingElements(flow.current) : [];
    for (const [index, heading] of headings.entries()) heading.id = `${scope}-${index}`;
  });
  const box = {
    left: `${place.originPx.x + area.leftPx}px`,
    top: `${place.originPx.y + area.topPx}px`,
    width: `${area.widthPx}px`,
    '--report-height': `${area.heightPx}px`,
    '--report-gap': `${place.pitchPx - area.heightPx}px`,
    '--report-column-gap': `${COLUMN_GAP_PX}px`,
  } as CSSProperties;
  return (
    <SheetLanguage value={language}>
      <div className={`sheet-page sheet-report ${scope}`} lang={language}>
        <style>{styleRules(`.${scope}`, publication)}</style>
        {Array.from({ length: layout.pages }, (_none, page) => (
          <ReportPaper
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number.
            key={page}
            publication={publication}
            place={place}
            page={page}
            pages={layout.pages}
            slug={slug?.(page, layout.pages)}
          />
        ))}
        <div
          ref={flow}
          className={`report-flow report-${report.numbering} report-columns-${report.columns}`}
          data-measure=""
          style={box}
        >
          <ReportTitle title={publication.title} report={report} />
          {report.contents && (
            <ReportContents
              outline={outline}
              pages={layout.headings}
              address={(entry) => `#${address(entry)}`}
              onGo={onGo}
            />
          )}
          <ReportStory
            story={story}
            frames={publication.pages[0]?.frames ?? NO_FRAMES}
            publication={drawn}
            source={source}
            editing={editing}
            onPlaced={look}
          />
          <ReportNotes notes={notes} />
        </div>
      </div>
    </SheetLanguage>
  );
}

const NO_FRAMES: Publication['pages'][number]['frames'] = [];
