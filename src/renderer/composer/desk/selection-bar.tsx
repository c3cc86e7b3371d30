import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { findFrames } from '../../../shared/publication/deeds/recipe.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import { unionOf } from '../../../shared/publication/geometry.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import type { DeskCommand } from '../commands/command.ts';
import * as frames from '../commands/frame-commands.ts';
import { recordsTool } from '../commands/tool-commands.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { CommandButton } from './desk-button.tsx';
import type { ElementView } from './element-view.ts';
import { pxBox } from './px-box.ts';
import styles from './selection-bar.module.css';

const choosePhoto: DeskCommand = { ...recordsTool, label: 'composer.choosePhoto' };

/** The four deeds that are likeliest for what is selected. */
function likelyDeeds(selected: readonly Frame[]): readonly DeskCommand[] {
  const [only] = selected;
  if (selected.every(({ locked }) => locked)) return [frames.lock];
  if (selected.length > 1 || !only) {
    return [frames.duplicate, frames.toFront, frames.lock, frames.remove];
  }
  switch (only.kind) {
    case 'text':
      return [frames.write, frames.duplicate, frames.toFront, frames.remove];
    case 'photo':
      return [
        only.photo ? frames.crop : choosePhoto,
        frames.duplicate,
        frames.toFront,
        frames.remove,
      ];
    case 'shape':
    case 'block':
    case 'table':
    case 'headline':
    case 'qr':
    case 'lines':
      return [frames.duplicate, frames.toFront, frames.toBack, frames.remove];
  }
}

/** Leaves room for the handle that turns. */
const GAP_PX = 44;

/** A small bar over the selection, or below it where there is no room above. */
export function SelectionBar({ view }: { readonly view: ElementView }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = useComposer((state) => state.publication);
  const selection = useComposer((state) => state.selection);
  const isBusy = useComposer((state) => state.preview !== undefined || state.editing !== undefined);
  const cropping = useComposer((state) => state.cropping);
  const scale = useComposer((state) => state.zoom) * PX_PER_MM;
  const scrolled = useStore(view.scrolled);
  const bar = useRef<HTMLDivElement>(null);
  const selected = findFrames(publication, selection);
  const box = unionOf(selected);

  useLayoutEffect(() => {
    const element = bar.current;
    if (!element || !box) return;
    const { leftPx, topPx } = view.layout();
    const place = pxBox(box, scale);
    const [least, most] = [scrolled.left - leftPx, scrolled.left + scrolled.widthPx - leftPx];
    const wanted = place.left + place.width / 2 - element.offsetWidth / 2;
    const above = place.top - element.offsetHeight - GAP_PX;
    const isSeen = above + topPx >= scrolled.top;
    const below = place.top + place.height + GAP_PX;
    const lowest = scrolled.top + scrolled.heightPx - topPx - element.offsetHeight - 4;
    element.style.left = `${Math.max(least + 4, Math.min(wanted, most - element.offsetWidth - 4))}px`;
    element.style.top = `${isSeen ? above : Math.min(below, lowest)}px`;
  });

  if (!box || isBusy) return null;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('composer.barOf')}
      data-desk-control
      className={styles.bar}
    >
      {cropping === undefined ? (
        likelyDeeds(selected).map((command) => (
          <CommandButton key={command.name} command={command} />
        ))
      ) : (
        <>
          <span className={styles.hint}>{t('composer.cropHint')}</span>
          <Button
            compact
            look="primary"
            onPress={() => composer.store.setState({ cropping: undefined })}
          >
            {t('composer.cropDone')}
          </Button>
        </>
      )}
    </div>
  );
}
