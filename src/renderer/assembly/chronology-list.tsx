import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { printedDate } from '../../shared/japanese/japanese-calendar.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import { routeHash } from '../workbench/route.ts';
import styles from './assembly.module.css';
import { byYear, type ChronologyLine, chronologyLines } from './chronology-lines.ts';

function Line({ line }: { readonly line: ChronologyLine }) {
  const t = useTranslate();
  const language = useLanguage();
  const { date, text, petitions, isImportant, records, kind } = line;
  const [record] = records;
  return (
    <li className={classes(styles.entry, isImportant && styles.important)}>
      <span className={styles.date}>{date && printedDate(date.text, language)}</span>
      <span>
        {record === undefined ? (
          text
        ) : (
          <a href={routeHash({ room: 'record', id: record })}>{text}</a>
        )}
        {petitions.map((title) => (
          <span key={title} className={styles.petitionName}>
            {title}
          </span>
        ))}
        {kind && <span className={styles.kind}>{t(`record.${kind}`)}</span>}
      </span>
    </li>
  );
}

export interface ChronologyListProps {
  readonly records: readonly ArchiveRecord[];
  /** The years' headings stand one below what is above them. */
  readonly heading: 'h2' | 'h3';
}

/** What happened, in the order of time and under its years. */
export function ChronologyList({ records, heading: Heading }: ChronologyListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const years = byYear(chronologyLines(records, language));
  if (years.length === 0) return <p className={styles.small}>{t('room.nothingYet')}</p>;
  return (
    <div className={styles.years}>
      {years.map(([year, lines]) => (
        <section key={year ?? 'undated'} className={styles.year}>
          <Heading>
            {year === undefined ? t('room.chronologyUndated') : t('room.year', { year })}
          </Heading>
          <ol className={styles.entries}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same; their order is their identity.
              <Line key={index} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
