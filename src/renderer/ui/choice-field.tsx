import { Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { classes } from './classes.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, type FieldProps, FieldWords } from './field.tsx';
import { given } from './given.ts';
import type { Option } from './select.tsx';

export interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of few, all in sight. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, mark, hint, error, look, value, options, onChange, compact, isDisabled } = props;
  return (
    <RadioGroup
      {...given({ isDisabled })}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classes(fieldStyles.field, compact === true && styles.compact)}
    >
      <FieldLabel {...given({ label, mark, hint })} />
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span className={styles.dot} aria-hidden />
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldWords {...given({ error, look })} />
    </RadioGroup>
  );
}
