import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { QR_LONGEST, type QrFrame, qrHolds, qrLevel } from '../../../shared/publication/frame.ts';
import { qrDrawing, qrText } from '../../../shared/publication/qr-code.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

/** QRコード: what it leads to, how much of it may be dirty, and its two colours. */
export function QrSection({ frame }: { readonly frame: QrFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const set = (change: FrameChange<'qr'>): void => {
    const group = `qr ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, 'qr', change), group);
  };
  const drawing = qrDrawing(frame);
  return (
    <PanelSection title={t('look.qr')}>
      <Select
        compact
        label={t('look.qrHolds')}
        value={frame.holds}
        options={qrHolds.options.map((value) => ({ value, label: t(`look.qrHolds_${value}`) }))}
        onChange={(holds) => set({ holds })}
      />
      <TextField
        compact
        label={t(`look.qrHolds_${frame.holds}`)}
        rows={frame.holds === 'text' ? 3 : 2}
        value={frame.words}
        onChange={(words) => set({ words: words.slice(0, QR_LONGEST) })}
      />
      {drawing && (
        <p className={styles.hint}>
          {t('look.qrSize', { mm: drawing.moduleMm.toFixed(2), text: qrText(frame) ?? '' })}
        </p>
      )}
      <Select
        compact
        label={t('look.qrLevel')}
        value={frame.level}
        options={qrLevel.options.map((value) => ({ value, label: t(`look.qrLevel_${value}`) }))}
        onChange={(level) => set({ level })}
      />
      <ColourField
        label={t('look.qrColour')}
        value={frame.colour}
        onChange={(colour) => colour && set({ colour })}
      />
      <ColourField
        label={t('look.qrGround')}
        value={frame.ground}
        onChange={(ground) => ground && set({ ground })}
      />
    </PanelSection>
  );
}
