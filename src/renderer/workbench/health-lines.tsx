import { CloudAlert, FileWarning, HardDrive, Network } from 'lucide-react';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import styles from './cards.module.css';
import { dayAndTime } from './local-time.ts';
import { say } from './messages.ts';
import { routeHash } from './route.ts';
import { usePerform } from './use-perform.ts';

const SHOWN = 4;
const WEEK_MS = 7 * 86_400_000;

/** What wants care for the archive as a whole: what is damaged, and a second place that is missing or old. */
export function useHealth() {
  const health = useQuery('archive.health', {}).reply;
  const place = useQuery('backup.list', {}).reply;
  const canChoose = useQuery('shell.about', {}).reply?.shell === 'electron';
  const copied = place?.secondPlace?.copied;
  const isOld = copied !== undefined && Date.now() - Date.parse(copied) > WEEK_MS;
  const reminder: 'waiting' | 'waitingOld' | undefined =
    !place || !canChoose || (copied !== undefined && !isOld)
      ? undefined
      : copied === undefined
        ? 'waiting'
        : 'waitingOld';
  const damaged = health?.damaged ?? [];
  const more = (health?.more ?? 0) + Math.max(0, damaged.length - SHOWN);
  const { service, isOnNetwork, copies = [], keptAside = [] } = health ?? {};
  const shown = damaged.slice(0, SHOWN);
  return { damaged: shown, more, reminder, service, isOnNetwork, copies, keptAside };
}

/** A damaged original is brought back from the second place, if it is whole there. */
function FetchOriginal({ original }: { readonly original: string }) {
  const t = useTranslate();
  const perform = usePerform();
  const oneAtATime = useOneAtATime();
  const hasPlace = useQuery('backup.list', {}).reply?.secondPlace !== undefined;
  if (!hasPlace) return null;
  const fetch = async (): Promise<void> => {
    const reply = await perform('backup.fetchOriginal', { original });
    if (!reply) return;
    const { fetched } = reply;
    say({
      tone: fetched ? 'good' : 'look',
      text: t(fetched ? 'backup.fetched' : 'backup.notFetched'),
    });
  };
  return <Button onPress={() => oneAtATime(fetch)}>{t('backup.fetch')}</Button>;
}

interface MendOneProps {
  readonly what: 'record' | 'publication';
  readonly id: string;
}

/** One thing goes back to the newest backup that has it whole; the rest of the archive stays as it is. */
function MendOne({ what, id }: MendOneProps) {
  const t = useTranslate();
  const language = useLanguage();
  const perform = usePerform();
  const oneAtATime = useOneAtATime();
  const mend = async (): Promise<void> => {
    const reply = await perform('backup.mendOne', { what, id });
    if (!reply) return;
    if (reply.way === 'not-there') say({ tone: 'look', text: t('backup.notInBackups') });
    else {
      const day = dayAndTime(reply.at, language);
      say({ tone: 'good', text: t(`backup.mendedOne_${reply.way}`, { day }) });
    }
  };
  return <Button onPress={() => oneAtATime(mend)}>{t('backup.mendOne')}</Button>;
}

export function HealthLines(health: ReturnType<typeof useHealth>) {
  const { damaged, more, reminder, service, isOnNetwork, copies, keptAside } = health;
  const t = useTranslate();
  return (
    <>
      {damaged.map(({ what, id, title }) => (
        <li key={id}>
          <FileWarning size="1.25rem" aria-hidden />
          <span className={styles.grow}>
            {t(`backup.damaged_${what}`, { title: title ?? t('backup.untitled') })}
          </span>
          {what === 'original' ? <FetchOriginal original={id} /> : <MendOne what={what} id={id} />}
        </li>
      ))}
      {more > 0 && <li>{t('backup.damagedMore', { count: more })}</li>}
      {copies.length > 0 && (
        <li>
          <FileWarning size="1.25rem" aria-hidden />
          <span className={styles.grow}>
            {t('backup.conflictedCopies', { names: copies.join('、') })}
          </span>
        </li>
      )}
      {keptAside.length > 0 && (
        <li>
          <FileWarning size="1.25rem" aria-hidden />
          <span className={styles.grow}>
            {t('backup.keptAside', { names: keptAside.slice(0, SHOWN).join('、') })}
          </span>
          <a href={routeHash({ room: 'backups' })}>{t('backup.toBackups')}</a>
        </li>
      )}
      {service && (
        <li>
          <CloudAlert size="1.25rem" aria-hidden />
          <span className={styles.grow}>{t('backup.syncFolder', { service })}</span>
        </li>
      )}
      {isOnNetwork && (
        <li>
          <Network size="1.25rem" aria-hidden />
          <span className={styles.grow}>{t('backup.onNetwork')}</span>
        </li>
      )}
      {reminder && (
        <li>
          <HardDrive size="1.25rem" aria-hidden />
          <a href={routeHash({ room: 'backups' })}>{t(`backup.${reminder}`)}</a>
        </li>
      )}
    </>
  );
}
