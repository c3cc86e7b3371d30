/**
 * A date as people write it, known to the day, the month, the season, or only roughly.
 * The text is kept as written and printed as written; the span is what it is sorted and searched by.
 */
export interface PartialDate {
  /** As written by the user. */
  readonly text: string;
  /** First civil day it may mean, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last civil day it may mean, `YYYY-MM-DD`. */
  readonly to: string;
  /** Lexical sort gives the order that a reader expects. */
  readonly sortKey: string;
  /** 頃, 約, ごろ. */
  readonly approximate: boolean;
  /** 予定, 見込み. */
  readonly planned: boolean;
}

/** Reads a date as people write it; undefined when it is none. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const to = `${year}-${month ?? '12'}-${day ?? '31'}`;
  return { text, from, to, sortKey: from, approximate: false, planned: false };
}
