import * as z from 'zod';
import { id } from '../../shared/base/id.ts';
import {
  alignment,
  paragraphSetting,
  paragraphStyleName,
  type Run,
  type Story,
  type StoryBlock,
  statementSources,
} from '../../shared/publication/story.ts';
import { joinRuns } from '../../shared/publication/story-lines.ts';
import { isSafeLink } from './link/safe-link.ts';
import { marksOf } from './run-style.ts';

const anyNode = z.looseObject({ type: z.string() });
const parent = z.object({ children: z.array(anyNode).default([]) });
const textNode = z.object({
  type: z.enum(['text', 'tab']),
  text: z.string(),
  format: z.number().default(0),
  style: z.string().default(''),
});
const rubyNode = parent.extend({ type: z.literal('ruby'), reading: z.string().catch('') });
const noteNode = parent.extend({ type: z.literal('story-note'), words: z.string().catch('') });
const linkNode = parent.extend({ type: z.literal('story-link'), url: z.string() });
const paragraphNode = parent.extend({
  type: z.literal('story-paragraph'),
  paragraphStyle: paragraphStyleName.catch('body'),
  format: alignment.optional().catch(undefined),
  setting: paragraphSetting.optional().catch(undefined),
  from: statementSources.catch(undefined),
});
const listNode = parent.extend({
  type: z.literal('story-list'),
  marker: z.enum(['bullet', 'number', 'kanji']).catch('bullet'),
  paragraphStyle: paragraphStyleName.catch('body'),
  from: statementSources.catch(undefined),
});
const placedNode = z.object({
  type: z.literal('story-placed'),
  frame: id,
  place: z.enum(['column', 'wide', 'start', 'end']).catch('column'),
});
const editorState = z.object({ root: parent });

type AnyNode = z.infer<typeof anyNode>;

/** What the elements around words say of them. */
type Held = Pick<Exclude<Run, { type: 'break' }>, 'link' | 'note'>;

function fromText(node: AnyNode, held: Held): Run[] {
  const { text, format, style } = textNode.parse(node);
  return [{ type: 'text', text, ...marksOf(format, style), ...held }];
}

function fromRuby(node: AnyNode, held: Held): Run[] {
  const { reading, children } = rubyNode.parse(node);
  const inner = children.flatMap((child) => toRuns(child, held));
  const base = inner.map((run) => (run.type === 'text' ? run.text : '')).join('');
  const first = inner[0];
  if (base === '' || reading === '' || first?.type !== 'text') return inner;
  const { type: _type, text: _text, ...marks } = first;
  return [{ type: 'ruby', base, reading, ...marks }];
}

function toRuns(node: AnyNode, held: Held = {}): Run[] {
  switch (node.type) {
    case 'text':
    case 'tab':
      return fromText(node, held);
    case 'ruby':
      return fromRuby(node, held);
    case 'linebreak':
      return [{ type: 'break' }];
    case 'story-link': {
      const { url, children } = linkNode.parse(node);
      const inner = isSafeLink(url) ? { ...held, link: url } : held;
      return children.flatMap((child) => toRuns(child, inner));
    }
    case 'story-note': {
      const { words, children } = noteNode.parse(node);
      const inner = words === '' ? held : { ...held, note: words };
      return children.flatMap((child) => toRuns(child, inner));
    }
    default:
      return parent.parse(node).children.flatMap((child) => toRuns(child, held));
  }
}

const runsOf = (children: readonly AnyNode[]): Run[] =>
  joinRuns(children.flatMap((child) => toRuns(child)));

const made = (from: z.infer<typeof statementSources>) => (from === undefined ? {} : { from });

function fromParagraph(node: AnyNode): StoryBlock[] {
  const { paragraphStyle: style, format, setting, from, children } = paragraphNode.parse(node);
  const align = format === undefined ? {} : { align: format };
  const set = setting === undefined ? {} : { setting };
  return [{ type: 'paragraph', style, ...align, ...set, ...made(from), runs: runsOf(children) }];
}

function fromList(node: AnyNode): StoryBlock[] {
  const { marker, paragraphStyle: style, from, children } = listNode.parse(node);
  const items = children.map((item) => ({ runs: runsOf(parent.parse(item).children) }));
  return items.length === 0 ? [] : [{ type: 'list', marker, style, ...made(from), items }];
}

function fromPlaced(node: AnyNode): StoryBlock[] {
  const { success, data } = placedNode.safeParse(node);
  return success ? [{ type: 'placed', frame: data.frame, place: data.place }] : [];
}

/** What a node that is a block becomes; undefined for words without a paragraph. */
function blocksOf(node: AnyNode): StoryBlock[] | undefined {
  switch (node.type) {
    case 'story-paragraph':
      return fromParagraph(node);
    case 'story-list':
      return fromList(node);
    case 'story-placed':
      return fromPlaced(node);
    default:
      return undefined;
  }
}

/** Blocks of nodes that stand beside each other; words without a paragraph, as in a clipboard, get one. */
export function toBlocks(nodes: readonly AnyNode[]): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let loose: AnyNode[] = [];
  const gather = (): void => {
    if (loose.length > 0) blocks.push({ type: 'paragraph', style: 'body', runs: runsOf(loose) });
    loose = [];
  };
  for (const node of nodes) {
    const own = blocksOf(node);
    if (!own) {
      loose.push(node);
      continue;
    }
    gather();
    blocks.push(...own);
  }
  gather();
  return blocks;
}

/** The story in an editor's state; nothing of Lexical is left in it. */
export function toStory(state: unknown): Story {
  return { blocks: toBlocks(editorState.parse(state).root.children) };
}
