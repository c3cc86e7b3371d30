import { Check } from 'lucide-react';
import { useId } from 'react';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import styles from './colour-field.module.css';

/** Colours that print well and read well; black first. */
const PALETTE: readonly (readonly [string, MessageKey])[] = [
  ['#1a1a1a', 'composer.colourBlack'],
  ['#ffffff', 'composer.colourWhite'],
  ['#6b6660', 'composer.colourGrey'],
  ['#ece8df', 'composer.colourPaleGrey'],
  ['#c1121f', 'composer.colourRed'],
  ['#ffd400', 'composer.colourYellow'],
  ['#fff3b8', 'composer.colourPaleYellow'],
  ['#1d7a3e', 'composer.colourGreen'],
  ['#1f5fbf', 'composer.colourBlue'],
  ['#2f3e8f', 'composer.colourIndigo'],
  ['#e6e8f5', 'composer.colourPaleBlue'],
];

export interface ColourFieldProps {
  readonly label: string;
  /** `undefined`: none. */
  readonly value: string | undefined;
  readonly onChange: (colour: string | undefined) => void;
  /** Whether there may be none. */
  readonly mayBeNone?: boolean;
  readonly isDisabled?: boolean;
}

/** A few named colours, and any other. */
export function ColourField(props: ColourFieldProps) {
  const { label, value, onChange, mayBeNone = false, isDisabled = false } = props;
  const t = useTranslate();
  const labelId = useId();
  return (
    <fieldset className={styles.field} aria-labelledby={labelId} disabled={isDisabled}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <div className={styles.swatches}>
        {mayBeNone && (
          <button
            type="button"
            className={styles.none}
            aria-pressed={value === undefined}
            onClick={() => onChange(undefined)}
          >
            {t('composer.noColour')}
          </button>
        )}
        {PALETTE.map(([colour, name]) => (
          <button
            key={colour}
            type="button"
            className={styles.swatch}
            style={{ background: colour }}
            aria-label={t(name)}
            title={t(name)}
            aria-pressed={value === colour}
            onClick={() => onChange(colour)}
          >
            {value === colour && (
              <Check size={18} strokeWidth={3} className={styles.check} aria-hidden />
            )}
          </button>
        ))}
        <label className={styles.other}>
          <input
            type="color"
            value={value ?? '#ffffff'}
            onChange={(event) => onChange(event.target.value.toLowerCase())}
          />
          {t('composer.otherColour')}
        </label>
      </div>
    </fieldset>
  );
}
