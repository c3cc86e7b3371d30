import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { parsePartialDate } from '../../../shared/japanese/partial-date.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LookNote } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { undoAccession } from '../../workbench/job-ends.ts';
import { say } from '../../workbench/messages.ts';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { choices } from '../form/choices.ts';
import type { CheckProps } from './petition-check.tsx';
import { type EventLine, eventDraft, eventLines } from './read-drafts.ts';
import styles from './reading-room.module.css';

interface LineProps {
  readonly line: EventLine;
  /** What it was read from. */
  readonly source: string;
  readonly onChange: (part: Partial<EventLine>) => void;
  /** It is being looked at. */
  readonly onFocus: () => void;
}

function Line({ line, source, onChange, onFocus }: LineProps) {
  const t = useTranslate();
  const { date, title, eventKind, isChosen, doubts } = line;
  const error = parsePartialDate(date) ? undefined : t('room.issue_date-unreadable');
  return (
    <li className={styles.event} onFocusCapture={onFocus}>
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
export function EventsCheck({ text, from, onShow }: CheckProps) {
  const t = useTranslate();
  const perform = usePerform();
  const name = useQuery(
    'record.get',
    from.document === undefined ? undefined : { id: from.document },
  ).reply?.title;
  const [lines, setLines] = useState(() => eventLines(text));
  const chosen = lines.filter(
    ({ isChosen, date, title }) => isChosen && title.trim() !== '' && parsePartialDate(date),
  );
  const change = (at: number, part: Partial<EventLine>): void =>
    setLines((now) => now.map((line, index) => (index === at ? { ...line, ...part } : line)));
  const keep = async (): Promise<void> => {
    const records = chosen.map((line) => eventDraft(line, from));
    const report = await perform('accession.keep', { records, from: name ?? t('reading.pasted') });
    if (!report) return;
    const { accession, added } = report;
    say({
      tone: 'good',
      text: t('reading.keptEvents', { count: added.length }),
      undo: { label: t('accession.undo'), run: () => void undoAccession(t, accession) },
    });
    goTo({ room: 'archive', query: '', kinds: [], accession });
  };
  if (lines.length === 0) return <Callout tone="look">{t('reading.nothing')}</Callout>;
  return (
    <>
      <Callout>
        {t('reading.check')}
        {t('reading.guessed')}
      </Callout>
      <ul className={styles.events}>
        {lines.map((line, index) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they were read.
            key={index}
            line={line}
            source={text.slice(line.span.start, line.span.end)}
            onChange={(part) => change(index, part)}
            onFocus={() => onShow(line.span)}
          />
        ))}
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
