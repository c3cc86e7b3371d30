import { useTranslate } from '../../i18n/use-translate.ts';
import { choices } from './choices.ts';
import styles from './form.module.css';
import type { FormPort } from './form-port.ts';
import { CheckPart, DatePart, SelectPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';
import { ShortenedPart } from './shortened-part.tsx';
import { SourcePlace } from './source-place.tsx';

/** 発言: the words, whose they are, and whether they may be printed. */
export function QuoteFields({ form }: { readonly form: FormPort<DraftOf<'quote'>> }) {
  const t = useTranslate();
  const { source, permission, links } = form.values;
  const hasSource = source.trim() !== '' || links.some(({ role }) => role === 'source');
  const look = {
    unknown: t('room.lookPermission'),
    refused: t('room.lookRefused'),
    given: undefined,
    'public-statement': undefined,
    'press-quotation': undefined,
  }[permission];
  return (
    <>
      <TextPart form={form} name="words" hint="field.wordsHint" rows={4} isRequired />
      <TextPart
        form={form}
        name="speaker"
        label={form.values.anonymous ? 'field.speakerDescribed' : 'field.speaker'}
        hint="field.speakerHint"
      />
      <CheckPart form={form} name="anonymous" />
      <div className={styles.pair}>
        <TextPart form={form} name="role" />
        <TextPart form={form} name="faction" />
      </div>
      <DatePart form={form} name="date" withHint />
      <div className={styles.pair}>
        <TextPart form={form} name="occasion" />
        <TextPart form={form} name="place" />
      </div>
      <TextPart
        form={form}
        name="source"
        hint="field.sourceHint"
        look={hasSource ? undefined : t('room.lookQuoteSource')}
      />
      <SourcePlace form={form} />
      <SelectPart form={form} name="permission" options={choices(t, 'permission')} look={look} />
      <ShortenedPart form={form} />
    </>
  );
}
