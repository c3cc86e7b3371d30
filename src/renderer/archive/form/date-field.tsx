import { useState } from 'react';
import { readingOf } from '../../../shared/japanese/japanese-calendar.ts';
import { parsePartialDate, weekdayMistaken } from '../../../shared/japanese/partial-date.ts';
import { useLanguage, useTranslate } from '../../i18n/use-translate.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './form.module.css';

export interface DateFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly error: string | undefined;
  readonly withHint?: boolean;
}

/** A date as people write it, with how it was understood beside it; one that cannot be read says so when it is left. */
export function DateField({ label, value, onChange, error, withHint = false }: DateFieldProps) {
  const t = useTranslate();
  const language = useLanguage();
  const date = value === undefined ? undefined : parsePartialDate(value);
  const [isLeft, setLeft] = useState(false);
  const isUnread = isLeft && value !== undefined && !date;
  const mistaken = value === undefined ? undefined : weekdayMistaken(value);
  return (
    <div className={styles.date}>
      <TextField
        label={label}
        hint={withHint ? t('field.dateHint') : undefined}
        value={value ?? ''}
        onChange={(text) => {
          setLeft(false);
          onChange(text === '' ? undefined : text);
        }}
        onBlur={() => setLeft(true)}
        error={error ?? (isUnread ? t('room.issue_date-unreadable') : undefined)}
        look={mistaken && t('room.lookWeekday', { weekday: mistaken.real })}
      />
      {date && error === undefined && (
        <p className={styles.reading} role="status">
          {t('field.dateReads', { reading: readingOf(date, language) })}
        </p>
      )}
    </div>
  );
}
