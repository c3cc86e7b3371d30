import type { field } from '../../i18n/ja/field.ts';

/** A form, or a part of one: the values, how to change them, and what is wrong where. */
export interface FormPort<Values> {
  readonly values: Values;
  /** The recipe changes the draft it gets; what it gives back does not matter. */
  change(recipe: (draft: Values) => unknown): void;
  /** Of a path such as `stages.0.date`. */
  error(path: string): string | undefined;
}

/** Names of fields that have a label. */
export type FieldName = keyof typeof field;

/** Fields of free text: not those with a fixed choice of words. */
export type TextName<Values> = {
  [Name in keyof Values]-?: string extends Values[Name] ? Name : never;
}[keyof Values] &
  string;

export type NamesOf<Values, Kind> = {
  [Name in keyof Values]-?: Values[Name] extends Kind ? Name : never;
}[keyof Values] &
  string;

/** The part of a form under a name. */
export const partOf = <Values, Name extends keyof Values & string>(
  form: FormPort<Values>,
  name: Name,
): FormPort<Values[Name]> => ({
  values: form.values[name],
  change: (recipe) => form.change((draft) => recipe(draft[name])),
  error: (path) => form.error(`${name}.${path}`),
});

/** One item of a list. */
export const itemOf = <Item>(
  form: FormPort<Item[]>,
  index: number,
  values: Item,
): FormPort<Item> => ({
  values,
  change: (recipe) =>
    form.change((list) => {
      const item = list[index];
      return item === undefined ? undefined : recipe(item);
    }),
  error: (path) => form.error(`${index}.${path}`),
});
