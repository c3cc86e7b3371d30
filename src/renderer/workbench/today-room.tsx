import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import styles from './cards.module.css';
import { PublicationPicture } from './publication-card.tsx';
import { RoomFrame } from './room-frame.tsx';
import { routeHash } from './route.ts';
import { TemplateCards } from './template-cards.tsx';

const MOST_CONTINUED = 4;
const MOST_RECENT = 5;

/** きょう: what to make, what was made last, what came in last. */
export function TodayRoom() {
  const t = useTranslate();
  const publications = useQuery('publication.list', {}).reply ?? [];
  const accessions = useQuery('accession.list', { limit: MOST_RECENT }).reply?.rows ?? [];
  const waiting = accessions.filter(({ failed }) => failed > 0);
  return (
    <RoomFrame title={t('workbench.todayTitle')}>
      <TemplateCards />
      {publications.length > 0 && (
        <section>
          <h2>{t('workbench.todayContinue')}</h2>
          <ul className={styles.cards}>
            {publications.slice(0, MOST_CONTINUED).map((row) => (
              <li key={row.id} className={styles.card}>
                <PublicationPicture row={row} />
                <strong>{row.title}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('workbench.todayRecent')}</h2>
        <ul className={styles.lines}>
          {accessions.map(({ id, at, from }) => (
            <li key={id}>
              <a href={routeHash({ room: 'archive', query: '', kinds: [], accession: id })}>
                {from}
              </a>
              <span className={styles.small}>{at.slice(0, 10)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('workbench.todayWaiting')}</h2>
        {waiting.length === 0 ? (
          <p>{t('workbench.todayNothingWaiting')}</p>
        ) : (
          <ul className={styles.lines}>
            {waiting.map(({ id, from }) => (
              <li key={id}>
                <a href={routeHash({ room: 'accessions' })}>
                  {t('workbench.todayWaitFailed')}：{from}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </RoomFrame>
  );
}
