import { CalendarCheck, CalendarClock } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../shared/base/id.ts';
import type { RecordRow } from '../../../shared/contract/archive-calls.ts';
import { assetUrl } from '../../../shared/contract/asset-url.ts';
import { parsePartialDate } from '../../../shared/japanese/partial-date.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { say } from '../../workbench/messages.ts';
import { RoomFrame } from '../../workbench/room-frame.tsx';
import { usePerform } from '../../workbench/use-perform.ts';
import { goTo } from '../../workbench/use-route.ts';
import { DateField } from '../form/date-field.tsx';
import styles from './undated-room.module.css';

interface TileProps {
  readonly row: RecordRow;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Tile({ row, isChosen, onChoose }: TileProps) {
  const t = useTranslate();
  return (
    <li className={styles.tile} data-chosen={isChosen}>
      {row.original && <img src={assetUrl.preview(row.original)} alt="" loading="lazy" />}
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        {t('undated.choose', { title: row.title })}
      </Checkbox>
    </li>
  );
}

function Photos({ rows, total }: { readonly rows: readonly RecordRow[]; readonly total: number }) {
  const t = useTranslate();
  const perform = usePerform();
  const oneAtATime = useOneAtATime();
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [date, setDate] = useState<string>();
  const chosen = rows.filter(({ id }) => !left.has(id));
  const isRead = date !== undefined && parsePartialDate(date) !== undefined;
  const leave = (id: Id, isChosen: boolean): void =>
    setLeft((now) => new Set(isChosen ? [...now].filter((one) => one !== id) : [...now, id]));
  const give = async (): Promise<void> => {
    if (!isRead) return;
    const reply = await perform('photo.date', { ids: chosen.map(({ id }) => id), date });
    if (!reply) return;
    setDate(undefined);
    setLeft(new Set());
    say({ tone: 'good', text: t('undated.done', { count: reply.dated }) });
  };
  return (
    <>
      <div className={styles.deed}>
        <DateField
          label={t('undated.date')}
          value={date}
          onChange={setDate}
          error={undefined}
          withHint
        />
        <Button
          look="primary"
          icon={CalendarCheck}
          isDisabled={!isRead || chosen.length === 0}
          onPress={() => oneAtATime(give)}
        >
          {t('undated.take', { count: chosen.length })}
        </Button>
        <Button onPress={() => setLeft(new Set())}>{t('undated.all')}</Button>
        <Button onPress={() => setLeft(new Set(rows.map(({ id }) => id)))}>
          {t('undated.none')}
        </Button>
      </div>
      {total > rows.length && <Callout>{t('undated.more', { count: rows.length })}</Callout>}
      <ul className={styles.tiles}>
        {rows.map((row) => (
          <Tile
            key={row.id}
            row={row}
            isChosen={!left.has(row.id)}
            onChoose={(isChosen) => leave(row.id, isChosen)}
          />
        ))}
      </ul>
    </>
  );
}

/** 日付のない写真: their day is asked for, not guessed; one answer for all of a day. */
export function UndatedRoom({ accession }: { readonly accession: Id | undefined }) {
  const t = useTranslate();
  const { reply } = useQuery('photo.undated', accession === undefined ? {} : { accession });
  return (
    <RoomFrame title={t('undated.title')}>
      {reply && reply.total === 0 && (
        <EmptyState
          icon={CalendarClock}
          title={t('undated.nothing')}
          deeds={
            <Button onPress={() => goTo({ room: 'archive', query: '', kinds: [] })}>
              {t('room.backToArchive')}
            </Button>
          }
        >
          {t('undated.nothingLead')}
        </EmptyState>
      )}
      {reply && reply.total > 0 && (
        <>
          <p className={styles.lead}>{t('undated.lead')}</p>
          <Photos rows={reply.rows} total={reply.total} />
        </>
      )}
    </RoomFrame>
  );
}
