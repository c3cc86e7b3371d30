import styles from './form.module.css';
import type { FormPort } from './form-port.ts';
import { TextPart } from './parts.tsx';

interface Sourced {
  sourcePage: string;
  sourceUrl: string;
  sourceTime: string;
}

/** Where in the source the words or the number stand. */
export function SourcePlace<Values extends Sourced>({ form }: { readonly form: FormPort<Values> }) {
  const place: FormPort<Sourced> = { ...form, change: (recipe) => form.change(recipe) };
  return (
    <div className={styles.pair}>
      <TextPart form={place} name="sourcePage" />
      <TextPart form={place} name="sourceUrl" />
      <TextPart form={place} name="sourceTime" hint="field.sourceTimeHint" />
    </div>
  );
}
