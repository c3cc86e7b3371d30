/** A name that somebody has told how to read. */
export interface NameReading {
  readonly name: string;
  readonly reading: string;
}

/** A piece of a text: a known name with its reading, or what stands between names. */
export interface NamedPart {
  readonly text: string;
  readonly reading?: string;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SPACES = /[\s　]+/g;

/** The text cut at its names, the longest first; together the pieces are the text. A reading is written without spaces. */
export function withoutNames(text: string, names: readonly NameReading[]): NamedPart[] {
  const known = new Map(
    names
      .filter(({ name }) => name !== '')
      .map(({ name, reading }) => [name, reading.replace(SPACES, '')]),
  );
  const longestFirst = [...known.keys()].sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return text === '' ? [] : [{ text }];
  const pattern = new RegExp(`(${longestFirst.map(escaped).join('|')})`, 'u');
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => {
      const reading = known.get(part);
      return reading === undefined ? { text: part } : { text: part, reading };
    });
}
