import { Newspaper } from 'lucide-react';
import type { RecordLink } from '../../shared/archive/common.ts';
import type { Id } from '../../shared/base/id.ts';
import { isMessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { routeHash } from '../workbench/route.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './record-summary.module.css';
import { useGathered } from './use-gathered.ts';

/** What the record has been linked to. */
export function LinkLines({ links }: { readonly links: readonly RecordLink[] }) {
  const t = useTranslate();
  const records = useGathered(links.map(({ to }) => to));
  if (links.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{t('field.links')}</h3>
      <ul>
        {links.map(({ role, to }) => {
          const record = records?.get(to);
          if (!record) return null;
          return (
            <li key={`${role}-${to}`}>
              <KindIcon kind={record.kind} size="1.125rem" />
              <span>
                <span className={styles.soft}>{t(`record.role_${role}`)}</span>
                <br />
                <a href={routeHash({ room: 'record', id: to })}>{record.title}</a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** 1, 2, 3, 7 as 1–3、7. */
function pagesWritten(pages: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const page of pages) {
    const last = stretches.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else stretches.push([page, page]);
  }
  return stretches.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}

/** Where was this used? The publications that show the record, with their pages. */
export function Uses({ id, saysNone = false }: BacklinksProps) {
  const t = useTranslate();
  const { reply: uses } = useQuery('record.uses', { id });
  if (!uses || (uses.length === 0 && !saysNone)) return null;
  return (
    <section className={styles.group}>
      <h3>{t('search.uses')}</h3>
      {uses.length === 0 && <p>{t('search.unused')}</p>}
      <ul>
        {uses.map(({ publication, title, pages }) => (
          <li key={publication}>
            <Newspaper size="1.125rem" aria-hidden />
            <span>
              <span className={styles.soft}>
                {t('search.pages', { pages: pagesWritten(pages) })}
              </span>
              <br />
              <a href={routeHash({ room: 'composer', id: publication })}>{title}</a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BacklinksProps {
  readonly id: Id;
  /** Says so when there are none. */
  readonly saysNone?: boolean;
}

/** Where the record is used. */
export function Backlinks({ id, saysNone = false }: BacklinksProps) {
  const t = useTranslate();
  const backlinks = useQuery('record.backlinks', { id }).reply ?? [];
  if (backlinks.length === 0 && !saysNone) return null;
  return (
    <section className={styles.group}>
      <h3>{t('room.usedIn')}</h3>
      {backlinks.length === 0 && <p>{t('room.notUsed')}</p>}
      <ul>
        {backlinks.map(({ role, row }) => {
          const key = `record.back_${role}`;
          return (
            <li key={`${role}-${row.id}`}>
              <KindIcon kind={row.kind} size="1.125rem" />
              <span>
                <span className={styles.soft}>
                  {t(`record.${row.kind}`)}
                  {isMessageKey(key) && role !== 'campaign' && `・${t(key)}`}
                </span>
                <br />
                <a href={routeHash({ room: 'record', id: row.id })}>{row.title}</a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
