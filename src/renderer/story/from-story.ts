import type { Run, Story, StoryBlock } from '../../shared/publication/story.ts';
import { formatOf, styleOf } from './run-style.ts';
import { linePartsOf } from './upright/upright-parts.ts';

/** A node of an editor's state as JSON. */
export interface Serialized {
  readonly type: string;
  readonly version: number;
  readonly children?: Serialized[];
  readonly [field: string]: unknown;
}

export type Writing = 'horizontal' | 'vertical';
type TextRun = Extract<Run, { type: 'text' }>;
type WordRun = Exclude<Run, { type: 'break' }>;

const BREAK: Serialized = { type: 'linebreak', version: 1 };

const text = (words: string, run: WordRun): Serialized => ({
  type: 'text',
  version: 1,
  text: words,
  format: formatOf(run),
  style: styleOf(run),
  mode: 'normal',
  detail: 0,
});

const element = (
  type: string,
  children: Serialized[],
  fields: Record<string, unknown> = {},
): Serialized => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...fields,
});

const fromPlainWords = (words: string, run: TextRun, writing: Writing): Serialized[] =>
  writing === 'horizontal'
    ? [text(words, run)]
    : linePartsOf(words).map((part) =>
        part.upright === 'no' ? text(part.text, run) : element('upright', [text(part.text, run)]),
      );

const tab = (run: TextRun): Serialized => ({ ...text('\t', run), type: 'tab', detail: 2 });

const fromWords = (words: string, run: TextRun, writing: Writing): Serialized[] =>
  words
    .split('\t')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [tab(run)]),
      ...(part === '' ? [] : fromPlainWords(part, run, writing)),
    ]);

/** A line's end inside a run is a break of its own. */
const fromText = (run: TextRun, writing: Writing): Serialized[] =>
  run.text
    .split('\n')
    .flatMap((words, index) => [
      ...(index === 0 ? [] : [BREAK]),
      ...(words === '' ? [] : fromWords(words, run, writing)),
    ]);

function fromRun(run: Run, writing: Writing): Serialized[] {
  switch (run.type) {
    case 'break':
      return [BREAK];
    case 'ruby':
      return [element('ruby', [text(run.base, run)], { reading: run.reading })];
    case 'text':
      return fromText(run, writing);
  }
}

const linkOf = (run: Run): string | undefined => (run.type === 'break' ? undefined : run.link);

/** Runs as nodes; neighbours with one address stand in one link. */
export function fromRuns(runs: readonly Run[], writing: Writing): Serialized[] {
  const nodes: Serialized[] = [];
  let open: { url: string; children: Serialized[] } | undefined;
  for (const run of runs) {
    const url = linkOf(run);
    const inner = fromRun(run, writing);
    if (url === undefined) {
      open = undefined;
      nodes.push(...inner);
    } else if (open?.url === url) {
      open.children.push(...inner);
    } else {
      open = { url, children: inner };
      nodes.push(element('story-link', open.children, { url }));
    }
  }
  return nodes;
}

function fromBlock(block: StoryBlock, writing: Writing): Serialized {
  if (block.type === 'paragraph') {
    return element('story-paragraph', fromRuns(block.runs, writing), {
      paragraphStyle: block.style,
      format: block.align ?? '',
      ...(block.setting === undefined ? {} : { setting: block.setting }),
      textFormat: 0,
      textStyle: '',
    });
  }
  if (block.type === 'placed') {
    return { type: 'story-placed', version: 1, frame: block.frame, place: block.place };
  }
  const items = block.items.map(({ runs }) => element('story-item', fromRuns(runs, writing)));
  return element('story-list', items, { marker: block.marker, paragraphStyle: block.style });
}

const EMPTY: StoryBlock = { type: 'paragraph', style: 'body', runs: [] };

/** A story as an editor's state in JSON. An empty story gets one empty paragraph to type into. */
export function fromStory({ blocks }: Story, writing: Writing = 'horizontal') {
  const shown = blocks.filter((block) => block.type !== 'list' || block.items.length > 0);
  const children = (shown.length === 0 ? [EMPTY] : shown).map((block) => fromBlock(block, writing));
  return { root: element('root', children) };
}
