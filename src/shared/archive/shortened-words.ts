/** What stands where something was cut. */
export const CUT_MARK = '…';

/** A piece of the exact words: kept in the shortened version, or cut. */
export interface WordsPart {
  readonly text: string;
  readonly isKept: boolean;
}

/** The shortened words against the exact ones; `strange` are words that cannot come from cutting. */
export type Shortening = { readonly parts: readonly WordsPart[] } | { readonly strange: string };

const kept = (text: string): WordsPart[] => (text === '' ? [] : [{ text, isKept: true }]);
/** A mark that stands for a mark of the speaker's own cuts nothing. */
const cut = (text: string): WordsPart => ({ text, isKept: /^…+$/.test(text) });

/** Where `piece` begins, so that something is cut before it; the last piece must end the words. */
function placeOf(
  exact: string,
  piece: string,
  { after, isLast }: { after: number; isLast: boolean },
) {
  const place = isLast ? exact.length - piece.length : exact.indexOf(piece, after + 1);
  return place > after && exact.startsWith(piece, place) ? place : undefined;
}

/**
 * How a shortened version comes from the exact words. It may only be made by cutting, and each cut is shown as 「…」, at
 * the beginning and the end too; nothing is added, moved or put in other words.
 */
export function shortening(exact: string, shortened: string): Shortening {
  const [first = '', ...others] = shortened.split(/…+/);
  if (others.length === 0)
    return exact === shortened ? { parts: kept(exact) } : { strange: shortened };
  if (shortened.replaceAll(CUT_MARK, '').trim() === '') return { strange: shortened };
  if (!exact.startsWith(first)) return { strange: first };
  const parts: WordsPart[] = kept(first);
  let after = first.length;
  for (const [index, piece] of others.entries()) {
    const isLast = index === others.length - 1;
    const place = placeOf(exact, piece, { after, isLast });
    if (place === undefined) return { strange: piece === '' ? CUT_MARK : piece };
    parts.push(cut(exact.slice(after, place)), ...kept(piece));
    after = place + piece.length;
  }
  return { parts };
}

/** Whether a shortened version may be printed as the speaker's words. */
export const isShortened = (exact: string, shortened: string): boolean =>
  'parts' in shortening(exact, shortened);

/** The words without a stretch of them, the cut shown. Positions are UTF-16 units of `words`. */
export function withoutStretch(words: string, from: number, to: number): string {
  const before = words.slice(0, from).replace(/…+$/, '');
  const after = words.slice(to).replace(/^…+/, '');
  return `${before}${CUT_MARK}${after}`;
}
