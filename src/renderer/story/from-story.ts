import type { Run, Story, StoryBlock } from '../../shared/publication/story.ts';
import { formatOf, styleOf } from './run-style.ts';

/** A node of an editor's state as JSON. */
interface Serialized {
  readonly type: string;
  readonly version: number;
  readonly children?: Serialized[];
  readonly [field: string]: unknown;
}

const text = (words: string, run: Exclude<Run, { type: 'break' }>): Serialized => ({
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

function fromRun(run: Run): Serialized[] {
  if (run.type === 'break') return [{ type: 'linebreak', version: 1 }];
  if (run.type === 'text' && run.text === '') return [];
  const inner =
    run.type === 'text'
      ? text(run.text, run)
      : element('ruby', [text(run.base, run)], { reading: run.reading });
  return run.link === undefined
    ? [inner]
    : [element('link', [inner], { url: run.link, rel: 'noopener', target: null, title: null })];
}

const fromRuns = (runs: readonly Run[]): Serialized[] => runs.flatMap(fromRun);

function fromBlock(block: StoryBlock): Serialized {
  if (block.type === 'paragraph') {
    return element('story-paragraph', fromRuns(block.runs), {
      paragraphStyle: block.style,
      format: block.align ?? '',
      textFormat: 0,
      textStyle: '',
    });
  }
  const listType = block.marker === 'bullet' ? 'bullet' : 'number';
  const items = block.items.map(({ runs }, index) =>
    element('listitem', fromRuns(runs), { value: index + 1 }),
  );
  return element('story-list', items, {
    listType,
    start: 1,
    tag: listType === 'bullet' ? 'ul' : 'ol',
    marker: block.marker,
    paragraphStyle: block.style,
  });
}

/** A story as an editor's state in JSON. An empty story gets one empty paragraph to type into. */
export function fromStory({ blocks }: Story): string {
  const children = blocks
    .filter((block) => block.type === 'paragraph' || block.items.length > 0)
    .map(fromBlock);
  const root = element(
    'root',
    children.length === 0 ? [fromBlock({ type: 'paragraph', style: 'body', runs: [] })] : children,
  );
  return JSON.stringify({ root });
}
