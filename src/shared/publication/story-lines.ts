import { linesIn, type Run, type Story } from './story.ts';

/** The runs of each line of a story: of its paragraphs and of the items of its lists. */
export const linesOf = ({ blocks }: Story): (readonly Run[])[] => blocks.flatMap(linesIn);

/** The words that stand on the line; a break counts as one sign. */
export const runWords = (run: Run): string =>
  run.type === 'text' ? run.text : run.type === 'ruby' ? run.base : '\n';

export const lineWords = (runs: readonly Run[]): string => runs.map(runWords).join('');

const sameMarks = (a: Run, b: Run): boolean => {
  if (a.type !== 'text' || b.type !== 'text') return false;
  const { text: _a, ...left } = a;
  const { text: _b, ...right } = b;
  return (
    JSON.stringify(left, Object.keys(left).sort()) ===
    JSON.stringify(right, Object.keys(right).sort())
  );
};

/** Neighbours of one look become one run; empty runs go. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === 'text' && run.text === '') continue;
    if (last?.type === 'text' && run.type === 'text' && sameMarks(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

/** The runs before and behind so many characters; a word with a reading is not cut, it stands behind. */
export function cutRuns(runs: readonly Run[], at: number): [Run[], Run[]] {
  const before: Run[] = [];
  const behind: Run[] = [];
  let rest = at;
  for (const run of runs) {
    const size = runWords(run).length;
    if (behind.length === 0 && size <= rest) before.push(run);
    else if (behind.length === 0 && rest > 0 && run.type === 'text') {
      before.push({ ...run, text: run.text.slice(0, rest) });
      behind.push({ ...run, text: run.text.slice(rest) });
    } else behind.push(run);
    rest -= size;
  }
  return [before, behind];
}
