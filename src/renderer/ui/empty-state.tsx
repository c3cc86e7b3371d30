import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './overlay.module.css';

export interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What belongs here. */
  readonly children: ReactNode;
  /** The button for it. */
  readonly deeds?: ReactNode;
}

export function EmptyState({ icon: Icon, title, children, deeds }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon size="3rem" strokeWidth={1.5} aria-hidden />
      <h2>{title}</h2>
      <p>{children}</p>
      {deeds !== undefined && <div className={styles.emptyDeeds}>{deeds}</div>}
    </div>
  );
}
