import {
  LETTER_FIELDS,
  type LetterField,
  type LetterReading,
} from '../../../shared/assembly/reading/read-letter.ts';
import type { Span } from '../../../shared/assembly/reading/source-lines.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import styles from './reading-room.module.css';

const NAMES: Readonly<Record<LetterField, MessageKey>> = {
  title: 'field.title_petition',
  date: 'field.date_petition',
  addressee: 'field.addressee',
  assembly: 'field.assembly',
  petitioner: 'field.petitionerBlock',
  introducers: 'field.introducers',
  gist: 'field.gist',
  reasons: 'field.reasons',
};

interface PartsProps extends Pick<LetterReading, 'spans' | 'doubts'> {
  readonly shown: Span | undefined;
  readonly onShow: (span: Span) => void;
}

/** What was found in the letter: pressed, its place in the text is shown. What was not found, or does not fit, is said. */
export function PetitionParts({ spans, doubts, shown, onShow }: PartsProps) {
  const t = useTranslate();
  const missing = doubts.flatMap(({ field, why }) => (why === 'missing' ? [t(NAMES[field])] : []));
  return (
    <>
      <fieldset className={styles.parts}>
        <legend>{t('reading.where')}</legend>
        {LETTER_FIELDS.map((field) => {
          const span = spans[field];
          if (!span) return null;
          const isShown = shown?.start === span.start && shown.end === span.end;
          return (
            <Button key={field} compact isPressed={isShown} onPress={() => onShow(span)}>
              {t(NAMES[field])}
            </Button>
          );
        })}
      </fieldset>
      {missing.length > 0 && (
        <Callout tone="look">{t('reading.missing', { names: missing.join('、') })}</Callout>
      )}
      {doubts.some(({ why }) => why === 'weekday') && (
        <Callout tone="look">{t('reading.doubt_weekday')}</Callout>
      )}
    </>
  );
}
