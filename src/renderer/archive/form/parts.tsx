import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { type Option, Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DateField } from './date-field.tsx';
import styles from './form.module.css';
import { FormGroup } from './form-group.tsx';
import { type FieldName, type FormPort, itemOf, type NamesOf, type TextName } from './form-port.ts';
import { LinesField } from './lines-field.tsx';

interface PartProps<Values> {
  readonly form: FormPort<Values>;
  /** Another label than the one of its name. */
  readonly label?: MessageKey;
  readonly hint?: MessageKey;
  readonly look?: string | undefined;
}

interface TextPartProps<Values> extends PartProps<Values> {
  readonly name: TextName<Values> & FieldName;
  readonly rows?: number;
  readonly isRequired?: boolean;
}

/** Free text of the record. */
export function TextPart<Values extends object>(props: TextPartProps<Values>) {
  const { form, name, label, hint, look, rows = 1, isRequired = false } = props;
  const t = useTranslate();
  return (
    <TextField
      label={t(label ?? `field.${name}`)}
      mark={isRequired ? t('common.required') : undefined}
      hint={hint && t(hint)}
      rows={rows}
      value={String(form.values[name])}
      onChange={(text) => form.change((draft) => Object.assign(draft, { [name]: text }))}
      error={form.error(name)}
      look={look}
    />
  );
}

interface OptionPartProps<Values, Name extends keyof Values> extends PartProps<Values> {
  readonly name: Name & FieldName;
  readonly options: readonly Option<Values[Name] & string>[];
}

/** One of few, all in sight. */
export function ChoicePart<Values extends object, Name extends keyof Values & string>(
  props: OptionPartProps<Values, Name>,
) {
  const { form, name, label, hint, look, options } = props;
  const t = useTranslate();
  return (
    <ChoiceField
      label={t(label ?? `field.${name}`)}
      hint={hint && t(hint)}
      look={look}
      value={options.find(({ value }) => value === form.values[name])?.value}
      options={options}
      onChange={(value) => form.change((draft) => Object.assign(draft, { [name]: value }))}
    />
  );
}

/** One of many. */
export function SelectPart<Values extends object, Name extends keyof Values & string>(
  props: OptionPartProps<Values, Name>,
) {
  const { form, name, label, hint, look, options } = props;
  const t = useTranslate();
  return (
    <Select
      label={t(label ?? `field.${name}`)}
      hint={hint && t(hint)}
      look={look}
      value={options.find(({ value }) => value === form.values[name])?.value}
      options={options}
      onChange={(value) => form.change((draft) => Object.assign(draft, { [name]: value }))}
    />
  );
}

interface CheckPartProps<Values> extends PartProps<Values> {
  readonly name: NamesOf<Values, boolean> & FieldName;
}

export function CheckPart<Values extends object>({ form, name, label }: CheckPartProps<Values>) {
  const t = useTranslate();
  return (
    <Checkbox
      isSelected={form.values[name] === true}
      onChange={(isOn) => form.change((draft) => Object.assign(draft, { [name]: isOn }))}
    >
      {t(label ?? `field.${name}`)}
    </Checkbox>
  );
}

interface LinesPartProps<Values> extends PartProps<Values> {
  readonly name: NamesOf<Values, string[]> & FieldName;
  readonly rows?: number;
}

/** One to a line. */
export function LinesPart<Values extends object>(props: LinesPartProps<Values>) {
  const { form, name, label, hint, rows = 3 } = props;
  const t = useTranslate();
  const value = form.values[name];
  return (
    <LinesField
      label={t(label ?? `field.${name}`)}
      hint={hint && t(hint)}
      rows={rows}
      value={Array.isArray(value) ? value : []}
      onChange={(lines) => form.change((draft) => Object.assign(draft, { [name]: lines }))}
    />
  );
}

interface DatePartProps<Values> extends PartProps<Values> {
  readonly name: 'date' | 'from' | 'to' | 'petitionDeadline';
  readonly withHint?: boolean;
}

type Dated = {
  date?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  petitionDeadline?: string | undefined;
};

export function DatePart<Values extends Dated>(props: DatePartProps<Values>) {
  const { form, name, label, withHint = false } = props;
  const t = useTranslate();
  return (
    <DateField
      label={t(label ?? `field.${name}`)}
      value={form.values[name]}
      error={form.error(name)}
      withHint={withHint}
      onChange={(text) =>
        form.change((draft) => {
          if (text === undefined) delete draft[name];
          else Object.assign(draft, { [name]: text });
        })
      }
    />
  );
}

export interface ListPartProps<Item> {
  readonly form: FormPort<Item[]>;
  readonly title: MessageKey;
  readonly hint?: MessageKey;
  readonly add: MessageKey;
  readonly remove: MessageKey;
  readonly blank: Item;
  readonly deeds?: ReactNode;
  readonly children: (item: FormPort<Item>) => ReactNode;
}

/** A list of things with several fields each. */
export function ListPart<Item extends object>(props: ListPartProps<Item>) {
  const { form, title, hint, add, remove, blank, deeds, children } = props;
  const t = useTranslate();
  return (
    <FormGroup title={t(title)} {...(hint && { hint: t(hint) })}>
      {form.values.map((values, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place.
        <div key={index} className={styles.item}>
          {children(itemOf(form, index, values))}
          <div className={styles.end}>
            <Button
              look="quiet"
              icon={Trash2}
              onPress={() => form.change((list) => list.splice(index, 1))}
            >
              {t(remove)}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.row}>
        <Button icon={Plus} onPress={() => form.change((list) => list.push({ ...blank }))}>
          {t(add)}
        </Button>
        {deeds}
      </div>
    </FormGroup>
  );
}
