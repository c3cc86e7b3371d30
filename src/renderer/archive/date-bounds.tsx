import { useEffect, useState } from 'react';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { TextField } from '../ui/text-field.tsx';
import type { Narrowed } from '../workbench/route.ts';

interface BoundProps {
  readonly label: string;
  readonly day: string | undefined;
  /** Which day of a vague date bounds: its first or its last. */
  readonly side: 'from' | 'to';
  readonly onDay: (day: string | undefined) => void;
}

/** A date as people write it; it narrows when the field is left or Enter is pressed. */
function Bound({ label, day, side, onDay }: BoundProps) {
  const t = useTranslate();
  const [text, setText] = useState(day ?? '');
  const [isUnread, setUnread] = useState(false);
  useEffect(() => setText(day ?? ''), [day]);
  const take = (): void => {
    const date = text.trim() === '' ? undefined : parsePartialDate(text);
    setUnread(text.trim() !== '' && !date);
    if (text.trim() === '' || date) onDay(date?.[side]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={label}
        value={text}
        placeholder={t('search.dateHint')}
        onChange={(next) => {
          setUnread(false);
          setText(next);
        }}
        onBlur={take}
        error={isUnread ? t('room.issue_date-unreadable') : undefined}
      />
    </form>
  );
}

export interface DateBoundsProps {
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
}

/** From when until when. */
export function DateBounds({ narrowed, onChange }: DateBoundsProps) {
  const t = useTranslate();
  const set = (side: 'from' | 'to', day: string | undefined): void => {
    const { [side]: before, ...rest } = narrowed;
    if (before !== day) onChange(day === undefined ? rest : { ...rest, [side]: day });
  };
  return (
    <>
      <Bound
        label={t('search.dateFrom')}
        side="from"
        day={narrowed.from}
        onDay={(day) => set('from', day)}
      />
      <Bound
        label={t('search.dateTo')}
        side="to"
        day={narrowed.to}
        onDay={(day) => set('to', day)}
      />
    </>
  );
}
