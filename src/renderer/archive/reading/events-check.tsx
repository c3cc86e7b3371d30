import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { parsePartialDate } from '../../../shared/japanese/partial-date.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LookNote } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../workbench/messages.ts';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { choices } from '../form/choices.ts';
import { type EventLine, eventDraft, eventLines, type ReadFrom } from './read-drafts.ts';
import styles from './reading-room.module.css';

interface LineProps {
  readonly line: EventLine;
  readonly onChange: (part: Partial<EventLine>) => void;
}

function Line({ line, onChange }: LineProps) {
  const t = useTranslate();
  const { date, title, eventKind, isChosen, doubts, source } = line;
  const error = parsePartialDate(date) ? undefined : t('room.issue_date-unreadable');
  return (
    <li className={styles.event}>
      <Checkbox isSelected={isChosen} onChange={(chosen) => onChange({ isChosen: chosen })}>
        {t('reading.choose', { title })}
      </Checkbox>
      <TextField
        label={t('reading.eventDate')}
        value={date}
        error={error}
        onChange={(changed) => onChange({ date: changed })}
      />
      <TextField
        label={t('reading.eventTitle')}
        value={title}
        onChange={(changed) => onChange({ title: changed })}
      />
      <Select
        name={t('field.eventKind')}
        value={eventKind}
        options={choices(t, 'eventKind')}
        onChange={(changed) => onChange({ eventKind: changed })}
      />
      <blockquote className={styles.from}>{source}</blockquote>
      {doubts.map((doubt) => (
        <LookNote key={doubt}>{t(`reading.doubt_${doubt}`)}</LookNote>
      ))}
    </li>
  );
}

/** What was read of a list, line by line, each to be mended or left out. */
export function EventsCheck({ text, from }: { readonly text: string; readonly from: ReadFrom }) {
  const t = useTranslate();
  const perform = usePerform();
  const [lines, setLines] = useState(() => eventLines(text));
  const chosen = lines.filter(
    ({ isChosen, isKept, date, title }) =>
      isChosen && !isKept && title.trim() !== '' && parsePartialDate(date),
  );
  const change = (at: number, part: Partial<EventLine>): void =>
    setLines((now) => now.map((line, index) => (index === at ? { ...line, ...part } : line)));
  const keep = async (): Promise<void> => {
    let count = 0;
    for (const event of chosen) {
      if (!(await perform('record.create', { record: eventDraft(event, from) }))) break;
      // Should a later one be refused, those that are kept are not kept twice.
      change(lines.indexOf(event), { isKept: true });
      count += 1;
    }
    if (count < chosen.length) return;
    say({ tone: 'good', text: t('reading.keptEvents', { count }) });
    goTo({ room: 'archive', query: '', kinds: ['event'] });
  };
  if (lines.length === 0) return <Callout tone="look">{t('reading.nothing')}</Callout>;
  return (
    <>
      <Callout>
        {t('reading.check')}
        {t('reading.guessed')}
      </Callout>
      <ul className={styles.events}>
        {lines.map((line, index) =>
          line.isKept ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they were read.
            <Line key={index} line={line} onChange={(part) => change(index, part)} />
          ),
        )}
      </ul>
      <Button
        look="primary"
        icon={FilePlus2}
        isDisabled={chosen.length === 0}
        onPress={() => void keep()}
      >
        {t('reading.keepEvents', { count: chosen.length })}
      </Button>
    </>
  );
}
