import { useEffect, useRef } from 'react';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { type MonthMark, monthName } from './months.ts';
import styles from './photos.module.css';

export interface MonthBarProps {
  readonly marks: readonly MonthMark[];
  /** The month in sight. */
  readonly here: MonthMark | undefined;
  readonly onJump: (mark: MonthMark) => void;
}

const yearOf = ({ month }: MonthMark): string => month?.slice(0, 4) ?? '';

/** Beside the photos: years and months, a press leads there. */
export function MonthBar({ marks, here, onJump }: MonthBarProps) {
  const t = useTranslate();
  const language = useLanguage();
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into sight when it becomes another.
  useEffect(() => {
    // It gives a promise, which is no end of an effect.
    void current.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <nav className={styles.months} aria-label={t('search.months')}>
      {[...Map.groupBy(marks, yearOf)].map(([year, months]) => (
        <section key={year}>
          <h3>{year === '' ? t('room.undated') : t('room.year', { year })}</h3>
          {months.map((mark) => (
            <button
              key={mark.at}
              ref={mark === here ? current : null}
              type="button"
              aria-current={mark === here}
              onClick={() => onJump(mark)}
            >
              <span>
                {mark.month === undefined
                  ? t('room.undated')
                  : monthName(Number(mark.month.slice(5)), language)}
              </span>
              <span className={styles.monthCount}>{mark.count}</span>
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}
