/** A piece of a vertical line: as it is, digits side by side in one cell (縦中横), or digits one below the other. */
export interface LinePart {
  readonly text: string;
  readonly upright: 'no' | 'combined' | 'stacked';
}

/** One or two digits, or a double mark, fill one cell; longer numbers stand upright one below the other (JLREQ §3.2.5). */
const UPRIGHT = /(?<![\d.,A-Za-z])(\d{1,2}|\d{3,4}|[!?]{2})(?![\d.,A-Za-z!?])/g;

export function linePartsOf(text: string): LinePart[] {
  const parts: LinePart[] = [];
  let from = 0;
  for (const match of text.matchAll(UPRIGHT)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), upright: 'no' });
    parts.push({ text: match[0], upright: match[0].length <= 2 ? 'combined' : 'stacked' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), upright: 'no' });
  return parts;
}
