import type { ArchiveRecord } from '../archive/archive-record.ts';
import { failure } from '../base/failure.ts';
import { campaignMaterial, type MaterialOptions } from './campaign-material.ts';
import { placedPhoto } from './derive-block.ts';
import { fillReport } from './fill-report.ts';
import { filledWords } from './fill-story.ts';
import type { FrameInput } from './frame.ts';
import { PUBLICATION_VERSION, type Publication, publication } from './publication.ts';
import { contentOf, type SlotContent } from './slot-content.ts';
import { paragraphStyleName, type Story } from './story.ts';
import { defaultStyles, type PublicationStyles, publicationStyles } from './style.ts';
import type { Template, TemplateFrame, TemplatePage } from './template.ts';
import { blocksThatFit } from './text-estimate.ts';

export interface FillOptions extends MaterialOptions {
  readonly newId: () => string;
}

/** A first draft; `unfilled` names, for the user, what no record could fill. */
export interface Filled {
  readonly publication: Publication;
  readonly unfilled: string[];
}

type Contents = ReadonlyMap<string, SlotContent>;

/** Text that does not fit into a frame goes on in the one that continues it. */
function flow(
  frames: readonly TemplateFrame[],
  contents: Map<string, SlotContent>,
  styles: PublicationStyles,
): void {
  for (const next of frames) {
    if (next.kind !== 'text' || next.continues === undefined) continue;
    const before = frames.find(({ key }) => key === next.continues);
    const content = contents.get(next.continues);
    if (before?.kind !== 'text' || content?.kind !== 'story') continue;
    const count = blocksThatFit(content.blocks, styles, before);
    if (count === content.blocks.length) continue;
    contents.set(before.key, { kind: 'story', blocks: content.blocks.slice(0, count) });
    contents.set(next.key, { kind: 'story', blocks: content.blocks.slice(count) });
  }
}

/** Goes on with a text that begins in another frame. */
const goesOn = (frame: TemplateFrame): boolean =>
  frame.kind === 'text' && (frame.continues ?? frame.flowsFrom) !== undefined;

const stands = (frame: TemplateFrame, contents: Contents): boolean =>
  frame.with.every((key) => contents.has(key)) && !frame.unless.some((key) => contents.has(key));

const isNeeded = ({ onlyIfNeeded, frames }: TemplatePage, contents: Contents): boolean =>
  !onlyIfNeeded ||
  frames.some(
    (frame) => frame.kind === 'text' && frame.continues !== undefined && contents.has(frame.key),
  );

function missingNames(
  frames: readonly TemplateFrame[],
  contents: Contents,
  language: 'ja' | 'en',
): string[] {
  const missing = frames.filter(
    (frame) =>
      !contents.has(frame.key) &&
      !frame.optional &&
      !frame.unless.some((key) => contents.has(key)) &&
      !goesOn(frame),
  );
  return [...new Set(missing.map(({ key, name }) => name?.[language] ?? key))];
}

/** Makes the frames of one publication; its stories collect on the way. */
function frameMaker(newId: () => string) {
  const stories: Record<string, Story> = {};
  /** The flow that begins in the frame of that key: its story, and how many frames show it. */
  const flows = new Map<string, { readonly story: string; parts: number }>();
  const make = (frame: TemplateFrame, content: SlotContent): FrameInput | undefined => {
    const id = newId();
    if (frame.kind === 'text' && content.kind === 'story') {
      const story = newId();
      stories[story] = { blocks: [...content.blocks] };
      flows.set(frame.key, { story, parts: 1 });
      return { ...frame, id, story };
    }
    if (frame.kind === 'text' && content.kind === 'flow') {
      const begun = flows.get(content.from);
      if (!begun) return undefined;
      const part = begun.parts;
      begun.parts += 1;
      return { ...frame, id, story: begun.story, part };
    }
    if (frame.kind === 'headline' && content.kind === 'headline')
      return { ...frame, id, words: content.words };
    if (frame.kind === 'photo' && content.kind === 'photo') {
      const { photo } = content;
      return { ...frame, id, photo: placedPhoto(photo), focus: photo.focus };
    }
    if (frame.kind === 'block' && content.kind === 'block')
      return { ...frame, id, block: content.block, sizePt: content.sizePt };
    if (frame.kind === 'table' && content.kind === 'table')
      return { ...frame, id, rows: content.rows };
    return frame.kind === 'shape' ? { ...frame, id } : undefined;
  };
  return { stories, make };
}

/** The styles that a publication of that template begins with. */
export function stylesOf(template: Template): PublicationStyles {
  const styles = Object.entries(defaultStyles()).map(([name, style]) => {
    const changed = template.styles[paragraphStyleName.parse(name)];
    return [name, { ...style, ...changed }];
  });
  return publicationStyles.parse(Object.fromEntries(styles));
}

/**
 * A finished first draft of the template from a campaign's records. Give it all records that belong to the campaign
 * and the photos that belong to none. A slot that nothing fills leaves no frame behind.
 * @throws `publication/campaign-not-found` when the campaign is not among the records.
 */
export function fillTemplate(
  template: Template,
  records: readonly ArchiveRecord[],
  options: FillOptions,
): Filled {
  const { campaign, language, newId } = options;
  const material = campaignMaterial(records, options);
  if (!material) throw failure('publication/campaign-not-found', { id: campaign });
  const styles = stylesOf(template);
  const frames = template.pages.flatMap((page) => page.frames);
  const contents = new Map<string, SlotContent>();
  for (const frame of frames) {
    const content = contentOf(frame, { material, styles, frames });
    if (content) contents.set(frame.key, content);
  }
  flow(frames, contents, styles);
  const { stories, make } = frameMaker(newId);
  const pages = template.pages
    .filter((page) => isNeeded(page, contents))
    .map((page) => ({
      id: newId(),
      frames: page.frames
        .filter((frame) => stands(frame, contents))
        .flatMap((frame) => {
          const content = contents.get(frame.key);
          const made = content && make(frame, content);
          return made ? [made] : [];
        }),
    }));
  const { report } = template;
  const laid = report && fillReport({ ...template, report }, { material, styles, newId });
  const filled = publication.parse({
    version: PUBLICATION_VERSION,
    title: filledWords(template.title, material) ?? template.name[language],
    language,
    template: template.id,
    campaign,
    sheet: template.sheet,
    pages: laid ? [{ id: newId(), frames: laid.frames }] : pages,
    stories: laid ? laid.stories : stories,
    styles,
    report: laid?.report,
  });
  return { publication: filled, unfilled: missingNames(frames, contents, language) };
}
