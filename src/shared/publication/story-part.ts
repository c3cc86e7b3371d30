import { linesIn, type Run, type Story, type StoryBlock, type WordsBlock } from './story.ts';
import { cutRuns, joinRuns, linesOf, lineWords } from './story-lines.ts';

/** A place in a story: which paragraph or list item, and how many characters into it. */
export interface StoryPlace {
  readonly line: number;
  readonly at: number;
}

export const STORY_START: StoryPlace = { line: 0, at: 0 };

/** A part of a story, as one of several frames shows it. */
export interface StoryPart {
  readonly story: Story;
  /** It begins in the middle of a paragraph or an item: no indent, no marker. */
  readonly isCutBefore: boolean;
  /** It ends in the middle of one: its last line is a full line. */
  readonly isCutBehind: boolean;
  /** How many items of its first list stand before it. */
  readonly itemsBefore: number;
}

interface Line {
  readonly block: WordsBlock;
  readonly index: number;
  readonly item: number;
  readonly runs: readonly Run[];
}

const addressed = ({ blocks }: Story): Line[] =>
  blocks.flatMap((block, index): Line[] =>
    block.type === 'placed'
      ? []
      : linesIn(block).map((runs, item) => ({ block, index, item, runs })),
  );

/** Lines as blocks again: neighbours that come from one list stand in one list. */
function asBlocks(lines: readonly Line[]): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const item = { runs: [...line.runs] };
    if (line.block.type === 'paragraph') blocks.push({ ...line.block, ...item });
    else if (before?.index === line.index && last?.type === 'list') last.items.push(item);
    else blocks.push({ ...line.block, items: [item] });
    before = line;
  }
  return blocks;
}

const isWithin = (lines: readonly Line[], { line, at }: StoryPlace): boolean => {
  const runs = lines[line]?.runs;
  return runs !== undefined && at > 0 && at < lineWords(runs).length;
};

/** The story from one place to another; without `to`, to its end. A place behind the end is the end. */
export function storyPart(story: Story, from: StoryPlace, to?: StoryPlace): StoryPart {
  const lines = addressed(story);
  const shown = lines.slice(from.line, to && to.line + (to.at > 0 ? 1 : 0));
  const [first] = shown;
  const last = shown.at(-1);
  if (to && last && to.at > 0 && lines[to.line] === last)
    shown[shown.length - 1] = { ...last, runs: cutRuns(last.runs, to.at)[0] };
  const start = shown[0];
  if (start && from.at > 0) {
    const already = to?.line === from.line ? start.runs : (first?.runs ?? []);
    shown[0] = { ...start, runs: cutRuns(already, from.at)[1] };
  }
  return {
    story: { blocks: asBlocks(shown) },
    isCutBefore: from.at > 0 && first !== undefined,
    isCutBehind: to !== undefined && isWithin(lines, to),
    itemsBefore: first?.item ?? 0,
  };
}

/** The words of a story before a place: what must be the same for the place still to mean the same. */
export const wordsBefore = (story: Story, place: StoryPlace): string =>
  linesOf(storyPart(story, STORY_START, place).story)
    .map(lineWords)
    .join('\n');

const lastOf = (blocks: readonly StoryBlock[]): readonly Run[] =>
  linesOf({ blocks: [...blocks] }).at(-1) ?? [];

function withoutLast(blocks: readonly StoryBlock[]): StoryBlock[] {
  const last = blocks.at(-1);
  const others = blocks.slice(0, -1);
  if (last?.type !== 'list' || last.items.length < 2) return others;
  return [...others, { ...last, items: last.items.slice(0, -1) }];
}

function beginningWith(runs: readonly Run[], blocks: readonly StoryBlock[]): StoryBlock[] {
  const [first, ...others] = blocks;
  if (!first) return [];
  const joined = (behind: readonly Run[]) => ({ runs: joinRuns([...runs, ...behind]) });
  if (first.type === 'placed') return [...blocks];
  if (first.type === 'paragraph') return [{ ...first, ...joined(first.runs) }, ...others];
  const [item, ...items] = first.items;
  return [{ ...first, items: [joined(item?.runs ?? []), ...items] }, ...others];
}

const isOneList = (before: StoryBlock | undefined, behind: StoryBlock | undefined): boolean =>
  before?.type === 'list' &&
  behind?.type === 'list' &&
  before.marker === behind.marker &&
  before.style === behind.style;

function inOneList(before: readonly StoryBlock[], behind: readonly StoryBlock[]): StoryBlock[] {
  const [last, first] = [before.at(-1), behind[0]];
  if (last?.type !== 'list' || first?.type !== 'list') return [...before, ...behind];
  const items = [...last.items, ...first.items];
  return [...before.slice(0, -1), { ...last, items }, ...behind.slice(1)];
}

/** The story with another end from `from` on: what was written in the frame that begins there. */
export function withEnd(story: Story, from: StoryPlace, end: Story): Story {
  const head = storyPart(story, STORY_START, from).story.blocks;
  const isInList = (addressed(story)[from.line]?.item ?? 0) > 0;
  if (from.at === 0) {
    const isOne = isInList && isOneList(head.at(-1), end.blocks[0]);
    return { blocks: isOne ? inOneList(head, end.blocks) : [...head, ...end.blocks] };
  }
  const tail = beginningWith(lastOf(head), end.blocks);
  if (tail.length === 0) return { blocks: head };
  const before = withoutLast(head);
  const isOne = isInList && isOneList(before.at(-1), tail[0]);
  return { blocks: isOne ? inOneList(before, tail) : [...before, ...tail] };
}
