import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { useTranslate } from '../../i18n/use-translate.ts';
import { classes } from '../../ui/classes.ts';
import { facing, shownPublication } from '../engine/composer-state.ts';
import { layoutOf } from '../engine/viewport.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { DeskMenu } from './desk-menu.tsx';
import type { ElementView } from './element-view.ts';
import { FacingPaper } from './facing-paper.tsx';
import { FlowMarks } from './flow-marks.tsx';
import { FrameProxies } from './frame-proxies.tsx';
import { GridMarks } from './grid-marks.tsx';
import { OversetFlags } from './overset-flags.tsx';
import styles from './page-desk.module.css';
import { PageMarks } from './page-marks.tsx';
import { Paper } from './paper.tsx';
import { Ruler } from './ruler.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SelectionMarks } from './selection-marks.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useDrop } from './use-drop.ts';
import { useHand } from './use-hand.ts';
import { useMenuAt } from './use-menu-at.ts';
import { usePan } from './use-pan.ts';
import { useWindowOfDesk } from './use-window-of-desk.ts';

/** Rulers, pasteboard and the page with everything that a hand does to it. */
export function PageDesk({ view }: { readonly view: ElementView }) {
  const t = useTranslate();
  const desk = useDesk();
  const element = useWindowOfDesk(view);
  const sheet = useComposer((state) => shownPublication(state).sheet);
  const zoom = useComposer((state) => state.zoom);
  const tool = useComposer((state) => state.tool);
  const isCropping = useComposer((state) => state.cropping !== undefined);
  const widthPx = useStore(view.scrolled, (scrolled) => scrolled.widthPx);
  const heightPx = useStore(view.scrolled, (scrolled) => scrolled.heightPx);
  const { canvas, page, leftPx, topPx } = layoutOf(sheet, zoom, {
    widthPx,
    heightPx,
    facing: useComposer((state) => facing(state).facing),
  });
  const hand = useHand(desk, view);
  const drop = useDrop(desk, view);
  const openMenu = useMenuAt(desk, view);
  useClipboard(desk);
  usePan(desk.composer, view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size of the canvas is what is waited for.
  useLayoutEffect(() => view.settle(), [view, canvas.widthPx, canvas.heightPx, zoom]);
  useEffect(() => view.noteScroll(), [view]);

  return (
    <div className={styles.desk} data-desk>
      <span className={styles.cornerPiece} />
      <Ruler axis="x" view={view} />
      <Ruler axis="y" view={view} />
      <section
        ref={element}
        className={classes(
          styles.viewport,
          tool !== 'select' && styles.drawing,
          isCropping && styles.cropping,
          drop.isOver && styles.dropping,
        )}
        aria-label={t('composer.desk')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by the keyboard; the desk's keys are heard here.
        tabIndex={0}
        onScroll={() => view.noteScroll()}
        onContextMenu={openMenu}
        {...hand}
        {...drop.handlers}
      >
        <div className={styles.canvas} style={{ width: canvas.widthPx, height: canvas.heightPx }}>
          <div
            className={styles.page}
            style={{ left: leftPx, top: topPx, width: page.widthPx, height: page.heightPx }}
          >
            <FacingPaper />
            <Paper />
            <PageMarks />
            <FrameProxies />
            <SelectionMarks />
            <GridMarks />
            <FlowMarks />
            <OversetFlags />
            <SelectionBar view={view} />
          </div>
        </div>
      </section>
      <DeskMenu />
    </div>
  );
}
