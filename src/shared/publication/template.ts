import * as z from 'zod';
import {
  blockFrame,
  headlineFrame,
  photoFrame,
  shapeFrame,
  tableFrame,
  textFrame,
} from './frame.ts';
import { sheet } from './sheet.ts';
import { alignment, colour, paragraphStyleName } from './story.ts';
import { paragraphStyle } from './style.ts';
import { listName, valueName } from './template-words.ts';

/** The same in both languages of a publication. */
const words = z.object({ ja: z.string(), en: z.string() });
export type TemplateWords = z.infer<typeof words>;

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Words with `{campaign.demand}` and the like; a name that nothing stands behind is refused. */
const filledWords = words.refine(
  ({ ja, en }) =>
    [...`${ja}${en}`.matchAll(PLACEHOLDER)].every(([, name]) => valueName.safeParse(name).success),
  { error: 'unknown-placeholder' },
);

const run = z.object({
  text: filledWords,
  bold: z.boolean().optional(),
  colour: colour.optional(),
  sizePt: z.number().min(4).max(400).optional(),
});
export type TemplateRun = z.infer<typeof run>;

/** A paragraph vanishes when one of its placeholders has nothing behind it. */
const paragraph = z.object({
  type: z.literal('paragraph'),
  style: paragraphStyleName,
  align: alignment.optional(),
  runs: z.array(run).min(1),
});

/** One item, or one paragraph, for each line of a list of the records. */
const lines = z.object({
  type: z.literal('lines'),
  style: paragraphStyleName,
  of: listName,
  as: z.enum(['paragraph', 'bullet', 'number', 'kanji']),
  align: alignment.optional(),
  /** Leaves out the first lines, or those beyond so many. */
  from: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).optional(),
});

const templateParagraph = z.discriminatedUnion('type', [paragraph, lines]);
export type TemplateParagraph = z.infer<typeof templateParagraph>;

/**
 * What every frame of a template has: a name by which others can refer to it, and its name for the user, who reads
 * it when nothing could fill it. `with`: vanishes unless all of these are filled; `unless`: stands only where none of these is.
 */
const slot = {
  key: z.string().min(1),
  name: words.optional(),
  /** Nothing is missing when it stays unfilled. */
  optional: z.boolean().default(false),
  with: z.array(z.string()).default([]),
  unless: z.array(z.string()).default([]),
};

const textSlot = z.object({
  ...textFrame.omit({ id: true, story: true }).shape,
  ...slot,
  content: z.array(templateParagraph).default([]),
  /** Set in the largest of these sizes in which it all fits, by estimate. */
  largestOf: z.array(z.number().min(4).max(400)).optional(),
  /** Takes what did not fit into the frame of that key. */
  continues: z.string().optional(),
  /** 連結: shows the story of the frame of that key after it, and after those that do before this one. */
  flowsFrom: z.string().optional(),
});
export type TextSlot = z.infer<typeof textSlot>;

const photoSlot = z.object({
  ...photoFrame.omit({ id: true, photo: true, focus: true, overrides: true }).shape,
  ...slot,
  /** 0 is the best photo. */
  nth: z.number().int().min(0),
});

/** Words drawn as large as the frame; vanishes when one of its placeholders has nothing behind it. */
const headlineSlot = z.object({
  ...headlineFrame.omit({ id: true, words: true }).shape,
  ...slot,
  words: filledWords,
});
export type HeadlineSlot = z.infer<typeof headlineSlot>;

const shapeSlot = z.object({ ...shapeFrame.omit({ id: true }).shape, ...slot });

/** Which record a block is made from: the chosen petition and the others after it, the n-th best quote … */
const blockChoice = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('quote'),
    nth: z.number().int().min(0).default(0),
    /** Longer words do not fit in the frame. */
    longest: z.number().int().min(1).optional(),
  }),
  z.object({
    type: z.literal('gist'),
    nth: z.number().int().min(0).default(0),
    withReasons: z.boolean().default(false),
  }),
  z.object({
    type: z.literal('vote'),
    nth: z.number().int().min(0).default(0),
    which: z.enum(['committee', 'plenary']),
  }),
  z.object({ type: z.literal('chronology'), limit: z.number().int().min(1).optional() }),
  z.object({ type: z.literal('figure'), nth: z.number().int().min(0).default(0) }),
  z.object({ type: z.literal('contact'), nth: z.number().int().min(0).default(0) }),
]);
export type BlockChoice = z.infer<typeof blockChoice>;

const blockSlot = z.object({
  ...blockFrame.omit({ id: true, block: true }).shape,
  ...slot,
  block: blockChoice,
  /** False where the page says elsewhere what the block is about. */
  withTitle: z.boolean().default(true),
  /** Set in the largest of these in which it all fits, by estimate; `sizePt` when left out. */
  sizesPt: z.array(z.number().min(5).max(100)).optional(),
});
export type BlockSlot = z.infer<typeof blockSlot>;

/** A table that is the same for every campaign: a form to be filled in by hand. */
const tableSlot = z.object({
  ...tableFrame.omit({ id: true, rows: true }).shape,
  ...slot,
  head: z.array(words).min(1).max(20),
  /** So many rows to write in. */
  emptyRows: z.number().int().min(1).max(100),
  /** 1, 2, 3 … in the first column. */
  isNumbered: z.boolean().default(false),
});
export type TableSlot = z.infer<typeof tableSlot>;

const templateFrame = z.discriminatedUnion('kind', [
  textSlot,
  headlineSlot,
  photoSlot,
  shapeSlot,
  blockSlot,
  tableSlot,
]);
export type TemplateFrame = z.infer<typeof templateFrame>;

const templatePage = z.object({
  /** Back to front. */
  frames: z.array(templateFrame).min(1),
  /** Only made when one of its `continues` frames has something to take. */
  onlyIfNeeded: z.boolean().default(false),
});
export type TemplatePage = z.infer<typeof templatePage>;

const place = z.enum(['column', 'wide', 'start', 'end']).default('column');

/** What stands one after the other in a section of a report. */
const reportItem = z.discriminatedUnion('type', [
  paragraph,
  lines,
  z.object({
    type: z.literal('photo'),
    nth: z.number().int().min(0),
    place,
    widthMm: z.number().min(20).max(300),
  }),
  z.object({
    type: z.literal('block'),
    block: blockChoice,
    place,
    withTitle: z.boolean().default(true),
    widthMm: z.number().min(20).max(300),
    heightMm: z.number().default(40),
    ...blockFrame.pick({ variant: true, sizePt: true, fill: true, outline: true, insetMm: true })
      .shape,
  }),
  /** 「ここに書く」: what the writer is to add; `onlyIfEmpty`: unless the records filled the section. */
  z.object({ type: z.literal('gap'), words, onlyIfEmpty: z.boolean().default(false) }),
]);
export type ReportItem = z.infer<typeof reportItem>;

/** The skeleton of a report, section by section; each begins with its heading. */
const reportPlan = z.object({
  subtitle: filledWords.optional(),
  date: filledWords.optional(),
  runningHead: filledWords.optional(),
  sections: z.array(z.array(reportItem).min(1)).min(1),
});

const keysOf = (pages: readonly TemplatePage[]): string[] =>
  pages.flatMap(({ frames }) => frames.map(({ key }) => key));

const refersToItsOwn = ({ pages }: { pages: readonly TemplatePage[] }): boolean => {
  const keys = new Set(keysOf(pages));
  return pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => [
      ...frame.with,
      ...frame.unless,
      ...(frame.kind === 'text' ? [frame.continues, frame.flowsFrom] : []),
    ])
    .filter((key) => key !== undefined)
    .every((key) => keys.has(key));
};

/** A publication with slots where the records of a campaign come in. Data: resources/templates/*.json. */
export const template = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** Where it stands among the others, the likeliest first. */
    place: z.number().int().min(1).default(100),
    name: words,
    description: words,
    /** Title of the publications made from it. */
    title: filledWords,
    sheet,
    /** Over the styles that every new publication starts with. */
    styles: z.partialRecord(paragraphStyleName, paragraphStyle.partial()).default({}),
    pages: z.array(templatePage).min(1),
    /** Of a report: its story; its page holds nothing else. */
    report: reportPlan.optional(),
  })
  .refine(({ pages }) => new Set(keysOf(pages)).size === keysOf(pages).length, {
    error: 'key-used-twice',
  })
  .refine(refersToItsOwn, { error: 'unknown-key' });
export type Template = z.infer<typeof template>;
