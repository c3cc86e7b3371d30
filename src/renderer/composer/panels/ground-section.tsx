import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

const NEW_OUTLINE_MM = 0.5;

const LEAST_SHADOW_MM = 0.2;

/** Frames that have an edge of their own. */
type Edged = Exclude<Frame, { kind: 'qr' }>;

type Ground = Pick<FrameChange<'text'>, 'fill' | 'outline' | 'cornerMm' | 'insetMm' | 'shadowMm'>;

/** Fill, outline, corners and the space inside, as far as the frame's kind has them. */
export function GroundSection({ frame }: { readonly frame: Edged }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const { outline } = frame;
  const hasFill = frame.kind !== 'photo';
  const hasInset = frame.kind !== 'photo' && frame.kind !== 'shape';
  const hasCorner = frame.kind !== 'shape' || frame.shape === 'rectangle';
  const set = (change: Ground): void => {
    const group = `ground ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, frame.kind, change), group);
  };
  const length = { compact: true, min: 0, step: 0.5 } as const;
  const inMm = (name: string): string => t('composer.inMm', { name });
  return (
    <PanelSection title={t('composer.ground')}>
      {hasFill && (
        <ColourField
          mayBeNone
          label={t('composer.fill')}
          value={frame.fill}
          onChange={(fill) => set({ fill })}
        />
      )}
      <ColourField
        mayBeNone
        label={t('composer.outline')}
        value={outline?.colour}
        onChange={(colour) =>
          set({
            outline:
              colour === undefined
                ? undefined
                : { colour, widthMm: outline?.widthMm ?? NEW_OUTLINE_MM },
          })
        }
      />
      <div className={styles.pair}>
        {outline && (
          <NumberField
            {...length}
            label={inMm(t('composer.outlineWidth'))}
            value={outline.widthMm}
            max={20}
            step={0.1}
            onChange={(widthMm = NEW_OUTLINE_MM) => set({ outline: { ...outline, widthMm } })}
          />
        )}
        {hasCorner && (
          <NumberField
            {...length}
            label={inMm(t('composer.corner'))}
            value={frame.cornerMm}
            max={100}
            onChange={(cornerMm = 0) => set({ cornerMm })}
          />
        )}
        {hasInset && (
          <NumberField
            {...length}
            label={inMm(t('composer.inset'))}
            value={frame.insetMm}
            max={100}
            onChange={(insetMm = 0) => set({ insetMm })}
          />
        )}
      </div>
      <ShadowField frame={frame} onChange={(shadowMm) => set({ shadowMm })} />
    </PanelSection>
  );
}

interface ShadowProps {
  readonly frame: Edged;
  readonly onChange: (shadowMm: number | undefined) => void;
}

/** A line throws no shadow. */
function ShadowField({ frame, onChange }: ShadowProps) {
  const t = useTranslate();
  if (frame.kind === 'shape' && frame.shape === 'line') return null;
  return (
    <NumberField
      compact
      label={t('composer.inMm', { name: t('look.shadow') })}
      value={frame.shadowMm ?? 0}
      min={0}
      max={20}
      step={0.5}
      onChange={(value = 0) => onChange(value < LEAST_SHADOW_MM ? undefined : value)}
    />
  );
}
