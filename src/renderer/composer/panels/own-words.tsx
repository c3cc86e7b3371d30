import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';

export interface OwnWordsProps {
  readonly label: string;
  /** What the record says. */
  readonly recorded: string;
  /** What this publication says instead. */
  readonly own: string | undefined;
  readonly rows?: number;
  /** `undefined` goes back to the record's words. */
  readonly onChange: (words: string | undefined) => void;
}

/** Words of a record that may be other ones in this publication; shows when they are, and the way back. */
export function OwnWords({ label, recorded, own, rows = 2, onChange }: OwnWordsProps) {
  const t = useTranslate();
  const isOwn = own !== undefined && own !== recorded;
  return (
    <div>
      <TextField
        compact
        label={label}
        rows={rows}
        value={own ?? recorded}
        onChange={(words) => onChange(words === recorded ? undefined : words)}
      />
      {isOwn && (
        <p className={styles.own}>
          {t('composer.ownWords')}
          <Button compact look="quiet" onPress={() => onChange(undefined)}>
            {t('composer.backToRecord')}
          </Button>
        </p>
      )}
    </div>
  );
}
