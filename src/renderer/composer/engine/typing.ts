import type { Id } from '../../../shared/base/id.ts';
import { type Story, storyText } from '../../../shared/publication/story.ts';

/** Marks that end a word or a clause. */
const BOUNDARY = /[\s。、．，！？!?,.「」『』（）()]/u;

/** What a change of a story is to the history. */
export interface Typing {
  /** Changes of one group join; formatting joins nothing. */
  readonly group: string | undefined;
  /** A word or clause ended with it. */
  readonly ends: boolean;
}

/** The piece of `after` that is not in `before`, between what both begin and end with. */
function inserted(before: string, after: string): string {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}

export function typingOf(storyId: Id, before: Story, after: Story): Typing {
  const [old, now] = [storyText(before), storyText(after)];
  if (old === now) return { group: undefined, ends: false };
  const piece = inserted(old, now);
  return {
    group: `${piece === '' ? 'erasing' : 'typing'} ${storyId}`,
    ends: BOUNDARY.test(piece),
  };
}
