import { useTranslate } from '../../i18n/use-translate.ts';
import styles from './form.module.css';
import type { FormPort } from './form-port.ts';
import { DatePart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

/** 文書: who wrote it and what it says in our words; its own words come from the file. */
export function DocumentFields({ form }: { readonly form: FormPort<DraftOf<'document'>> }) {
  const t = useTranslate();
  return (
    <>
      <p className={styles.hint}>
        {t('field.fileName')}: {form.values.fileName}
      </p>
      <TextPart form={form} name="author" />
      <DatePart form={form} name="date" label="field.date_document" withHint />
      <TextPart form={form} name="source" />
      <TextPart form={form} name="summary" label="field.documentSummary" rows={4} />
    </>
  );
}
