import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { useTranslate } from '../i18n/use-translate.ts';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { FieldLabel, type FieldProps, FieldWords } from './field.tsx';
import { given } from './given.ts';

export interface NumberFieldProps extends FieldProps {
  /** undefined: nothing is written there. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Stands after the number: 人, mm, ポイント. */
  readonly unit?: string | undefined;
  readonly formatOptions?: Intl.NumberFormatOptions;
}

/** A number with large steppers; full-width digits from the input method are read too. */
export function NumberField(props: NumberFieldProps) {
  const t = useTranslate();
  const { label, mark, hint, error, look, value, onChange, min, max, unit, compact, ...rest } =
    props;
  return (
    <AriaNumberField
      {...given({ ...rest, minValue: min, maxValue: max })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      incrementAriaLabel={t('common.more')}
      decrementAriaLabel={t('common.less')}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classes(styles.field, compact === true && styles.compact)}
    >
      <FieldLabel {...given({ label, mark, hint })} />
      <Group className={styles.stepper ?? ''}>
        <Input className={styles.input ?? ''} />
        <Button slot="decrement" className={styles.step ?? ''}>
          <Minus size="1rem" aria-hidden />
        </Button>
        <Button slot="increment" className={styles.step ?? ''}>
          <Plus size="1rem" aria-hidden />
        </Button>
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </Group>
      <FieldWords {...given({ error, look })} />
    </AriaNumberField>
  );
}
