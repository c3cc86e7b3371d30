import { CircleAlert, CircleCheck, Eye, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './overlay.module.css';

export type CalloutTone = 'plain' | 'good' | 'look' | 'danger';

const ICONS = { plain: Info, good: CircleCheck, look: Eye, danger: CircleAlert } as const;

export interface CalloutProps {
  readonly tone?: CalloutTone;
  readonly children: ReactNode;
  /** Buttons at its end. */
  readonly deeds?: ReactNode;
}

/** A message in its place; it stays until it is no longer true or has been read. */
export function Callout({ tone = 'plain', children, deeds }: CalloutProps) {
  const Icon = ICONS[tone];
  return (
    <div
      className={classes(styles.callout, tone !== 'plain' && styles[tone])}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon size="1.25rem" aria-hidden />
      <div className={styles.calloutBody}>{children}</div>
      {deeds}
    </div>
  );
}
