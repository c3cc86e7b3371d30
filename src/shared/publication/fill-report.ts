import type { PhotoRecord } from '../archive/photo.ts';
import type { CampaignMaterial } from './campaign-material.ts';
import { placedPhoto } from './derive-block.ts';
import { filledParagraph, filledWords, sourcesOf } from './fill-story.ts';
import { blockFrame, type Frame, photoFrame, textFrame } from './frame.ts';
import { captionBandMm } from './photo-layout.ts';
import { GAP_END, GAP_MARK, type Report, report } from './report.ts';
import { derivedBlock } from './slot-content.ts';
import type { Story, StoryBlock } from './story.ts';
import type { PublicationStyles } from './style.ts';
import type { ReportItem, Template } from './template.ts';

export interface ReportFilling {
  readonly material: CampaignMaterial;
  readonly styles: PublicationStyles;
  readonly newId: () => string;
}

/** A report's parts of a publication. */
export interface FilledReport {
  readonly report: Report;
  readonly frames: readonly Frame[];
  readonly stories: Readonly<Record<string, Story>>;
}

interface Filling extends ReportFilling {
  /** Of the type area. Where in it a frame would lie matters to nobody: the story carries it. */
  readonly corner: { readonly xMm: number; readonly yMm: number };
}

interface Laid {
  readonly blocks: readonly StoryBlock[];
  readonly frames: readonly Frame[];
}

const NOTHING: Laid = { blocks: [], frames: [] };
const MOST_PHOTO_MM = 110;

type ItemOf<Type extends ReportItem['type']> = Extract<ReportItem, { type: Type }>;

function photoIn(photo: PhotoRecord, item: ItemOf<'photo'>, filling: Filling): Frame {
  const heightMm = Math.min((item.widthMm * photo.heightPx) / photo.widthPx, MOST_PHOTO_MM);
  const bare = photoFrame.parse({
    kind: 'photo',
    id: filling.newId(),
    ...filling.corner,
    widthMm: item.widthMm,
    heightMm,
    photo: placedPhoto(photo),
    focus: photo.focus,
  });
  return { ...bare, heightMm: heightMm + captionBandMm(bare, filling.styles) };
}

const placed = (frame: Frame, place: ItemOf<'photo'>['place']): Laid => ({
  blocks: [{ type: 'placed', frame: frame.id, place }],
  frames: [frame],
});

function laidBlock(item: ItemOf<'block'>, { material, newId, corner }: Filling): Laid {
  const derived = derivedBlock(item.block, material);
  if (!derived) return NOTHING;
  const { place, block: _choice, type: _type, withTitle, ...look } = item;
  const block = withTitle
    ? derived
    : { ...derived, overrides: { ...derived.overrides, title: '' } };
  const frame = blockFrame.parse({ kind: 'block', id: newId(), ...corner, ...look, block });
  return placed(frame, place);
}

/** Words of the records, each paragraph and list with the records it was made from. */
function statements(item: ItemOf<'paragraph' | 'lines'>, material: CampaignMaterial): StoryBlock[] {
  const from = sourcesOf(item, material);
  return filledParagraph(item, material).map((block) =>
    block.type === 'placed' || from.length === 0 ? block : { ...block, from },
  );
}

function laid(item: ReportItem, filling: Filling): Laid {
  switch (item.type) {
    case 'photo': {
      const photo = filling.material.photos[item.nth];
      return photo ? placed(photoIn(photo, item, filling), item.place) : NOTHING;
    }
    case 'block':
      return laidBlock(item, filling);
    case 'gap': {
      const text = `${GAP_MARK}：${item.words[filling.material.language]}${GAP_END}`;
      return {
        blocks: [{ type: 'paragraph', style: 'note', runs: [{ type: 'text', text }] }],
        frames: [],
      };
    }
    case 'paragraph':
    case 'lines':
      return { blocks: statements(item, filling.material), frames: [] };
  }
}

/** What came of each section, item by item; a gap that waits for nothing else in its section stands only then. */
function laidSection(items: readonly ReportItem[], filling: Filling): Laid[] {
  const parts = items.map((item) => ({ item, laid: laid(item, filling) }));
  const [, ...rest] = parts;
  const hasCome = rest.some(({ item, laid }) => item.type !== 'gap' && laid.blocks.length > 0);
  return parts
    .filter(({ item }) => item.type !== 'gap' || !item.onlyIfEmpty || !hasCome)
    .map((part) => part.laid);
}

/** The skeleton of a report from a campaign's records: what they know stands as record blocks, what they do not is a marked gap. */
export function fillReport(
  { report: plan, sheet }: Template & { readonly report: NonNullable<Template['report']> },
  filling: ReportFilling,
): FilledReport {
  const { material, newId } = filling;
  const corner = { xMm: sheet.marginMm.left, yMm: sheet.marginMm.top };
  const parts = plan.sections.flatMap((section) => laidSection(section, { ...filling, corner }));
  const story = newId();
  const body = textFrame.parse({
    kind: 'text',
    id: newId(),
    ...corner,
    widthMm: 100,
    heightMm: 100,
    story,
  });
  const written = (words: typeof plan.subtitle): string =>
    (words && filledWords(words, material)) ?? '';
  const [organiser] = material.organisations;
  return {
    report: report.parse({
      story,
      subtitle: written(plan.subtitle),
      date: written(plan.date),
      runningHead: written(plan.runningHead),
      authors: organiser
        ? [{ name: organiser.representative, organisation: organiser.title, role: '' }]
        : [],
    }),
    frames: [body, ...parts.flatMap(({ frames }) => frames)],
    stories: { [story]: { blocks: parts.flatMap(({ blocks }) => [...blocks]) } },
  };
}
