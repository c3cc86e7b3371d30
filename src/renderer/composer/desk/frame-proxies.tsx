import { memo, useEffect, useRef } from 'react';
import type { Frame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { select } from '../engine/selecting.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer, useDesk, usePublicationLater } from '../use-desk.ts';
import { frameName } from './frame-name.ts';
import styles from './frame-proxies.module.css';
import { turnedPxBox } from './px-box.ts';

/** The frames of the page for keyboard and screen reader: Tab goes from one to the next and selects it. */
export function FrameProxies() {
  const t = useTranslate();
  const pages = useComposer((state) => shownPublication(state).pages);
  const { composer } = useDesk();
  const later = usePublicationLater();
  // Names may come a moment later than words, but not than frames.
  const named = later.pages === pages ? later : shownPublication(composer.store.getState());
  const pageId = useComposer((state) => state.pageId);
  const editing = useComposer((state) => state.editing);
  const selection = useComposer((state) => state.selection);
  const scale = useComposer((state) => state.zoom) * PX_PER_MM;
  const index = pages.findIndex(({ id }) => id === pageId);
  const frames = pages[index]?.frames ?? [];
  if (frames.length === 0) return null;
  return (
    <div
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('composer.framesOfPage', { number: index + 1 })}
    >
      {frames.map((frame) => (
        <FrameProxy
          key={frame.id}
          frame={frame}
          name={frameName(named, frame, t)}
          scale={scale}
          isSelected={selection.includes(frame.id)}
          isAlone={selection.length === 1 && selection[0] === frame.id && editing === undefined}
        />
      ))}
    </div>
  );
}

interface FrameProxyProps {
  readonly frame: Frame;
  readonly name: string;
  readonly scale: number;
  readonly isSelected: boolean;
  /** The only one selected: it has the keyboard. */
  readonly isAlone: boolean;
}

const isSame = (before: FrameProxyProps, after: FrameProxyProps): boolean =>
  before.frame === after.frame &&
  before.name === after.name &&
  before.scale === after.scale &&
  before.isSelected === after.isSelected &&
  before.isAlone === after.isAlone;

const FrameProxy = memo(function FrameProxy(props: FrameProxyProps) {
  const { frame, name, scale, isSelected, isAlone } = props;
  const { composer, view } = useDesk();
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const focused = document.activeElement;
    const onDesk = focused?.closest('[data-desk]') != null;
    if (isAlone && onDesk) element.current?.focus({ preventScroll: true });
  }, [isAlone]);

  return (
    <div
      ref={element}
      role="option"
      tabIndex={0}
      aria-selected={isSelected}
      aria-label={name}
      data-alone={isAlone}
      className={styles.proxy}
      style={turnedPxBox(frame, scale)}
      onFocus={(event) => {
        // Only the keyboard: a press has selected already, and may have selected several.
        if (!event.currentTarget.matches(':focus-visible') || isSelected) return;
        select(composer, [frame.id]);
        view.reveal(frame.id);
      }}
    />
  );
}, isSame);
