import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import styles from './choice.module.css';
import { classes } from './classes.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, type FieldProps, FieldWords } from './field.tsx';
import { given } from './given.ts';
import { useOnePress } from './use-one-press.ts';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends Omit<FieldProps, 'label'> {
  /** Above it; where there is no room, `name` says it to a screen reader only. */
  readonly label?: string;
  readonly name?: string;
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Stands there while nothing is chosen. */
  readonly placeholder?: string | undefined;
}

/** One of many, in a list that opens. Of up to four, ChoiceField shows them all. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, name, mark, hint, error, look, value, options, onChange, compact, ...rest } =
    props;
  const { isOpen, onOpenChange, isNewPress } = useOnePress();
  return (
    <AriaSelect
      {...given({ ...rest, 'aria-label': name })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen && isNewPress()) onChange(chosen.value);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={classes(fieldStyles.field, compact === true && styles.compact)}
    >
      {label !== undefined && <FieldLabel {...given({ label, mark, hint })} />}
      <Button className={styles.trigger ?? ''}>
        <SelectValue />
        <ChevronDown size="1.125rem" aria-hidden />
      </Button>
      <FieldWords {...given({ error, look })} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles.item ?? ''}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.check}>
                    {isSelected && <Check size="1.125rem" aria-hidden />}
                  </span>
                  <span className={styles.words}>{option.label}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
