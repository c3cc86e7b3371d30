import { fold, foldWithOrigins } from './folding.ts';
import { runsOf } from './search-grams.ts';

export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 20;
const LENGTH = 90;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in the text as written, in order, overlaps joined. */
function hitSpans(written: string, terms: readonly string[]): Span[] {
  const { text, origins } = foldWithOrigins(written);
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
      spans.push({ start: origins[at] ?? 0, end: origins[at + term.length] ?? written.length });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** The text cut at the spans; what is a hit says so. Joined again, the parts are the text. */
function partsOf(written: string, spans: readonly Span[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) parts.push({ text: written.slice(at, start), hit: false });
    parts.push({ text: written.slice(start, end), hit: true });
    at = end;
  }
  if (at < written.length) parts.push({ text: written.slice(at), hit: false });
  return parts;
}

/** The whole text with its hits marked, for titles. */
export function markHits(written: string, query: string): SnippetPart[] {
  return partsOf(written, hitSpans(written, runsOf(fold(query))));
}

/** A piece of the first text with a hit, around that hit; the beginning of the first text when there is none. */
export function snippetOf(texts: readonly string[], query: string): SnippetPart[] {
  const terms = runsOf(fold(query));
  for (const text of texts) {
    const first = hitSpans(text, terms)[0];
    if (!first) continue;
    const from = Math.max(0, first.start - BEFORE);
    const characters = [...text.slice(from)].slice(0, LENGTH).join('');
    const piece = `${from > 0 ? '…' : ''}${characters}${from + characters.length < text.length ? '…' : ''}`;
    return partsOf(piece, hitSpans(piece, terms));
  }
  const opening = texts[0];
  return opening === undefined
    ? []
    : [{ text: [...opening].slice(0, LENGTH).join(''), hit: false }];
}
