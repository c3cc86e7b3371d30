import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { fileNameFrom } from '../../shared/press/file-name.ts';

/** Room for the folders above it on Windows (260 characters), and for the ending on Linux (255 bytes). */
const LONGEST = 60;
const MOST_BYTES = 190;

function shortened(name: string): string {
  const characters = [...name].slice(0, LONGEST);
  while (Buffer.byteLength(characters.join('')) > MOST_BYTES) characters.pop();
  return characters.join('').replace(/[. ]+$/, '');
}

/** The day, the month or the year, as exactly as it is known; it sorts. */
export function dayInName(date: string | null): string {
  const parsed = date === null ? undefined : parsePartialDate(date);
  if (!parsed) return '';
  const { from, to } = parsed;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : '';
}

/** A name without an ending for what people look for by day and title; fit for every system, and for `sha256sum -c`. */
export function humanName(title: string, date: string | null): string {
  // A per cent sign would be written as a code in the manifest, which sha256sum does not know.
  const plain = fileNameFrom(title.replaceAll('%', '％'));
  return shortened([dayInName(date), plain].filter((part) => part !== '').join(' '));
}

/** A letter and marks that belong to it, small and capital letters: one name on Windows and macOS. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Gives each name once in its folder; the second of one name is numbered. */
export function uniqueNames(): (folder: string, name: string) => string {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return (folder, name) => {
    const keyOf = (one: string): string => `${folder}/${folded(one)}`;
    let number = lastNumber.get(keyOf(name)) ?? 0;
    let unique = name;
    do {
      number += 1;
      unique = number === 1 ? name : `${name} (${number})`;
    } while (taken.has(keyOf(unique)));
    lastNumber.set(keyOf(name), number);
    taken.add(keyOf(unique));
    return unique;
  };
}

/** The ending of a file's name, where it is one that a file can have. */
export const endingOf = (fileName: string): string =>
  /\.[a-z0-9]{1,8}$/i.exec(fileName)?.[0]?.toLowerCase() ?? '';
