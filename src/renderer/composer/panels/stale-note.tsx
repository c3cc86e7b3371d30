import type { BlockSource } from '../../../shared/publication/block.ts';
import {
  keepBlock,
  updateBlock,
  updatePhoto,
} from '../../../shared/publication/deeds/content-deeds.ts';
import { placedPhoto, refreshBlock } from '../../../shared/publication/derive-block.ts';
import type { BlockFrame, PhotoFrame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { link } from '../../link/link.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Desk } from '../engine/desk.ts';
import { gather } from '../laying/desk-archive.ts';
import { useDesk } from '../use-desk.ts';
import styles from './panel.module.css';

/** The records that a frame was made from. */
export const sourcesOf = (frame: BlockFrame | PhotoFrame): readonly BlockSource[] =>
  frame.kind === 'block' ? frame.block.sources : frame.photo ? [frame.photo.source] : [];

async function update({ composer }: Desk, frame: BlockFrame | PhotoFrame): Promise<void> {
  const records = await gather(
    link(),
    sourcesOf(frame).map(({ record }) => record),
  );
  if (frame.kind === 'block') {
    const { language } = composer.store.getState().publication;
    const { facts, sources } = refreshBlock(frame.block, records, language);
    composer.transact('block', updateBlock(frame.id, facts, sources));
    return;
  }
  const photo = records.find((record) => record.kind === 'photo');
  if (photo) composer.transact('photo', updatePhoto(frame.id, placedPhoto(photo)));
}

export interface StaleNoteProps {
  readonly frame: BlockFrame | PhotoFrame;
  /** Sources of the whole publication whose record has changed; revision 0 is gone. */
  readonly stale: readonly BlockSource[];
}

/** 「資料が変わりました」: the publication never changes by itself; the user says whether it follows. */
export function StaleNote({ frame, stale }: StaleNoteProps) {
  const t = useTranslate();
  const desk = useDesk();
  const own = new Set(sourcesOf(frame).map(({ record }) => record));
  const changed = stale.filter(({ record }) => own.has(record));
  if (changed.length === 0) return null;
  const isGone = changed.every(({ revision }) => revision === 0);
  if (isGone) return <Callout tone="look">{t('composer.sourceGone')}</Callout>;
  return (
    <Callout tone="look">
      <p>{t('composer.sourceChanged')}</p>
      <div className={styles.row}>
        <Button compact look="primary" onPress={() => void update(desk, frame)}>
          {t('composer.update')}
        </Button>
        <Button
          compact
          onPress={() => desk.composer.transact('block', keepBlock(frame.id, changed))}
        >
          {t('composer.keep')}
        </Button>
      </div>
    </Callout>
  );
}
