import type { Edit } from '../../../shared/publication/edit.ts';

/** What one 「元に戻す」 takes back: a whole drag, a word typed, one command. */
export interface Mark extends Edit {
  readonly atMs: number;
  /** Edits of the same group, soon after each other, become one mark. */
  readonly group?: string | undefined;
}

export interface History {
  readonly done: readonly Mark[];
  readonly undone: readonly Mark[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** More steps than anybody goes back; older ones are let go. */
export const MOST_MARKS = 3000;
/** A pause after which the next keystroke begins a mark of its own. */
const PAUSE_MS = 1000;

const samePlaces = (one: Edit, other: Edit): boolean =>
  one.patches.length === other.patches.length &&
  one.patches.every(
    ({ op, path }, at) =>
      op === 'replace' &&
      other.patches[at]?.op === 'replace' &&
      String(path) === String(other.patches[at]?.path),
  );

/** Both edits as one. Where the later only replaces what the earlier replaced, the earlier's patches are not needed. */
function joined(earlier: Mark, later: Mark): Mark {
  return samePlaces(earlier, later)
    ? { ...later, inverse: earlier.inverse }
    : {
        ...later,
        patches: [...earlier.patches, ...later.patches],
        inverse: [...later.inverse, ...earlier.inverse],
      };
}

const continues = (last: Mark | undefined, next: Mark): last is Mark =>
  last !== undefined &&
  next.group !== undefined &&
  last.group === next.group &&
  next.atMs - last.atMs < PAUSE_MS;

/** The history after a deed; what had been undone cannot be done again any more. */
export function recorded({ done }: History, next: Mark): History {
  const last = done.at(-1);
  return {
    done: continues(last, next)
      ? [...done.slice(0, -1), joined(last, next)]
      : [...done.slice(1 - MOST_MARKS), next],
    undone: [],
  };
}

/** Ends the group of the last mark: what comes next stands by itself. */
export function closed(history: History): History {
  const last = history.done.at(-1);
  return last?.group === undefined
    ? history
    : { ...history, done: [...history.done.slice(0, -1), { ...last, group: undefined }] };
}

export interface Step {
  readonly mark: Mark;
  readonly history: History;
}

export function backward({ done, undone }: History): Step | undefined {
  const mark = done.at(-1);
  return mark && { mark, history: { done: done.slice(0, -1), undone: [...undone, mark] } };
}

export function forward({ done, undone }: History): Step | undefined {
  const mark = undone.at(-1);
  return (
    mark && {
      mark,
      // Done again, it is complete: nothing joins it.
      history: { done: [...done, { ...mark, group: undefined }], undone: undone.slice(0, -1) },
    }
  );
}
