import { useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../shared/base/id.ts';
import { growToFit } from '../../../shared/publication/deeds/fit-text.ts';
import { findFrame } from '../../../shared/publication/deeds/recipe.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { measurePage } from '../../sheet/measure.ts';
import { SheetPage } from '../../sheet/sheet-page.tsx';
import type { StoryEditing } from '../../sheet/story-editing.ts';
import type { Composer } from '../engine/composer.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { writeOn } from '../engine/selecting.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import styles from './paper.module.css';

const MEASURE_AFTER_MS = 200;

/** Makes a frame larger that was written in and grows with its text; gives it back while it may have to grow again. */
function growWritten(composer: Composer, id: Id): Id | undefined {
  const { publication, overset } = composer.store.getState();
  const frame = findFrame(publication, id);
  const count = overset[id] ?? 0;
  if (frame?.kind !== 'text' || frame.fit !== 'grow' || count === 0) return undefined;
  return composer.transact('resize', growToFit(id, count), `grow ${id}`) ? id : undefined;
}

/** Measures once drawing has come to rest: never in the middle of a word or a drag. */
function useOverset(page: React.RefObject<HTMLDivElement | null>): void {
  const { composer } = useDesk();
  const publication = useComposer((state) => state.publication);
  const pageId = useComposer((state) => state.pageId);
  const editing = useComposer((state) => state.editing);
  const written = useRef<Id>(undefined);
  if (editing !== undefined) written.current = editing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another publication or page is what is measured anew.
  useEffect(() => {
    const measure = async (): Promise<void> => {
      await document.fonts.ready;
      const sheet = page.current?.querySelector('.sheet-page');
      if (!sheet) return;
      const frames = measurePage(sheet, composer.store.getState().zoom);
      composer.store.setState({
        overset: Object.fromEntries(frames.map(({ frame, overset }) => [frame, overset])),
      });
      if (editing === undefined && written.current !== undefined)
        written.current = growWritten(composer, written.current);
    };
    const timer = setTimeout(() => void measure(), MEASURE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [composer, page, publication, pageId, editing]);
}

/** While somebody writes beyond the foot of a frame, its text is scrolled to the caret; then it goes back. */
function useTextAtItsPlace(page: React.RefObject<HTMLDivElement | null>): void {
  const editing = useComposer((state) => state.editing);
  useEffect(() => {
    if (editing === undefined) return undefined;
    const written = page.current?.querySelector(`[data-frame="${editing}"]`);
    return () => {
      for (const box of written?.querySelectorAll('*') ?? []) box.scrollTo(0, 0);
    };
  }, [editing, page]);
}

/** The writing in the frame that is open, whose caret may go on to the other frames of its story. */
function useEditing(frame: Id | undefined, story: Id | undefined): StoryEditing | undefined {
  const t = useTranslate();
  const { composer } = useDesk();
  const caret = useComposer((state) => state.caret);
  return useMemo(() => {
    if (frame === undefined || story === undefined) return undefined;
    return {
      frame,
      label: t('composer.frameWords'),
      caret,
      onChange: (written) => composer.writeStory(story, written),
      onLeave: (to, place) => void writeOn(composer, to, place),
    };
  }, [composer, frame, story, caret, t]);
}

/** The page itself, drawn by the sheet and scaled to the zoom; the text being edited is written in it. */
export function Paper() {
  const page = useRef<HTMLDivElement>(null);
  const publication = useComposer(shownPublication);
  const pageId = useComposer((state) => state.pageId);
  const zoom = useComposer((state) => state.zoom);
  const frame = useComposer((state) => state.editing);
  const index = Math.max(
    0,
    publication.pages.findIndex(({ id }) => id === pageId),
  );
  useOverset(page);
  useTextAtItsPlace(page);
  const edited = publication.pages[index]?.frames.find(({ id }) => id === frame);
  const storyId = edited?.kind === 'text' ? edited.story : undefined;
  const editing = useEditing(frame, storyId);
  return (
    <div ref={page} className={styles.paper} style={{ transform: `scale(${zoom})` }}>
      <SheetPage
        key={pageId}
        publication={publication}
        page={index}
        bleedMm={publication.sheet.bleedMm}
        editing={editing}
      />
    </div>
  );
}
