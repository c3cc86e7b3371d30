import { type Folded, fold, foldWithOrigins } from './folding.ts';
import { queryTerms } from './search-grams.ts';

export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 20;
const LENGTH = 90;
/** So many texts are read closely before one that has the words as they were typed is good enough. */
const MOST_FOLDED = 40;

/** A stretch of the folded text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in the folded text, in order, overlapping ones joined. */
function hitSpans(folded: string, terms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      spans.push({ start: at, end: at + term.length });
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

/** A written text, folded, with the hits in it. */
interface Read {
  readonly written: string;
  readonly folded: Folded;
  readonly spans: readonly Span[];
}

function read(written: string, terms: readonly string[]): Read {
  const folded = foldWithOrigins(written);
  return { written, folded, spans: hitSpans(folded.text, terms) };
}

/** Cuts the written text between `from` and `to` into what is a hit and what is not. */
function partsOf({ written, folded, spans }: Read, from: number, to: number): SnippetPart[] {
  const { starts, ends } = folded;
  const parts: SnippetPart[] = [];
  let at = from;
  const upTo = (next: number, hit: boolean): void => {
    const stop = Math.min(next, to);
    if (stop > at) parts.push({ text: written.slice(at, stop), hit });
    at = Math.max(at, stop);
  };
  for (const span of spans) {
    upTo(starts[span.start] ?? to, false);
    upTo(ends[span.end - 1] ?? to, true);
  }
  upTo(to, false);
  return parts;
}

/** The whole text with its hits marked. Joined again, the parts are the text. */
export function markHits(written: string, query: string): SnippetPart[] {
  return partsOf(read(written, queryTerms(query)), 0, written.length);
}

/** The first text that has every term folded as it is written there: found without folding three hundred pages. */
const asWritten = (texts: readonly string[], terms: readonly string[]): number =>
  texts.findIndex((written) => terms.every((term) => written.includes(term)));

/** The text in which most of the terms occur, the first of several. */
function bestOf(texts: readonly string[], terms: readonly string[]): number {
  if (terms.length === 0) return -1;
  let best = asWritten(texts, terms);
  // Before it there may be one in another writing: the first is to be found, whatever its writing.
  const last = best === -1 ? texts.length : Math.min(best, MOST_FOLDED);
  let most = best === -1 ? 0 : terms.length;
  for (const [index, written] of texts.slice(0, last).entries()) {
    const folded = fold(written);
    const found = terms.filter((term) => folded.includes(term)).length;
    if (found === terms.length) return index;
    if (found > most) [best, most] = [index, found];
  }
  return best;
}

/** Whether every word asked for is in the text. */
export function hasAll(written: string, query: string): boolean {
  const folded = fold(written);
  return queryTerms(query).every((term) => folded.includes(term));
}

/** A piece of one of several texts. */
export interface SnippetAmong {
  readonly parts: SnippetPart[];
  /** Which of the texts it is from; -1: of none. */
  readonly index: number;
}

/** A piece around the first hit in the text that has most of the terms; the beginning of the first text when none has any. */
export function snippetAmong(texts: readonly string[], query: string): SnippetAmong {
  const terms = queryTerms(query);
  const index = bestOf(texts, terms);
  const chosen = texts[Math.max(0, index)];
  if (chosen === undefined) return { parts: [], index };
  const text = read(chosen, index === -1 ? [] : terms);
  const { written, folded, spans } = text;
  const first = Math.max(0, (spans[0]?.start ?? 0) - BEFORE);
  const from = folded.starts[first] ?? 0;
  const to = folded.starts[first + LENGTH] ?? written.length;
  const parts = [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...partsOf(text, from, to),
    ...(to < written.length ? [{ text: '…', hit: false }] : []),
  ];
  return { parts, index };
}

/** The piece alone of {@link snippetAmong}. */
export const snippetOf = (texts: readonly string[], query: string): SnippetPart[] =>
  snippetAmong(texts, query).parts;
