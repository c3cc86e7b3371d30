import { useEffect, useRef, useState } from 'react';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { trimSize } from '../../shared/publication/sheet.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Miniature } from '../sheet/miniature.tsx';
import styles from './cards.module.css';
import { dayAndTime } from './local-time.ts';
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
  const { reply } = useQuery('publication.get', isSeen ? { id: row.id } : undefined);
  const { widthMm, heightMm } = trimSize(row.sheet);
  const widthPx = (sidePx * widthMm) / Math.max(widthMm, heightMm);
  return (
    <span
      ref={watch}
      style={{ display: 'block', width: widthPx, height: (widthPx * heightMm) / widthMm }}
    >
      {reply && <Miniature publication={reply.content} widthPx={widthPx} />}
    </span>
  );
}

const CARD_PX = 208;

/** A publication by its first page; pressing it opens it. */
export function PublicationPicture({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  return (
    <button
      type="button"
      className={styles.picture}
      aria-label={`${t('workbench.openPublication')}：${row.title}`}
      onClick={() => goTo({ room: 'composer', id: row.id })}
    >
      <FirstPage row={row} sidePx={CARD_PX} />
    </button>
  );
}

const RESUME_PX = 92;

/** A publication in one line, to go on with it. */
export function ResumeCard({ row }: { readonly row: PublicationRow }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <button
      type="button"
      className={styles.resume}
      onClick={() => goTo({ room: 'composer', id: row.id })}
    >
      <span className={styles.resumePicture}>
        <FirstPage row={row} sidePx={RESUME_PX} />
      </span>
      <span>
        <span className={styles.title}>{row.title}</span>
        <br />
        <span className={styles.small}>
          {t('workbench.changedAt', { date: dayAndTime(row.changed, language) })}
        </span>
      </span>
    </button>
  );
}
