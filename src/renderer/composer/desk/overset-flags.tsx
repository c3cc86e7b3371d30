import type { Id } from '../../../shared/base/id.ts';
import { growToFit, shrinkToFit } from '../../../shared/publication/deeds/fit-text.ts';
import { bottomOf, type Rect } from '../../../shared/publication/geometry.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { goOnInNewFrame } from '../commands/flow-commands.ts';
import { shownPublication } from '../engine/composer-state.ts';
import { select } from '../engine/selecting.ts';
import { PX_PER_MM } from '../engine/viewport.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import styles from './overset-flags.module.css';

/** 「あと38字 入りません」 at the foot of each frame whose text does not fit, with what can be done. */
export function OversetFlags() {
  const overset = useComposer((state) => state.overset);
  const pageId = useComposer((state) => state.pageId);
  const page = useComposer((state) =>
    shownPublication(state).pages.find(({ id }) => id === pageId),
  );
  const selection = useComposer((state) => state.selection);
  const scale = useComposer((state) => state.zoom) * PX_PER_MM;
  const full = (page?.frames ?? []).filter(({ id }) => (overset[id] ?? 0) > 0);
  return full.map((frame) => (
    <OversetFlag
      key={frame.id}
      id={frame.id}
      box={frame}
      scale={scale}
      count={overset[frame.id] ?? 0}
      isOpen={selection.includes(frame.id) && !frame.locked}
    />
  ));
}

interface OversetFlagProps {
  readonly id: Id;
  readonly box: Rect;
  readonly scale: number;
  readonly count: number;
  readonly isOpen: boolean;
}

function OversetFlag({ id, box, scale, count, isOpen }: OversetFlagProps) {
  const t = useTranslate();
  const { composer } = useDesk();
  return (
    <div
      data-desk-control
      className={styles.flag}
      style={{ left: (box.xMm + box.widthMm / 2) * scale, top: bottomOf(box) * scale }}
    >
      <button type="button" className={styles.words} onClick={() => select(composer, [id])}>
        {t('composer.oversetBy', { count })}
      </button>
      {isOpen && (
        <div className={styles.deeds}>
          <Button compact onPress={() => composer.transact('format', shrinkToFit(id, count))}>
            {t('composer.oversetSmaller')}
          </Button>
          <Button compact onPress={() => composer.transact('resize', growToFit(id, count))}>
            {t('composer.oversetGrow')}
          </Button>
          <Button compact onPress={() => goOnInNewFrame(composer, id)}>
            {t('flow.oversetNext')}
          </Button>
        </div>
      )}
    </div>
  );
}
