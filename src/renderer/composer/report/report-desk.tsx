import { type MouseEvent, useEffect, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { isReport, type ReportPublication } from '../../../shared/publication/publication.ts';
import { reportArea } from '../../../shared/publication/report-area.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import type { ReportLayout } from '../../sheet/report/report-layout.ts';
import { ReportPages } from '../../sheet/report/report-pages.tsx';
import type { ReportEditing } from '../../sheet/report/report-story.tsx';
import type { ElementView } from '../desk/element-view.ts';
import { usePan } from '../desk/use-pan.ts';
import { useWindowOfDesk } from '../desk/use-window-of-desk.ts';
import type { Composer } from '../engine/composer.ts';
import { editText, select } from '../engine/selecting.ts';
import { layoutOf } from '../engine/viewport.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { goToHeading } from './go-to-heading.ts';
import styles from './report-room.module.css';

/** Desk between two pages, at their true size. */
const GAP_PX = 28;

export interface ReportDeskProps {
  readonly view: ElementView;
  readonly layout: ReportLayout;
  readonly onLayout: (layout: ReportLayout) => void;
}

const storyFrameOf = ({ pages, report }: ReportPublication): string | undefined =>
  pages[0]?.frames.find((frame) => frame.kind === 'text' && frame.story === report.story)?.id;

/** A click writes where there are words, takes the frame where one stands, and lets go elsewhere. */
function pick(composer: Composer, target: EventTarget): void {
  const { publication } = composer.store.getState();
  if (!(target instanceof Element) || !isReport(publication)) return;
  const placed = target.closest<HTMLElement>('[data-placed]')?.dataset.placed;
  const story = storyFrameOf(publication);
  if (placed !== undefined) select(composer, [placed]);
  else if (target.closest('.report-story')) story && editText(composer, story);
  else select(composer, []);
}

function useEditing(publication: ReportPublication): ReportEditing {
  const t = useTranslate();
  const { composer } = useDesk();
  const editing = useComposer((state) => state.editing);
  const selected = useComposer((state) => state.selection[0]);
  const isOpen = editing !== undefined && editing === storyFrameOf(publication);
  const { story: storyId } = publication.report;
  return useMemo(
    () => ({
      label: t('report.words'),
      isOpen,
      selected: isOpen ? undefined : selected,
      onChange: (story: Story) => composer.writeStory(storyId, story),
    }),
    [t, composer, isOpen, selected, storyId],
  );
}

/** The pages of the report one under the other; its story is written right on them. */
function Pages({ view, layout, onLayout }: ReportDeskProps) {
  const { composer } = useDesk();
  const publication = useComposer((state) => state.publication);
  const zoom = useComposer((state) => state.zoom);
  const widthPx = useStore(view.scrolled, (scrolled) => scrolled.widthPx);
  const heightPx = useStore(view.scrolled, (scrolled) => scrolled.heightPx);
  const { canvas, leftPx, topPx } = layoutOf(publication.sheet, zoom, { widthPx, heightPx });
  const { pageWidthPx, pageHeightPx } = reportArea(publication.sheet);
  const pitchPx = pageHeightPx + GAP_PX;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size of the canvas is what is waited for.
  useLayoutEffect(() => view.settle(), [view, canvas.widthPx, canvas.heightPx, zoom]);
  const place = useMemo(() => ({ pitchPx, originPx: { x: 0, y: 0 } }), [pitchPx]);
  if (!isReport(publication)) return null;
  const onClick = ({ target }: MouseEvent): void => pick(composer, target);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: picks with the pointer; the keyboard has the outline and the panels.
    <div
      className={styles.canvas}
      style={{
        width: canvas.widthPx,
        height: canvas.heightPx + (layout.pages - 1) * pitchPx * zoom,
      }}
      onClick={onClick}
    >
      <div
        className={styles.paper}
        style={{ left: leftPx, top: topPx, width: pageWidthPx, transform: `scale(${zoom})` }}
      >
        <Drawn publication={publication} place={place} view={view} onLayout={onLayout} />
      </div>
    </div>
  );
}

interface DrawnProps extends Pick<ReportDeskProps, 'view' | 'onLayout'> {
  readonly publication: ReportPublication;
  readonly place: { readonly pitchPx: number; readonly originPx: { x: number; y: number } };
}

function Drawn({ publication, place, view, onLayout }: DrawnProps) {
  const editing = useEditing(publication);
  return (
    <ReportPages
      publication={publication}
      place={place}
      editing={editing}
      onLayout={onLayout}
      onGo={(heading) => goToHeading(view, heading)}
    />
  );
}

/** The desk of a report: its pages, scrolled through. */
export function ReportDesk(props: ReportDeskProps) {
  const { view } = props;
  const t = useTranslate();
  const { composer } = useDesk();
  const element = useWindowOfDesk(view);
  usePan(composer, view);
  useEffect(() => view.noteScroll(), [view]);
  return (
    <section
      ref={element}
      className={styles.viewport}
      aria-label={t('composer.desk')}
      data-desk
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by the keyboard; the desk's keys are heard here.
      tabIndex={0}
      onScroll={() => view.noteScroll()}
    >
      <Pages {...props} />
    </section>
  );
}
