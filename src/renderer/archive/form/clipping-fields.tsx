import { useTranslate } from '../../i18n/use-translate.ts';
import { TextField } from '../../ui/text-field.tsx';
import { options } from './choices.ts';
import styles from './form.module.css';
import type { FormPort } from './form-port.ts';
import { CheckPart, ChoicePart, DatePart, LinesPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

const USES = ['ask-the-paper', 'permitted', 'not-for-print'] as const;

/** 記事: where it stood and what it says in our words; the article itself stays with the paper. */
export function ClippingFields({ form }: { readonly form: FormPort<DraftOf<'clipping'>> }) {
  const t = useTranslate();
  const { values, change, error } = form;
  return (
    <>
      <TextPart form={form} name="headline" />
      <LinesPart form={form} name="furtherHeadlines" rows={2} />
      <div className={styles.pair}>
        <TextPart form={form} name="paper" />
        <TextPart form={form} name="edition" />
        <TextPart form={form} name="section" />
        <TextPart form={form} name="reporter" />
      </div>
      <DatePart form={form} name="date" label="field.date_clipping" withHint />
      <TextField
        label={t('field.time')}
        hint={t('field.timeHint')}
        value={values.time ?? ''}
        error={error('time')}
        onChange={(text) =>
          change((draft) => {
            if (text === '') delete draft.time;
            else draft.time = text;
          })
        }
      />
      <TextPart form={form} name="url" />
      <CheckPart form={form} name="membersOnly" />
      <TextPart form={form} name="summary" label="field.clippingSummary" rows={4} />
      <TextPart form={form} name="excerpt" rows={3} />
      <ChoicePart form={form} name="permittedUse" options={options(t, 'permittedUse', USES)} />
      <LinesPart form={form} name="captions" />
      <LinesPart form={form} name="relatedArticles" />
      <LinesPart form={form} name="hashtags" rows={2} />
    </>
  );
}
