import type { ArchiveRecord } from '../archive/archive-record.ts';
import { failure } from '../base/failure.ts';
import type { RecordBlock } from './block.ts';
import {
  type CampaignMaterial,
  campaignMaterial,
  type MaterialOptions,
} from './campaign-material.ts';
import { deriveBlock, placedPhoto } from './derive-block.ts';
import { filledBlocks, filledWords, inLargestSize } from './fill-story.ts';
import type { FrameInput } from './frame.ts';
import { PUBLICATION_VERSION, type Publication, publication } from './publication.ts';
import { paragraphStyleName, type Story, type StoryBlock } from './story.ts';
import { defaultStyles, type PublicationStyles, publicationStyles } from './style.ts';
import type { BlockChoice, Template, TemplateFrame, TemplatePage } from './template.ts';
import { blocksThatFit } from './text-estimate.ts';

export interface FillOptions extends MaterialOptions {
  readonly newId: () => string;
}

/** A first draft; `unfilled` names, for the user, what no record could fill. */
export interface Filled {
  readonly publication: Publication;
  readonly unfilled: string[];
}

/** What comes into a slot. Shapes need nothing. */
type Content =
  | { readonly kind: 'story'; readonly blocks: readonly StoryBlock[] }
  | { readonly kind: 'photo'; readonly photo: CampaignMaterial['photos'][number] }
  | { readonly kind: 'block'; readonly block: RecordBlock }
  | { readonly kind: 'shape' };

type Contents = ReadonlyMap<string, Content>;

/** The records that a block is made from. */
function recordsFor(choice: BlockChoice, material: CampaignMaterial): readonly ArchiveRecord[] {
  const nth = <Item>(items: readonly Item[], place: number): Item[] =>
    items.slice(place, place + 1);
  switch (choice.type) {
    case 'quote': {
      const { longest = Number.POSITIVE_INFINITY } = choice;
      return nth(
        material.quotes.filter(({ words }) => words.length <= longest),
        choice.nth,
      );
    }
    case 'gist':
    case 'vote':
      return nth(material.petitions, choice.nth);
    case 'chronology':
      return [...material.events, ...material.petitions];
    case 'figure':
      return nth(material.figures, choice.nth);
    case 'contact':
      return nth(material.organisations, choice.nth);
  }
}

function contentOf(
  frame: TemplateFrame,
  material: CampaignMaterial,
  styles: PublicationStyles,
): Content | undefined {
  switch (frame.kind) {
    case 'text': {
      const blocks = filledBlocks(frame, material);
      return blocks.length === 0
        ? undefined
        : { kind: 'story', blocks: inLargestSize(blocks, frame, styles) };
    }
    case 'photo': {
      const photo = material.photos[frame.nth];
      return photo && { kind: 'photo', photo };
    }
    case 'block': {
      const { type, ...rest } = frame.block;
      const block = deriveBlock(type, recordsFor(frame.block, material), {
        ...rest,
        language: material.language,
      });
      return block && { kind: 'block', block };
    }
    case 'shape':
      return { kind: 'shape' };
  }
}

/** Text that does not fit into a frame goes on in the one that continues it. */
function flow(
  frames: readonly TemplateFrame[],
  contents: Map<string, Content>,
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
      !(frame.kind === 'text' && frame.continues !== undefined),
  );
  return [...new Set(missing.map(({ key, name }) => name?.[language] ?? key))];
}

/** Makes the frames of one publication; its stories collect on the way. */
function frameMaker(newId: () => string) {
  const stories: Record<string, Story> = {};
  const make = (frame: TemplateFrame, content: Content): FrameInput | undefined => {
    const id = newId();
    if (frame.kind === 'text' && content.kind === 'story') {
      const story = newId();
      stories[story] = { blocks: [...content.blocks] };
      return { ...frame, id, story };
    }
    if (frame.kind === 'photo' && content.kind === 'photo') {
      const { photo } = content;
      return { ...frame, id, photo: placedPhoto(photo), focus: photo.focus };
    }
    if (frame.kind === 'block' && content.kind === 'block')
      return { ...frame, id, block: content.block };
    return frame.kind === 'shape' ? { ...frame, id } : undefined;
  };
  return { stories, make };
}

function stylesOf(template: Template): PublicationStyles {
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
  const contents = new Map<string, Content>();
  for (const frame of frames) {
    const content = contentOf(frame, material, styles);
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
  const filled = publication.parse({
    version: PUBLICATION_VERSION,
    title: filledWords(template.title, material) ?? template.name[language],
    language,
    template: template.id,
    campaign,
    sheet: template.sheet,
    pages,
    stories,
    styles,
  });
  return { publication: filled, unfilled: missingNames(frames, contents, language) };
}
