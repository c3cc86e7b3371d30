import type { Run, Story } from './story.ts';
import { linesOf } from './story-lines.ts';

const noteOf = (run: Run | undefined): string | undefined =>
  run === undefined || run.type === 'break' ? undefined : run.note;

/** 後注: the notes of a story in the order of their numbers, the first is 1. Neighbouring words with one note share it. */
export const notesOf = (story: Story): string[] =>
  linesOf(story).flatMap((runs) =>
    runs.flatMap((run, at) => {
      const note = noteOf(run);
      return note === undefined || note === noteOf(runs[at - 1]) ? [] : [note];
    }),
  );
