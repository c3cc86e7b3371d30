import type { Ref } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { FieldLabel, type FieldProps, FieldWords } from './field.tsx';
import { given } from './given.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** More than one makes a field of several lines that grows with its text. */
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly placeholder?: string | undefined;
  readonly name?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** The field grows with its text, and begins as high as its rows. */
const [LINE_REM, PADDING_REM] = [1.6, 1.1];

export function TextField(props: TextFieldProps) {
  const {
    label,
    mark,
    hint,
    error,
    look,
    rows = 1,
    compact,
    inputRef,
    placeholder,
    ...rest
  } = props;
  const inside = given({ placeholder });
  return (
    <AriaTextField
      {...given(rest)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classes(styles.field, compact === true && styles.compact)}
    >
      <FieldLabel {...given({ label, mark, hint })} />
      {rows > 1 ? (
        <TextArea
          {...inside}
          rows={rows}
          className={styles.input ?? ''}
          style={{ minHeight: `${rows * LINE_REM + PADDING_REM}rem` }}
        />
      ) : (
        <Input {...inside} {...given({ ref: inputRef })} className={styles.input ?? ''} />
      )}
      <FieldWords {...given({ error, look })} />
    </AriaTextField>
  );
}
