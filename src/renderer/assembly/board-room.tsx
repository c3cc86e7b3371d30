import { CalendarPlus, Columns3 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { PetitionRecord } from '../../shared/archive/petition.ts';
import {
  comingDeadlines,
  deadlineCalendar,
  deadlines,
  deadlineWords,
  nextDeadline,
} from '../../shared/assembly/assembly-calendar.ts';
import { BOARD_COLUMNS, type BoardColumn, boardColumn } from '../../shared/assembly/board.ts';
import type { Id } from '../../shared/base/id.ts';
import { fileNameFrom } from '../../shared/press/file-name.ts';
import { NewRecordButton } from '../archive/archive-deeds.tsx';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { civilToday } from '../workbench/civil-today.ts';
import { giveFile } from '../workbench/give-file.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { routeHash } from '../workbench/route.ts';
import { goTo } from '../workbench/use-route.ts';
import styles from './board.module.css';
import { ofKind } from './campaign-sections.tsx';
import { clockWords } from './clock-words.ts';
import { PetitionStandingMark } from './petition-card.tsx';
import { useAroundPetitions } from './use-around-petitions.ts';
import { useCampaignRecords } from './use-campaign-records.ts';

const ALL = 'all';

interface CardProps {
  readonly petition: PetitionRecord;
  readonly records: readonly ArchiveRecord[];
}

function Card({ petition, records }: CardProps) {
  const t = useTranslate();
  const language = useLanguage();
  const next = nextDeadline(petition, records, civilToday());
  const clock = clockWords(t, petition, language);
  return (
    <li>
      <a className={styles.card} href={routeHash({ room: 'petition', id: petition.id })} data-card>
        <span className={styles.title}>{petition.title}</span>
        <PetitionStandingMark petition={petition} />
        {clock !== undefined && <span className={styles.small}>{clock}</span>}
        {next && (
          <span className={styles.next}>
            {t('life.next', { what: deadlineWords(next), date: next.date.text })}
          </span>
        )}
      </a>
    </li>
  );
}

interface ColumnProps extends Omit<CardProps, 'petition'> {
  readonly column: BoardColumn;
  readonly petitions: readonly PetitionRecord[];
}

function Column({ column, petitions, records }: ColumnProps) {
  const t = useTranslate();
  const name = t(`life.column_${column}`);
  return (
    <section className={styles.column} aria-label={name} data-column>
      <h2>{t('life.columnCount', { name, count: petitions.length })}</h2>
      {petitions.length === 0 && <p className={styles.small}>{t('life.columnNone')}</p>}
      <ul>
        {petitions.map((petition) => (
          <Card key={petition.id} petition={petition} records={records} />
        ))}
      </ul>
    </section>
  );
}

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The arrows walk over the cards: down a column, and to the nearest card of the next column that has any. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const [sideways, down] = [SIDEWAYS[event.key] ?? 0, DOWN[event.key] ?? 0];
  if (sideways === 0 && down === 0) return;
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0);
  const place = columns.findIndex((cards) => cards.some((card) => card === event.target));
  const row =
    event.target instanceof HTMLElement ? (columns[place]?.indexOf(event.target) ?? 0) : 0;
  const cards = columns[place + sideways];
  const card = cards?.[Math.min(row + down, cards.length - 1)];
  if (!card) return;
  event.preventDefault();
  card.focus();
}

function Deeds({ campaign, records }: Pick<CardProps, 'records'> & { campaign: Id | undefined }) {
  const t = useTranslate();
  const campaigns = useQuery('record.list', { kinds: ['campaign'] }).reply?.rows ?? [];
  const coming = comingDeadlines(deadlines(records), civilToday());
  const give = (): void =>
    giveFile(
      `${fileNameFrom(t('life.deadlineFile'))}.ics`,
      'text/calendar;charset=utf-8',
      deadlineCalendar(coming, new Date().toISOString()),
    );
  return (
    <>
      {coming.length > 0 && (
        <Button icon={CalendarPlus} onPress={give}>
          {t('life.deadlineCalendar')}
        </Button>
      )}
      <Select
        name={t('life.boardOf')}
        value={campaign ?? ALL}
        onChange={(id) => goTo({ room: 'board', ...(id === ALL ? {} : { campaign: id }) })}
        options={[
          { value: ALL, label: t('life.boardAll') },
          ...campaigns.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </>
  );
}

/** Petitions as cards, in columns by where they stand. */
export function BoardRoom({ campaign }: { readonly campaign?: Id | undefined }) {
  const t = useTranslate();
  const petitions = useCampaignRecords(campaign, ['petition']);
  const around = useAroundPetitions();
  const by = Map.groupBy(ofKind(petitions ?? [], 'petition'), boardColumn);
  return (
    <RoomFrame title={t('life.board')} deeds={<Deeds campaign={campaign} records={around} />}>
      {petitions?.length === 0 ? (
        <EmptyState
          icon={Columns3}
          title={t('life.boardEmpty')}
          deeds={<NewRecordButton campaign={campaign} />}
        >
          {t('life.boardEmptyLead')}
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the cards are links; the arrows only move the focus among them.
        <div className={styles.board} onKeyDown={walk}>
          {BOARD_COLUMNS.map((column) => (
            <Column
              key={column}
              column={column}
              petitions={by.get(column) ?? []}
              records={around}
            />
          ))}
        </div>
      )}
    </RoomFrame>
  );
}
