import * as z from 'zod';
import { id } from '../base/id.ts';

/** `#rrggbb`, lower case. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** Names of the paragraph styles of a publication (publication.styles). */
export const paragraphStyleName = z.enum([
  'headline', // 大見出し
  'heading', // 中見出し
  'lead', // リード
  'body', // 本文
  'caption', // キャプション
  'box', // 囲み
  'note', // 注
]);
export type ParagraphStyleName = z.infer<typeof paragraphStyleName>;

/** Lines under (beside) words besides the plain one, and the marker pen. */
export const wordLine = z.enum(['double', 'dotted', 'wavy', 'marker']);
export type WordLine = z.infer<typeof wordLine>;

/** Names of the character styles of a publication (publication.characterStyles). */
export const characterStyleName = z.enum([
  'strong', // 強調
  'term', // 用語・名前
  'number', // 大きな数字
  'aside', // 小さな注記
]);
export type CharacterStyleName = z.infer<typeof characterStyleName>;

const runMarks = {
  /** 文字の型: how the words look is kept with the publication; other marks stand over it. */
  as: characterStyleName.optional(),
  bold: z.boolean().optional(),
  underline: z.boolean().optional(),
  line: wordLine.optional(),
  /** 圏点: a dot at each character (JLREQ 3.3.9). */
  emphasis: z.boolean().optional(),
  colour: colour.optional(),
  sizePt: z.number().min(4).max(400).optional(),
  /** http(s) or mailto only. */
  link: z
    .string()
    .regex(/^(https?:\/\/|mailto:)/)
    .optional(),
  /** 注: what is said of the words at the end of a report; a number behind them leads to it (JLREQ 4.2, 合印). */
  note: z.string().min(1).max(2000).optional(),
};

/** Text with one look; ruby carries its reading (mono or group ruby, JLREQ §3.3). */
export const run = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), ...runMarks }),
  z.object({
    type: z.literal('ruby'),
    base: z.string().min(1),
    reading: z.string().min(1),
    ...runMarks,
  }),
  z.object({ type: z.literal('break') }),
]);
export type Run = z.infer<typeof run>;

export const alignment = z.enum(['start', 'center', 'end', 'justify']);
export type Alignment = z.infer<typeof alignment>;

/**
 * How a paragraph is set besides its alignment. even: 均等割り付け, its last line is spread, too (JLREQ 3.8.4 for what is spread);
 * initial: its first character over two lines; hanging: all lines but the first stand in by one character (問答, ※);
 * inset: 窓見出し, a heading in a window at the head of its lines that the text behind it runs beside (JLREQ 4.1.8);
 * leader: dots from what stands before a tab to what stands behind it, which ends at the end of the line (JLREQ 4.1.2, contents).
 */
export const paragraphSetting = z.enum(['even', 'initial', 'hanging', 'inset', 'leader']);
export type ParagraphSetting = z.infer<typeof paragraphSetting>;

/** Records that a statement was made from: written by the program, kept while the words are worked on. */
export const statementSources = z.array(id).min(1).max(50).optional();

export const storyBlock = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('paragraph'),
    style: paragraphStyleName,
    align: alignment.optional(),
    setting: paragraphSetting.optional(),
    from: statementSources,
    runs: z.array(run),
  }),
  z.object({
    type: z.literal('list'),
    /** bullet: a character; number: 1. 2.; kanji: 一．二． */
    marker: z.enum(['bullet', 'number', 'kanji']),
    style: paragraphStyleName.default('body'),
    from: statementSources,
    items: z.array(z.object({ runs: z.array(run) })),
  }),
  z.object({
    /** A photo, table or record block that stands in the flow of a report, between the words. */
    type: z.literal('placed'),
    frame: id,
    /** column: across its column; wide: across all columns; start, end: beside the words. */
    place: z.enum(['column', 'wide', 'start', 'end']),
  }),
]);
export type StoryBlock = z.infer<typeof storyBlock>;
/** A block that is text. */
export type WordsBlock = Exclude<StoryBlock, { type: 'placed' }>;

/** The text that flows in a frame: our own JSON, not an editor's. */
export const story = z.object({ blocks: z.array(storyBlock) });
export type Story = z.infer<typeof story>;

/** A story of plain paragraphs, one for each line of `text`. */
export function storyFromText(text: string, style: ParagraphStyleName = 'body'): Story {
  return {
    blocks: text.split('\n').map((line) => ({
      type: 'paragraph',
      style,
      runs: line === '' ? [] : [{ type: 'text', text: line }],
    })),
  };
}

/** The lines of a block: of a paragraph one, of a list its items, of what is no text none. */
export function linesIn(block: StoryBlock): (readonly Run[])[] {
  switch (block.type) {
    case 'paragraph':
      return [block.runs];
    case 'list':
      return block.items.map(({ runs }) => runs);
    case 'placed':
      return [];
  }
}

export const isWords = (block: StoryBlock): block is WordsBlock => block.type !== 'placed';

/** The block with other runs in each of its lines. */
export function mapLines(
  block: StoryBlock,
  change: (runs: readonly Run[], block: WordsBlock) => Run[],
): StoryBlock {
  switch (block.type) {
    case 'paragraph':
      return { ...block, runs: change(block.runs, block) };
    case 'list':
      return { ...block, items: block.items.map(({ runs }) => ({ runs: change(runs, block) })) };
    case 'placed':
      return block;
  }
}

const runText = (one: Run): string =>
  one.type === 'text' ? one.text : one.type === 'ruby' ? one.base : '\n';

/** The words of a story without readings and marks, one line for each paragraph or list item. */
export function storyText({ blocks }: Story): string {
  return blocks
    .flatMap(linesIn)
    .map((runs) => runs.map(runText).join(''))
    .join('\n');
}
