import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import { type LinesFrame, MOST_LINES } from '../../../shared/publication/frame.ts';
import {
  heightOfLines,
  linePitchMm,
  linesFrom,
} from '../../../shared/publication/written-lines.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';
import { TextSizeField } from './text-size-field.tsx';

/** 記入欄: how many lines, how far from each other, and what is asked for on each. */
export function LinesSection({ frame }: { readonly frame: LinesFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const { labels, insetMm, sizePt, isDotted, lineMm, colour } = frame;
  const pitchMm = linePitchMm(frame);
  const set = (change: FrameChange<'lines'>): void => {
    const group = `lines ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, 'lines', change), group);
  };
  /** Lines come and go at the foot; those that stay keep their distance. */
  const rule = (next: string[]): void =>
    set({ labels: next, heightMm: heightOfLines(next.length, pitchMm, insetMm) });
  return (
    <PanelSection title={t('look.lines')}>
      <TextField
        compact
        label={t('look.lineLabels')}
        hint={t('look.lineLabelsHint')}
        rows={5}
        value={labels.join('\n')}
        onChange={(text) => rule(linesFrom(text))}
      />
      <div className={styles.pair}>
        <NumberField
          compact
          label={t('look.lineCount')}
          value={labels.length}
          min={1}
          max={MOST_LINES}
          onChange={(count = 1) =>
            rule(Array.from({ length: count }, (_one, at) => labels[at] ?? ''))
          }
        />
        <NumberField
          compact
          label={t('composer.inMm', { name: t('look.linePitch') })}
          value={pitchMm}
          min={4}
          max={30}
          step={0.5}
          onChange={(mm = pitchMm) => set({ heightMm: heightOfLines(labels.length, mm, insetMm) })}
        />
        <TextSizeField sizePt={sizePt} onChange={(value) => set({ sizePt: value })} />
        <NumberField
          compact
          label={t('composer.inMm', { name: t('composer.outlineWidth') })}
          value={lineMm}
          min={0.1}
          max={2}
          step={0.1}
          onChange={(value = 0.3) => set({ lineMm: value })}
        />
      </div>
      <Checkbox isSelected={isDotted} onChange={(value) => set({ isDotted: value })}>
        {t('look.lineDotted')}
      </Checkbox>
      <ColourField
        label={t('look.lineColour')}
        value={colour}
        onChange={(value) => value && set({ colour: value })}
      />
    </PanelSection>
  );
}
