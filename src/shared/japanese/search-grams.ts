import { fold } from './folding.ts';

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Unbroken runs of letters, digits and their marks; what lies between them separates words. */
const runsOf = (folded: string): string[] => folded.match(RUN) ?? [];

/** Overlapping pairs, then the last character alone: 国保料 -> 国保 保料 料. */
function gramsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/**
 * The text as tokens for the index, divided by spaces. The last character of a run, standing alone, also keeps a
 * phrase from reaching into the next run.
 */
export const indexText = (written: string): string =>
  runsOf(fold(written)).flatMap(gramsOf).join(' ');

/** サーバー is searched for as サーバ, which finds both ways of writing it; コピー keeps its ー, or it would find コピペ. */
const withoutLastLongVowel = (run: string): string => run.replace(/^([ぁ-ゖー]{3,})ー$/, '$1');

/** What a query asks for: every one of these terms must occur in the folded text. */
export const queryTerms = (query: string): string[] => [
  ...new Set(runsOf(fold(query)).map(withoutLastLongVowel)),
];

/** The phrase of the term's pairs; a single character as a prefix, since each occurrence of it begins a pair or ends a run. */
function phraseOf(term: string): string {
  const grams = gramsOf(term);
  // The term's last character is not asked for alone: in the index it may be followed by more.
  return grams.length === 1 ? `"${term}" *` : `"${grams.slice(0, -1).join(' ')}"`;
}

/** The query in FTS5 syntax, undefined when nothing can be searched for. */
export function matchExpression(query: string): string | undefined {
  const terms = queryTerms(query);
  return terms.length === 0 ? undefined : terms.map(phraseOf).join(' AND ');
}
