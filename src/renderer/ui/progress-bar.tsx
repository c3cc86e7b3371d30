import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './overlay.module.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while the whole is not known. */
  readonly total: number;
}

export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={total === 0 ? 0 : (100 * done) / total}
      isIndeterminate={total === 0}
    >
      {({ percentage }) => (
        <div className={styles.bar}>
          <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
        </div>
      )}
    </AriaProgressBar>
  );
}
