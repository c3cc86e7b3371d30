import * as z from 'zod';
import { id } from '../base/id.ts';
import { linesIn, type Run, type Story } from './story.ts';

/** Who wrote a report, as its first page says it. */
const reportAuthor = z.object({
  name: z.string().max(100),
  organisation: z.string().max(200),
  role: z.string().max(100),
});
export type ReportAuthor = z.infer<typeof reportAuthor>;

/**
 * 報告書: one story over as many pages as it needs; the publication's title stands over it. Its one page holds the frame of the
 * story, whose box is the type area of every page, and the frames that stand in the story, at the blocks that name them.
 */
export const report = z.object({
  story: id,
  subtitle: z.string().max(300).default(''),
  /** As it is printed. */
  date: z.string().max(100).default(''),
  authors: z.array(reportAuthor).max(20).default([]),
  /** 柱: over every page but the first; none when empty. */
  runningHead: z.string().max(200).default(''),
  numbering: z.enum(['none', 'decimal']).default('decimal'),
  /** 段組: the story in one column or two; title and contents always stand across. */
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  /** 目次: the headings with their pages, after the title. */
  contents: z.boolean().default(true),
});
export type Report = z.infer<typeof report>;

/** A heading of a report. */
export interface OutlineEntry {
  /** Place of its block in the story. */
  readonly block: number;
  /** 1 for a chapter, 2 for a section. */
  readonly level: 1 | 2;
  /** 「2.1」; empty without numbering. */
  readonly number: string;
  readonly words: string;
}

const runWords = (run: Run): string =>
  run.type === 'text' ? run.text : run.type === 'ruby' ? run.base : ' ';

/** The headings of a story with their numbers: headlines are chapters, headings are sections. */
export function outlineOf({ blocks }: Story, numbering: Report['numbering']): OutlineEntry[] {
  let chapter = 0;
  let section = 0;
  return blocks.flatMap((block, index): OutlineEntry[] => {
    if (block.type !== 'paragraph') return [];
    if (block.style !== 'headline' && block.style !== 'heading') return [];
    const level = block.style === 'headline' ? 1 : 2;
    if (level === 1) [chapter, section] = [chapter + 1, 0];
    else section += 1;
    const written = level === 1 ? `${chapter}` : `${chapter}.${section}`;
    const words = linesIn(block).flat().map(runWords).join('').trim();
    return [{ block: index, level, number: numbering === 'none' ? '' : written, words }];
  });
}

/** What the records could not say, for the writer to fill in. */
export const GAP_MARK = '［ここに書く';
export const GAP_END = '］';

/** Frames that blocks of the story name, in its order. */
export const placedIn = ({ blocks }: Story): string[] =>
  blocks.flatMap((block) => (block.type === 'placed' ? [block.frame] : []));
