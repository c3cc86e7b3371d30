import type { ArchiveRecord } from '../../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../../shared/archive/record-kind.ts';
import { newId } from '../../../shared/base/id.ts';
import type { BlockType, RecordBlock } from '../../../shared/publication/block.ts';
import { addFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { Recipe } from '../../../shared/publication/deeds/recipe.ts';
import {
  type DeriveOptions,
  deriveBlock,
  placedPhoto,
} from '../../../shared/publication/derive-block.ts';
import { blockFrame, photoFrame, textFrame } from '../../../shared/publication/frame.ts';
import {
  type Point,
  placeWithin,
  type Rect,
  roundMm,
} from '../../../shared/publication/geometry.ts';
import { captionBandMm } from '../../../shared/publication/photo-layout.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { type Sheet, trimSize } from '../../../shared/publication/sheet.ts';
import { type Story, storyFromText } from '../../../shared/publication/story.ts';
import type { MessageKey } from '../../i18n/translate.ts';

/** One way in which a record can stand on a page. */
export interface LayChoice {
  readonly name: string;
  readonly label: MessageKey;
  /** Not given: as a photo, or as text. */
  readonly block?: BlockType;
  readonly options?: DeriveOptions;
}

const LAY: MessageKey = 'composer.lay';

const CHOICES: Readonly<Record<RecordKind, readonly LayChoice[]>> = {
  photo: [{ name: 'photo', label: LAY }],
  quote: [{ name: 'quote', label: LAY, block: 'quote' }],
  figure: [{ name: 'figure', label: LAY, block: 'figure' }],
  organisation: [{ name: 'contact', label: LAY, block: 'contact' }],
  event: [
    { name: 'event', label: LAY, block: 'chronology' },
    { name: 'venue', label: 'look.layVenue', block: 'venue' },
  ],
  petition: [
    { name: 'vote', label: 'composer.layVote', block: 'vote' },
    { name: 'gist', label: 'composer.layGist', block: 'gist' },
    {
      name: 'reasons',
      label: 'composer.layReasons',
      block: 'gist',
      options: { withReasons: true },
    },
    { name: 'steps', label: 'composer.layChronology', block: 'chronology' },
  ],
  campaign: [
    { name: 'chronology', label: 'composer.layChronology', block: 'chronology' },
    { name: 'lead', label: 'composer.layCampaign' },
  ],
  clipping: [{ name: 'clipping', label: LAY }],
  person: [],
  document: [{ name: 'story', label: LAY }],
};

/** How a record of that kind can be laid on a page, the likeliest first. */
export const layChoices = (kind: RecordKind): readonly LayChoice[] => CHOICES[kind];

const BLOCK_MM: Readonly<Record<BlockType, { widthMm: number; heightMm: number }>> = {
  quote: { widthMm: 85, heightMm: 45 },
  venue: { widthMm: 100, heightMm: 50 },
  gist: { widthMm: 120, heightMm: 70 },
  vote: { widthMm: 85, heightMm: 45 },
  chronology: { widthMm: 85, heightMm: 80 },
  figure: { widthMm: 85, heightMm: 45 },
  contact: { widthMm: 120, heightMm: 30 },
};
/** On white: what is laid over a photo can be read. */
const BLOCK_LOOK = { fill: '#ffffff', insetMm: 3, sizePt: 11 };
const PHOTO_WIDTH_MM = 80;
const TEXT_MM = { widthMm: 85, heightMm: 40 };

/** A box of that size around the point, inside the page when it fits there. */
export function boxAround(
  sheet: Sheet,
  { widthMm, heightMm }: { widthMm: number; heightMm: number },
  { xMm, yMm }: Point,
): Rect {
  const page = trimSize(sheet);
  const inside = (middle: number, side: number, room: number): number =>
    placeWithin(Math.max(0, Math.min(middle - side / 2, room - side)));
  return {
    xMm: inside(xMm, widthMm, page.widthMm),
    yMm: inside(yMm, heightMm, page.heightMm),
    widthMm: roundMm(widthMm),
    heightMm: roundMm(heightMm),
  };
}

/** What is laid: the new frame and the deed that adds it. */
export interface Laying {
  readonly frame: string;
  readonly recipe: Recipe;
}

export interface LayingPlace {
  readonly publication: Publication;
  readonly pageId: string;
  /** The middle of the new frame. */
  readonly at: Point;
}

function layPhoto(
  photo: Extract<ArchiveRecord, { kind: 'photo' }>,
  { publication, pageId, at }: LayingPlace,
): Laying {
  const heightMm = (PHOTO_WIDTH_MM * photo.heightPx) / photo.widthPx;
  const size = { widthMm: PHOTO_WIDTH_MM, heightMm: Math.min(heightMm, 150) };
  const id = newId();
  const bare = photoFrame.parse({
    kind: 'photo',
    id,
    ...boxAround(publication.sheet, size, at),
    photo: placedPhoto(photo),
    focus: photo.focus,
  });
  const withCaption = size.heightMm + captionBandMm(bare, publication.styles);
  const box = boxAround(publication.sheet, { ...size, heightMm: withCaption }, at);
  return { frame: id, recipe: addFrame(pageId, { ...bare, ...box }) };
}

function layBlock(block: RecordBlock, { publication, pageId, at }: LayingPlace): Laying {
  const id = newId();
  const box = boxAround(publication.sheet, BLOCK_MM[block.facts.type], at);
  const frame = blockFrame.parse({ kind: 'block', id, ...box, block, ...BLOCK_LOOK });
  return { frame: id, recipe: addFrame(pageId, frame) };
}

/** Words of a record that has no block of its own; undefined when it has none that may be printed. */
function wordsOf(record: ArchiveRecord): string | undefined {
  switch (record.kind) {
    case 'campaign':
      return record.lead || record.demand || undefined;
    case 'clipping': {
      if (record.permittedUse === 'not-for-print' || record.summary === '') return undefined;
      const source = [record.paper, record.date].filter((part) => part).join('、');
      return source === '' ? record.summary : `${record.summary}（${source}）`;
    }
    default:
      return undefined;
  }
}

/** A text frame with that story. */
export function layStory(story: Story, { publication, pageId, at }: LayingPlace): Laying {
  const id = newId();
  const box = boxAround(publication.sheet, TEXT_MM, at);
  const frame = textFrame.parse({ kind: 'text', id, ...box, story: newId() });
  return { frame: id, recipe: addFrame(pageId, frame, story) };
}

/** The record on the page. `records` begins with it; a chronology needs those of its campaign too. */
export function layRecord(
  records: readonly ArchiveRecord[],
  choice: LayChoice,
  place: LayingPlace,
): Laying | undefined {
  const [record] = records;
  if (!record) return undefined;
  if (choice.block) {
    const language = place.publication.language;
    const block = deriveBlock(choice.block, records, { language, ...choice.options });
    return block && layBlock(block, place);
  }
  if (record.kind === 'photo') return layPhoto(record, place);
  const words = wordsOf(record);
  return words === undefined ? undefined : layStory(storyFromText(words), place);
}
