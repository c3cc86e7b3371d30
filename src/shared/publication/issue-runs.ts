import { issueMentions, writtenLike } from './issue-number.ts';
import type { Run } from './story.ts';

/** Words of a run as they are counted: what holds none stands for one character. */
const wordsOf = (run: Run): string => {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'ruby':
      return run.base;
    case 'break':
      return '\n';
  }
};

/** The words of a line without readings. */
export const lineWords = (runs: readonly Run[]): string => runs.map(wordsOf).join('');

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The runs with other words at the place: the first run that reaches into it takes them. */
function put(runs: readonly Run[], { start, end }: Place, words: string): Run[] {
  let at = 0;
  let left = words;
  return runs.map((run) => {
    const [from, to] = [at, at + wordsOf(run).length];
    at = to;
    if (run.type !== 'text' || to <= start || from >= end) return run;
    const kept = [run.text.slice(0, Math.max(0, start - from)), run.text.slice(end - from)];
    const text = `${kept[0]}${left}${to >= end ? kept[1] : ''}`;
    left = '';
    return { ...run, text };
  });
}

/** A line for the next issue; the number may be set larger than 第 and 号, or each digit in its own look. */
export function raisedRuns(runs: readonly Run[], issue: number): Run[] {
  return issueMentions(lineWords(runs))
    .filter(({ value }) => value === issue)
    .reduceRight<Run[]>(
      (line, mention) => put(line, mention, writtenLike(issue + 1, mention.written)),
      [...runs],
    );
}
