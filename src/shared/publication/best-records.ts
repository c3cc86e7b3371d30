import type { FigureRecord } from '../archive/figure.ts';
import type { Consent, PhotoRecord } from '../archive/photo.ts';
import type { Permission, QuoteRecord } from '../archive/quote.ts';
import { comparePartialDates, parsePartialDate } from '../japanese/partial-date.ts';

type Compare<Item> = (one: Item, other: Item) => number;

/** By the first rule that tells them apart. */
const by =
  <Item>(...rules: readonly Compare<Item>[]): Compare<Item> =>
  (one, other) => {
    for (const rule of rules) {
      const order = rule(one, other);
      if (order !== 0) return order;
    }
    return 0;
  };

const read = (date: string | undefined) =>
  date === undefined ? undefined : parsePartialDate(date);

/** What has no date comes last. */
export const newestFirst: Compare<{ readonly date?: string | undefined }> = (one, other) => {
  const [first, second] = [read(one.date), read(other.date)];
  if (!first || !second) return comparePartialDates(first, second);
  return comparePartialDates(second, first);
};
/** Identifiers grow with time: what was entered first stands first. */
export const asEntered: Compare<{ readonly id: string }> = (one, other) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const CONSENT_ORDER: readonly Consent[] = ['given', 'not-needed', 'unknown'];

/** Refused by or for anybody in the picture: it is never placed without the user's own hand. */
export const isRefused = ({ consent, people }: Pick<PhotoRecord, 'consent' | 'people'>): boolean =>
  consent === 'refused' || people.some((person) => person.consent === 'refused');

const isCleared = ({ consent }: PhotoRecord): number => (consent === 'unknown' ? 1 : 0);

/** The photos that a leaflet should have, best first: cleared, then by stars, then by size. */
export function bestPhotos(photos: readonly PhotoRecord[]): PhotoRecord[] {
  return photos
    .filter((photo) => !isRefused(photo))
    .sort(
      by<PhotoRecord>(
        (one, other) => isCleared(one) - isCleared(other),
        (one, other) => other.stars - one.stars,
        (one, other) => other.widthPx * other.heightPx - one.widthPx * one.heightPx,
        (one, other) => CONSENT_ORDER.indexOf(one.consent) - CONSENT_ORDER.indexOf(other.consent),
        asEntered,
      ),
    );
}

const PRINTABLE: readonly Permission[] = ['given', 'public-statement', 'press-quotation'];

/** Quotes that may be printed and say where they come from: named speakers first, then the newest. */
export function bestQuotes(quotes: readonly QuoteRecord[]): QuoteRecord[] {
  return quotes
    .filter(({ permission, source }) => PRINTABLE.includes(permission) && source !== '')
    .sort(
      by<QuoteRecord>(
        (one, other) => PRINTABLE.indexOf(one.permission) - PRINTABLE.indexOf(other.permission),
        (one, other) => Number(one.anonymous) - Number(other.anonymous),
        newestFirst,
        asEntered,
      ),
    );
}

/** Figures with a source, newest first. */
export function bestFigures(figures: readonly FigureRecord[]): FigureRecord[] {
  return figures
    .filter(({ source, countedBy }) => source !== '' || countedBy !== '')
    .sort(by<FigureRecord>(newestFirst, asEntered));
}
