import { createHash } from 'node:crypto';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}

/** JSON with sorted names: the same content always gives the same bytes, and so the same hash. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** Lower-case hexadecimal SHA-256 of a text in UTF-8. */
export const sha256OfText = (text: string): string =>
  createHash('sha256').update(text).digest('hex');
