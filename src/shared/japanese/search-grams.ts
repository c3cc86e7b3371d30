import { fold } from './folding.ts';

const RUN = /[\p{L}\p{N}]+/gu;

/** Unbroken runs of letters and digits; what lies between them separates words. */
export function runsOf(folded: string): string[] {
  return folded.match(RUN) ?? [];
}

/** Overlapping pairs, then the last character alone: 国保料 -> 国保 保料 料. */
function gramsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** The text as tokens for the index, divided by spaces. */
export function indexText(written: string): string {
  return runsOf(fold(written)).flatMap(gramsOf).join(' ');
}

/**
 * The query in FTS5 syntax: every term must occur. A term of several characters becomes the phrase of its pairs, a single
 * character a prefix (each occurrence of it begins a pair or ends a run). Undefined when nothing can be searched for.
 * The last character of a term is not asked for alone: in the index it may be followed by more.
 */
export function matchExpression(query: string): string | undefined {
  const terms = runsOf(fold(query)).map((run) => {
    const grams = gramsOf(run);
    return grams.length === 1 ? `"${run}" *` : `"${grams.slice(0, -1).join(' ')}"`;
  });
  return terms.length === 0 ? undefined : terms.join(' AND ');
}
