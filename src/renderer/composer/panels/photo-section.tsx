import type { BlockSource } from '../../../shared/publication/block.ts';
import { overridePhoto } from '../../../shared/publication/deeds/content-deeds.ts';
import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { PhotoFrame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { cropPhoto } from '../engine/selecting.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { OwnWords } from './own-words.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';
import { StaleNote } from './stale-note.tsx';

export interface PhotoSectionProps {
  readonly frame: PhotoFrame;
  readonly stale: readonly BlockSource[];
}

/** How the photo lies in its frame, and the words under it. */
export function PhotoSection({ frame, stale }: PhotoSectionProps) {
  const t = useTranslate();
  const { composer, room } = useDesk();
  const isOfReport = useComposer(({ publication }) => publication.report !== undefined);
  const { photo, fit, zoom, showCaption } = frame;
  const set = (change: FrameChange<'photo'>): void => {
    const group = `photo ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('photo', setFrame(frame.id, 'photo', change), group);
  };
  const choose = (
    <Button onPress={() => room.setState({ panel: 'records' })}>{t('composer.choosePhoto')}</Button>
  );
  if (!photo) return <PanelSection title={t('composer.picture')}>{choose}</PanelSection>;
  return (
    <PanelSection title={t('composer.picture')}>
      <StaleNote frame={frame} stale={stale} />
      {photo.consent === 'unknown' && <Callout tone="look">{t('composer.consentUnknown')}</Callout>}
      {photo.consent === 'refused' && (
        <Callout tone="danger">{t('composer.consentRefused')}</Callout>
      )}
      <ChoiceField
        compact
        label={t('composer.fit')}
        value={fit}
        options={[
          { value: 'fill', label: t('composer.fitFill') },
          { value: 'fit', label: t('composer.fitWhole') },
        ]}
        onChange={(value) => set({ fit: value })}
      />
      {fit === 'fill' && (
        <NumberField
          compact
          label={t('composer.photoZoom')}
          value={zoom}
          min={1}
          max={10}
          step={0.1}
          formatOptions={{ style: 'percent' }}
          onChange={(value = 1) => set({ zoom: value })}
        />
      )}
      <div className={styles.row}>
        {fit === 'fill' && !isOfReport && (
          <Button onPress={() => cropPhoto(composer, frame.id)}>{t('composer.crop')}</Button>
        )}
        {choose}
      </div>
      <Checkbox isSelected={showCaption} onChange={(value) => set({ showCaption: value })}>
        {t('composer.showCaption')}
      </Checkbox>
      {showCaption &&
        (['caption', 'credit'] as const).map((field) => (
          <OwnWords
            key={field}
            label={t(`composer.${field}`)}
            rows={field === 'caption' ? 3 : 1}
            recorded={photo[field]}
            own={frame.overrides[field]}
            onChange={(words) =>
              composer.transact(
                'block',
                overridePhoto(frame.id, { [field]: words }),
                `${field} ${frame.id}`,
              )
            }
          />
        ))}
    </PanelSection>
  );
}
