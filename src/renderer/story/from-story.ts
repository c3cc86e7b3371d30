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

/** What holds words: neighbours with the same of it stand in one element. */
interface Holder {
  readonly type: string;
  readonly field: string;
  of(run: WordRun): string | undefined;
}

const HOLDERS: readonly Holder[] = [
  { type: 'story-note', field: 'words', of: ({ note }) => note },
  { type: 'story-link', field: 'url', of: ({ link }) => link },
];

function held(
  runs: readonly Run[],
  writing: Writing,
  [holder, ...inner]: readonly Holder[],
): Serialized[] {
  if (!holder) return runs.flatMap((run) => fromRun(run, writing));
  const parts: { held: string | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const value = run.type === 'break' ? undefined : holder.of(run);
    const last = parts.at(-1);
    if (last && last.held === value) last.runs.push(run);
    else parts.push({ held: value, runs: [run] });
  }
  return parts.flatMap((part) => {
    const children = held(part.runs, writing, inner);
    return part.held === undefined
      ? children
      : [element(holder.type, children, { [holder.field]: part.held })];
  });
}

/** Runs as nodes; neighbours with one note or one address stand in one element. */
export const fromRuns = (runs: readonly Run[], writing: Writing): Serialized[] =>
  held(runs, writing, HOLDERS);

function fromBlock(block: StoryBlock, writing: Writing): Serialized {
  if (block.type === 'paragraph') {
    return element('story-paragraph', fromRuns(block.runs, writing), {
      paragraphStyle: block.style,
      format: block.align ?? '',
      ...(block.setting === undefined ? {} : { setting: block.setting }),
      ...(block.from === undefined ? {} : { from: block.from }),
      textFormat: 0,
      textStyle: '',
    });
  }
  if (block.type === 'placed') {
    return { type: 'story-placed', version: 1, frame: block.frame, place: block.place };
  }
  const items = block.items.map(({ runs }) => element('story-item', fromRuns(runs, writing)));
  return element('story-list', items, {
    marker: block.marker,
    paragraphStyle: block.style,
    ...(block.from === undefined ? {} : { from: block.from }),
  });
}

const EMPTY: StoryBlock = { type: 'paragraph', style: 'body', runs: [] };

/** A story as an editor's state in JSON. An empty story gets one empty paragraph to type into. */
export function fromStory({ blocks }: Story, writing: Writing = 'horizontal') {
  const shown = blocks.filter((block) => block.type !== 'list' || block.items.length > 0);
  const children = (shown.length === 0 ? [EMPTY] : shown).map((block) => fromBlock(block, writing));
  return { root: element('root', children) };
}
