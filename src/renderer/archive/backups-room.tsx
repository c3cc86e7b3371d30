import { Archive, CopyCheck, HardDrive, History, ShieldPlus } from 'lucide-react';
import { useState } from 'react';
import type { BackupRow } from '../../shared/contract/backup-calls.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { link } from '../link/link.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import cards from '../workbench/cards.module.css';
import { dayAndTime } from '../workbench/local-time.ts';
import { say } from '../workbench/messages.ts';
import { RoomFrame } from '../workbench/room-frame.tsx';
import { usePerform } from '../workbench/use-perform.ts';
import { goTo } from '../workbench/use-route.ts';

interface RowProps {
  readonly row: BackupRow;
  readonly nowRecords: number;
  readonly onChoose: () => void;
}

/** How a backup differs from the archive as it is now, in words. */
function useDifference({ records }: BackupRow, nowRecords: number): string {
  const t = useTranslate();
  if (records === undefined) return t('backup.rowUnknown');
  if (records === nowRecords) return t('backup.rowSame');
  return records < nowRecords
    ? t('backup.rowFewer', { count: nowRecords - records })
    : t('backup.rowMore', { count: records - nowRecords });
}

function BackupLine({ row, nowRecords, onChoose }: RowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const difference = useDifference(row, nowRecords);
  const { at, records, publications, damaged } = row;
  const day = dayAndTime(at, language);
  return (
    <li>
      <History size="1.25rem" aria-hidden />
      <span className={cards.grow}>
        <strong>{day}</strong>
        <br />
        <span className={cards.small}>
          {records !== undefined &&
            `${t('backup.rowWhat', { records, publications: publications ?? 0 })}　`}
          {difference}
          {damaged > 0 && `　${t('backup.rowDamaged', { count: damaged })}`}
        </span>
      </span>
      <Button icon={History} label={`${t('backup.choose')}：${day}`} onPress={onChoose}>
        {t('backup.choose')}
      </Button>
    </li>
  );
}

interface ConfirmProps {
  readonly row: BackupRow;
  readonly onDone: () => void;
}

/** The one deed that changes the whole archive is asked for twice. */
function Confirm({ row, onDone }: ConfirmProps) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const [isBusy, setBusy] = useState(false);
  const day = dayAndTime(row.at, language);
  const restore = async (): Promise<void> => {
    setBusy(true);
    const done = await perform('backup.restore', { name: row.name });
    if (done) say({ tone: 'good', text: t('backup.restored', { day }) });
    onDone();
  };
  return (
    <Callout>
      <strong>{t('backup.chosen', { day })}</strong>
      <p>{t('backup.chosenLead')}</p>
      <Button look="primary" icon={History} isDisabled={isBusy} onPress={() => void restore()}>
        {t('backup.restore')}
      </Button>
      <Button look="quiet" isDisabled={isBusy} onPress={onDone}>
        {t('backup.stay')}
      </Button>
    </Callout>
  );
}

interface PlaceProps {
  readonly place: { readonly name: string; readonly copied?: string | undefined } | undefined;
  readonly onChanged: () => void;
}

function SecondPlace({ place, onChanged }: PlaceProps) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const about = useQuery('shell.about', {}).reply;
  const choose = async (): Promise<void> => {
    const chosen = await link().call('shell.choose', { purpose: 'folder' });
    const first = chosen.ok ? chosen.reply.tickets[0] : undefined;
    if (first && (await perform('backup.choosePlace', { ticket: first.ticket }))) onChanged();
  };
  return (
    <section aria-label={t('backup.place')}>
      <h2>{t('backup.place')}</h2>
      <p>{t('backup.placeLead')}</p>
      {place && (
        <p>
          {t('backup.placeChosen', { name: place.name })}　
          {place.copied
            ? t('backup.placeCopied', { day: dayAndTime(place.copied, language) })
            : t('backup.placeNever')}
        </p>
      )}
      {about?.shell === 'electron' ? (
        <Button icon={HardDrive} onPress={() => void choose()}>
          {t('backup.placeChoose')}
        </Button>
      ) : (
        <p className={cards.small}>{t('backup.placeOnlyElectron')}</p>
      )}
      {place && (
        <Button icon={CopyCheck} onPress={() => void perform('backup.copyAway', {})}>
          {t('backup.placeCopy')}
        </Button>
      )}
    </section>
  );
}

/** 控え: what is kept for a bad day, and the way back to it. */
export function BackupsRoom() {
  const t = useTranslate();
  const perform = usePerform();
  const { reply, again } = useQuery('backup.list', {});
  const [chosen, setChosen] = useState<BackupRow>();
  const make = async (): Promise<void> => {
    if (await perform('backup.make', {})) say({ tone: 'good', text: t('backup.made') });
    again();
  };
  const done = (): void => {
    setChosen(undefined);
    again();
  };
  const deeds = (
    <>
      <Button icon={Archive} onPress={() => goTo({ room: 'archive', query: '', kinds: [] })}>
        {t('room.backToArchive')}
      </Button>
      <Button look="primary" icon={ShieldPlus} onPress={() => void make()}>
        {t('backup.makeNow')}
      </Button>
    </>
  );
  return (
    <RoomFrame title={t('backup.title')} deeds={deeds}>
      <p>{t('backup.lead')}</p>
      {chosen && <Confirm key={chosen.name} row={chosen} onDone={done} />}
      {reply?.backups.length === 0 && (
        <EmptyState icon={History} title={t('backup.none')}>
          {t('backup.noneLead')}
        </EmptyState>
      )}
      <ul className={cards.lines}>
        {reply?.backups.map((row) => (
          <BackupLine
            key={row.name}
            row={row}
            nowRecords={reply.now.records}
            onChoose={() => setChosen(row)}
          />
        ))}
      </ul>
      {reply && <SecondPlace place={reply.secondPlace} onChanged={again} />}
    </RoomFrame>
  );
}
