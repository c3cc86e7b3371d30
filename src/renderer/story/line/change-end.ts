import { linesIn, type Story, storyText } from '../../../shared/publication/story.ts';
import type { TextPosition } from './lines.ts';

/** Where what has changed between two stories ends in the later one; undefined if no word has changed. */
export function changeEnd(before: Story, after: Story): TextPosition | undefined {
  const [old, now] = [storyText(before), storyText(after)];
  if (old === now) return undefined;
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return positionAt(after, now.length - end);
}

/** Breaks inside a line count as one character of it, as they do in the editor. */
function positionAt(story: Story, at: number): TextPosition {
  let rest = at;
  let line = 0;
  for (const length of lineLengths(story)) {
    if (rest <= length) return { line, offset: rest };
    rest -= length + 1;
    line += 1;
  }
  return { line: Math.max(0, line - 1), offset: 0 };
}

const lineLengths = ({ blocks }: Story): number[] =>
  blocks.flatMap(linesIn).map(
    (runs) =>
      storyText({
        blocks: [{ type: 'list', marker: 'bullet', style: 'body', items: [{ runs: [...runs] }] }],
      }).length,
  );
