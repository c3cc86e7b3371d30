import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import styles from './room-frame.module.css';

export interface RoomFrameProps {
  readonly title: string;
  /** At most a few buttons at the head, the likeliest last. */
  readonly deeds?: ReactNode;
  /** About what is selected, at the right. */
  readonly aside?: ReactNode;
  /** The room scrolls by itself (long lists). */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** The same place for the same thing in every room: title and deeds above, details at the right. */
export function RoomFrame({ title, deeds, aside, isFlush = false, children }: RoomFrameProps) {
  const t = useTranslate();
  return (
    <div className={styles.room}>
      <header className={styles.head} data-pane>
        <h1>{title}</h1>
        {deeds !== undefined && <div className={styles.deeds}>{deeds}</div>}
      </header>
      <div className={classes(styles.body, isFlush && styles.flush)} data-pane>
        {children}
      </div>
      {aside !== undefined && aside !== null && (
        <aside className={styles.aside} aria-label={t('workbench.details')} data-pane>
          {aside}
        </aside>
      )}
    </div>
  );
}
