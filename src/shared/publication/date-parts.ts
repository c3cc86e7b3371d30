/** A printed date cut where a chronology leaves out what the line before has said already. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  /** The day, or whatever else is known of it. */
  readonly rest: string;
}

const PARTS = /^((?:令和|平成|昭和)?(?:\d+|元)年)?(?:(\d{1,2}月))?(.*)$/u;

/** A date that is written otherwise stays whole. */
export function dateParts(date: string): DateParts {
  const [, year = '', month = '', rest = ''] = PARTS.exec(date) ?? [];
  return { year, month, rest };
}

export interface ChronologyDate extends DateParts {
  /** The line before says the same year, or the same year and month. */
  readonly isSameYear: boolean;
  readonly isSameMonth: boolean;
}

/** The dates of a chronology with what each repeats of the one before. */
export function chronologyDates(dates: readonly string[]): ChronologyDate[] {
  const parts = dates.map(dateParts);
  return parts.map((one, index) => {
    const before = parts[index - 1];
    // A year's end below a month would read as the month's.
    const isSameYear = one.year !== '' && one.month !== '' && one.year === before?.year;
    const isSameMonth = isSameYear && one.month === before?.month;
    return { ...one, isSameYear, isSameMonth };
  });
}
