import { printedDate } from '../../shared/japanese/japanese-calendar.ts';
import { monthName } from '../archive/months.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { classes } from '../ui/classes.ts';
import { routeHash } from '../workbench/route.ts';
import styles from './chronology.module.css';
import type { ChronologyLine } from './chronology-lines.ts';
import type { MonthOfLines, YearOfLines } from './chronology-zoom.ts';

/** Titles of the campaigns, when lines of several stand together. */
export type CampaignNames = ReadonlyMap<string, string>;

interface LineProps {
  readonly line: ChronologyLine;
  readonly names: CampaignNames;
  readonly withDate: boolean;
}

function Line({ line, names, withDate }: LineProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { date, text, petitions, isImportant, records, kind, campaigns } = line;
  const [record] = records;
  const named = campaigns.flatMap((id) => names.get(id) ?? []);
  return (
    <li className={classes(styles.line, isImportant && styles.important)}>
      {withDate && <span className={styles.date}>{date && printedDate(date.text, language)}</span>}
      <span className={styles.words}>
        {record === undefined ? (
          text
        ) : (
          <a href={routeHash({ room: 'record', id: record })}>{text}</a>
        )}
        {petitions.length > 0 && <span className={styles.soft}>{petitions.join('、')}</span>}
        {kind && <span className={styles.tag}>{t(`record.${kind}`)}</span>}
        {named.map((name) => (
          <span key={name} className={styles.campaign}>
            {name}
          </span>
        ))}
      </span>
    </li>
  );
}

interface LinesProps extends Pick<LineProps, 'names' | 'withDate'> {
  readonly lines: readonly ChronologyLine[];
}

function Lines({ lines, ...rest }: LinesProps) {
  return (
    <ol className={styles.lines}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same; their order is their identity.
        <Line key={index} line={line} {...rest} />
      ))}
    </ol>
  );
}

interface YearsProps {
  readonly years: readonly YearOfLines[];
  readonly names: CampaignNames;
}

function useYearName(): (year: string | undefined) => string {
  const t = useTranslate();
  return (year) => (year === undefined ? t('room.chronologyUndated') : t('room.year', { year }));
}

export interface YearViewProps extends YearsProps {
  readonly onYear: (year: string) => void;
}

/** Each year with how much there is and what was decided. */
export function YearView({ years, names, onYear }: YearViewProps) {
  const t = useTranslate();
  const yearName = useYearName();
  const most = Math.max(1, ...years.map(({ lines }) => lines.length));
  return years.map(({ year, lines, important }) => (
    <section key={year ?? ''} className={styles.year}>
      <h2>
        {year === undefined ? (
          yearName(year)
        ) : (
          <button type="button" onClick={() => onYear(year)}>
            {yearName(year)}
          </button>
        )}
      </h2>
      <p className={styles.amount}>
        <span className={styles.bar} style={{ width: `${(lines.length / most) * 100}%` }} />
        <span>{t('chronology.amount', { count: lines.length, important: important.length })}</span>
      </p>
      <Lines lines={important} names={names} withDate />
    </section>
  ));
}

/** At most so many lines of a month; the rest is found one step closer. */
const FEW = 4;

function Month({ month, lines, names }: MonthOfLines & { readonly names: CampaignNames }) {
  const t = useTranslate();
  const language = useLanguage();
  const first = new Set(
    [...lines].sort((a, b) => Number(b.isImportant) - Number(a.isImportant)).slice(0, FEW),
  );
  const shown = lines.filter((line) => first.has(line));
  return (
    <div className={styles.month}>
      <h3>{month === undefined ? t('chronology.sometime') : monthName(month, language)}</h3>
      <div>
        <Lines lines={shown} names={names} withDate={month === undefined} />
        {lines.length > shown.length && (
          <p className={styles.soft}>
            {t('chronology.more', { count: lines.length - shown.length })}
          </p>
        )}
      </div>
    </div>
  );
}

/** Each month with its first lines; what is known to the year only stands above them. */
export function MonthView({ years, names }: YearsProps) {
  const yearName = useYearName();
  return years.map(({ year, months }) => (
    <section key={year ?? ''} className={styles.year} data-year={year}>
      <h2>{yearName(year)}</h2>
      {months.map((one) => (
        <Month key={one.month ?? 'sometime'} {...one} names={names} />
      ))}
    </section>
  ));
}

/** Every line with its date as written. */
export function DayView({ years, names }: YearsProps) {
  const yearName = useYearName();
  return years.map(({ year, lines }) => (
    <section key={year ?? ''} className={styles.year} data-year={year}>
      <h2>{yearName(year)}</h2>
      <Lines lines={lines} names={names} withDate />
    </section>
  ));
}
