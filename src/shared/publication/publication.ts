import * as z from 'zod';
import { id } from '../base/id.ts';
import { characterStyles } from './character-style.ts';
import { type Frame, frame } from './frame.ts';
import { type Report, report } from './report.ts';
import { sheet } from './sheet.ts';
import { story } from './story.ts';
import { publicationStyles } from './style.ts';

/** Raised with each change of the model; migrations.ts brings older ones up. */
export const PUBLICATION_VERSION = 1;

export const page = z.object({
  id,
  /** Back to front. */
  frames: z.array(frame),
});
export type Page = z.infer<typeof page>;

/** 作成物: what is composed. Everything that its pages draw is in here, except the pictures' bytes. */
export const publication = z.object({
  version: z.literal(PUBLICATION_VERSION),
  title: z.string().trim().min(1).max(200),
  language: z.enum(['ja', 'en']).default('ja'),
  /** The template and campaign that it was made from, if any. */
  template: z.string().optional(),
  /** An own template: publications are made from it, it is none itself. */
  isTemplate: z.literal(true).optional(),
  campaign: id.optional(),
  sheet,
  pages: z.array(page).min(1),
  stories: z.record(id, story),
  styles: publicationStyles,
  /** Those that a new publication has, when left out. */
  characterStyles: characterStyles.optional(),
  /** Of a report: its story is drawn on as many pages as it needs. */
  report: report.optional(),
});
export type Publication = z.infer<typeof publication>;

/** 柱・題字: what stands on another page and is shown on this one (0 first), too. */
export const framesFromElsewhere = ({ pages }: Pick<Publication, 'pages'>, page: number): Frame[] =>
  pages.flatMap(({ frames }, index) =>
    index === page ? [] : frames.filter(({ everyPage }) => everyPage),
  );
/** A publication whose story is drawn over pages of its own. */
export type ReportPublication = Publication & { readonly report: Report };
export const isReport = (one: Publication): one is ReportPublication => one.report !== undefined;

/** How many pages it has; 0 for a report, which is counted when it is drawn. */
export const pagesIn = ({ pages, report: own }: Publication): number => (own ? 0 : pages.length);

/** The frame that carries the story of a report over its pages. */
export const isReportStory = ({ report: own }: Pick<Publication, 'report'>, one: Frame): boolean =>
  one.kind === 'text' && one.story === own?.story;

/** A publication as it lies in the archive. */
export const keptPublication = z.object({
  id,
  revision: z.number().int().min(1),
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
  content: publication,
});
export type KeptPublication = z.infer<typeof keptPublication>;
