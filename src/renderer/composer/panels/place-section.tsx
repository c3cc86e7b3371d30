import { turnFrame } from '../../../shared/publication/deeds/arrange-deeds.ts';
import { resizeFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import { type Rect, rectOf } from '../../../shared/publication/geometry.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useDesk } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

const FIELDS = [
  ['xMm', 'composer.x', -2000],
  ['yMm', 'composer.y', -2000],
  ['widthMm', 'composer.width', 0.1],
  ['heightMm', 'composer.height', 0.1],
] as const;

/** Exact place and size in millimetres from the corner of the finished page. */
export function PlaceSection({ frame }: { readonly frame: Frame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (change: Partial<Rect>): void => {
    composer.transact(
      'resize',
      resizeFrame(frame.id, { ...rectOf(frame), ...change }),
      `place ${frame.id} ${Object.keys(change).join(' ')}`,
    );
  };
  return (
    <PanelSection title={t('composer.place')}>
      <div className={styles.pair}>
        {FIELDS.map(([field, label, min]) => (
          <NumberField
            key={field}
            compact
            label={t('composer.inMm', { name: t(label) })}
            value={Math.round(frame[field] * 100) / 100}
            min={min}
            max={2000}
            step={1}
            isDisabled={frame.locked}
            formatOptions={{ maximumFractionDigits: 2, useGrouping: false }}
            onChange={(value) => value !== undefined && set({ [field]: value })}
          />
        ))}
        <NumberField
          compact
          label={t('composer.rotation')}
          value={frame.rotationDeg ?? 0}
          min={-180}
          max={180}
          step={1}
          isDisabled={frame.locked}
          onChange={(degrees) =>
            degrees !== undefined &&
            composer.transact('turn', turnFrame(frame.id, degrees), `turn ${frame.id}`)
          }
        />
      </div>
    </PanelSection>
  );
}
