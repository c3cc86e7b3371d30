import { useEffect, useRef, useState } from 'react';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { trimSize } from '../../shared/publication/sheet.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Miniature } from '../sheet/miniature.tsx';
import styles from './cards.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { dayAndTime } from './local-time.ts';
import { useScale } from './settings-store.ts';
import { goTo } from './use-route.ts';

/** Whether the element has come into sight; once seen, it stays so. */
function useSeen(): [(element: Element | null) => void, boolean] {
  const [isSeen, setSeen] = useState(false);
  const observer = useRef<IntersectionObserver>(undefined);
  const watch = useRef((element: Element | null): void => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
    );
    observer.current.observe(element);
  });
  useEffect(() => () => observer.current?.disconnect(), []);
  return [watch.current, isSeen];
}

export interface FirstPageProps {
  readonly row: PublicationRow;
  /** The page is drawn as large as fits into this square. */
  readonly sidePx: number;
}

/** The first page, drawn when it comes into sight. */
export function FirstPage({ row, sidePx }: FirstPageProps) {
  const [watch, isSeen] = useSeen();
  const scale = useScale();
  const { reply } = useQuery('publication.get', isSeen ? { id: row.id } : undefined);
  const { widthMm, heightMm } = trimSize(row.sheet);
  const widthPx = (scale * sidePx * widthMm) / Math.max(widthMm, heightMm);
  return (
    <span
      ref={watch}
      style={{ display: 'block', width: widthPx, height: (widthPx * heightMm) / widthMm }}
    >
      <ErrorBoundary instead={null}>
        {reply && <Miniature publication={reply.content} widthPx={widthPx} />}
      </ErrorBoundary>
    </span>
  );
}

const CARD_PX = 208;

/** A publication by its first page and its title; pressing either opens it. */
export function PublicationPicture({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  return (
    <div className={styles.opener}>
      <div className={styles.picture} aria-hidden>
        <FirstPage row={row} sidePx={CARD_PX} />
      </div>
      <button
        type="button"
        className={styles.cardButton}
        aria-label={`${t('workbench.openPublication')}：${row.title}`}
        onClick={() => goTo({ room: 'composer', id: row.id })}
      >
        {row.title}
      </button>
    </div>
  );
}

const RESUME_PX = 92;

/** A publication in one line, to go on with it. */
export function ResumeCard({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className={styles.resume}>
      <div className={styles.resumePicture} aria-hidden>
        <FirstPage row={row} sidePx={RESUME_PX} />
      </div>
      <div>
        <button
          type="button"
          className={styles.cardButton}
          onClick={() => goTo({ room: 'composer', id: row.id })}
        >
          {row.title}
        </button>
        <p className={styles.small}>
          {t('workbench.changedAt', { date: dayAndTime(row.changed, language) })}
        </p>
      </div>
    </div>
  );
}
