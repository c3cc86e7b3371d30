import { CalendarClock, Camera, FileWarning, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { deadlineWords } from '../../shared/assembly/assembly-calendar.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { TemplateRow } from '../../shared/contract/publication-calls.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import styles from './cards.module.css';
import { ComposePanel } from './compose-panel.tsx';
import { HealthLines, useHealth } from './health-lines.tsx';
import { dayAndTime } from './local-time.ts';
import { OwnTemplates } from './own-templates.tsx';
import { ResumeCard } from './publication-card.tsx';
import { RoomFrame } from './room-frame.tsx';
import { routeHash } from './route.ts';
import { TemplateCards } from './template-cards.tsx';
import { useRecentPublications } from './use-recent-publications.ts';
import { useComing, useComingDeadlines, usePhotosToAsk } from './use-waiting.ts';

const [CONTINUED, ACCESSIONS, SHOWN, TEMPLATES] = [3, 4, 4, 4];

function Continued() {
  const t = useTranslate();
  const rows = useRecentPublications(CONTINUED);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('workbench.todayContinue')}</h2>
      <div className={styles.continued}>
        {rows.map((row) => (
          <ResumeCard key={row.id} row={row} />
        ))}
      </div>
    </section>
  );
}

/** What is still to come, and what somebody has to look at before it can be printed. */
function Waiting() {
  const t = useTranslate();
  const photos = usePhotosToAsk();
  const coming = useComing();
  const due = useComingDeadlines();
  const accessions = useQuery('accession.list', { limit: ACCESSIONS }).reply?.rows ?? [];
  const failed = accessions.filter((accession) => accession.failed > 0);
  const conflicts = useQuery('conflict.list', {}).reply ?? [];
  const undated = useQuery('photo.undated', { limit: 1 }).reply?.total ?? 0;
  const health = useHealth();
  const isHealthy =
    health.damaged.length + health.more + health.copies.length + health.keptAside.length === 0 &&
    !health.reminder &&
    !health.service &&
    !health.isOnNetwork;
  const isNothing =
    isHealthy &&
    photos.length + coming.length + due.length + failed.length + conflicts.length + undated === 0;
  return (
    <section className={styles.section}>
      <h2>{t('workbench.todayWaiting')}</h2>
      {isNothing && <p className={styles.small}>{t('workbench.todayNothingWaiting')}</p>}
      <ul className={styles.lines}>
        <HealthLines {...health} />
        {due.slice(0, SHOWN).map((deadline) => (
          <li key={`${deadline.record} ${deadline.kind} ${deadline.name}`}>
            <CalendarClock size="1.25rem" aria-hidden />
            <a href={routeHash({ room: 'record', id: deadline.record })}>
              {deadlineWords(deadline)}
            </a>
            <span className={styles.small}>{deadline.date.text}</span>
          </li>
        ))}
        {coming.slice(0, SHOWN).map(({ id, title, date }) => (
          <li key={id}>
            <CalendarClock size="1.25rem" aria-hidden />
            <a href={routeHash({ room: 'record', id })}>{title}</a>
            <span className={styles.small}>{date}</span>
          </li>
        ))}
        {conflicts.length > 0 && (
          <li>
            <GitCompareArrows size="1.25rem" aria-hidden />
            <a href={routeHash({ room: 'conflicts' })}>
              {t('handover.conflictsWaiting')}（{t('common.count', { count: conflicts.length })}）
            </a>
          </li>
        )}
        {photos.length > 0 && (
          <li>
            <Camera size="1.25rem" aria-hidden />
            <span className={styles.grow}>
              {t('workbench.todayWaitConsent')}（{t('common.count', { count: photos.length })}）
            </span>
            <span className={styles.strip}>
              {photos.slice(0, SHOWN).map(({ id, original, title }) => (
                <a key={id} href={routeHash({ room: 'record', id })}>
                  <img src={assetUrl.thumbnail(original)} alt={title} />
                </a>
              ))}
            </span>
          </li>
        )}
        {undated > 0 && (
          <li>
            <CalendarClock size="1.25rem" aria-hidden />
            <a href={routeHash({ room: 'undated' })}>{t('undated.found', { count: undated })}</a>
          </li>
        )}
        {failed.map(({ id, from, failed: count }) => (
          <li key={id}>
            <FileWarning size="1.25rem" aria-hidden />
            <a href={routeHash({ room: 'accessions' })}>
              {t('workbench.todayWaitFailed')}：{from}（{t('common.count', { count })}）
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recent() {
  const t = useTranslate();
  const language = useLanguage();
  const rows = useQuery('accession.list', { limit: ACCESSIONS }).reply?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('workbench.todayRecent')}</h2>
      <ul className={styles.lines}>
        {rows.map(({ id, at, from, added }) => (
          <li key={id}>
            <a
              className={styles.grow}
              href={routeHash({ room: 'archive', query: '', kinds: [], accession: id })}
            >
              {from}
            </a>
            <span className={styles.small}>
              {t('common.count', { count: added })}・{dayAndTime(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** きょう: what to make, what to go on with, what wants a look, what came in last. */
export function TodayRoom() {
  const t = useTranslate();
  const [template, setTemplate] = useState<TemplateRow>();
  const close = (): void => setTemplate(undefined);
  return (
    <RoomFrame
      title={t('workbench.todayTitle')}
      aside={template && <ComposePanel key={template.id} template={template} onClose={close} />}
    >
      <div className={styles.start}>
        <section className={styles.section}>
          <TemplateCards chosen={template} onChoose={setTemplate} atFirst={TEMPLATES} />
          <OwnTemplates />
        </section>
        <Continued />
      </div>
      <div className={styles.halves}>
        <Waiting />
        <Recent />
      </div>
    </RoomFrame>
  );
}
