import type { Id } from '../../base/id.ts';
import { pxFromMm } from '../../base/units.ts';
import type { Frame } from '../frame.ts';
import type { Report } from '../report.ts';
import { COLUMN_GAP_PX, reportArea } from '../report-area.ts';
import type { StoryBlock } from '../story.ts';
import { deleteFrames } from './frame-deeds.ts';
import { findFrames, type Recipe } from './recipe.ts';

type Draft = Parameters<Recipe>[0];
type Place = Extract<StoryBlock, { type: 'placed' }>['place'];

/** Title block, running head, numbers, columns and contents. */
export function setReport(change: Partial<Omit<Report, 'story'>>): Recipe {
  return (draft) => {
    if (!draft.report) return;
    Object.assign(draft.report, change);
    if (change.columns !== undefined) fitToColumn(draft);
  };
}

/** Records and tables take the new column's width; photos stay, unless they are wider. */
function fitToColumn(draft: Draft): void {
  for (const block of blocksOf(draft)) {
    if (block.type !== 'placed' || block.place === 'wide') continue;
    const most = mostMm(draft, block.place);
    for (const frame of findFrames(draft, [block.frame])) {
      const fills = block.place === 'column' && !keepsProportions(frame);
      if (fills || frame.widthMm > most) setWidth(frame.id, most)(draft);
    }
  }
}

const keepsProportions = ({ kind }: Frame): boolean => kind === 'photo' || kind === 'qr';

const blocksOf = (draft: Draft): StoryBlock[] =>
  draft.stories[draft.report?.story ?? '']?.blocks ?? [];

const isPlacedHere =
  (frame: Id) =>
  (block: StoryBlock): boolean =>
    block.type === 'placed' && block.frame === frame;

type Drawn = Pick<Draft, 'sheet' | 'report'>;

const mmDown = (px: number): number => Math.floor((px / pxFromMm(1)) * 10) / 10;

/** Width of all columns together. */
export const areaMm = ({ sheet }: Drawn): number => mmDown(reportArea(sheet).widthPx);

/** Width of a column of the story. */
export function columnMm({ sheet, report }: Drawn): number {
  const columns = report?.columns ?? 1;
  return mmDown((reportArea(sheet).widthPx - (columns - 1) * COLUMN_GAP_PX) / columns);
}

/** Puts a frame of the page into the story behind that block, or at its end; of a text frame its words. */
export function placeInStory(frameId: Id, behind: number | undefined): Recipe {
  return (draft) => {
    const blocks = blocksOf(draft);
    const [frame] = findFrames(draft, [frameId]);
    if (!frame) return;
    const at = behind === undefined ? blocks.length : behind + 1;
    if (frame.kind === 'text') {
      blocks.splice(at, 0, ...(draft.stories[frame.story]?.blocks ?? []));
      deleteFrames([frameId])(draft);
      return;
    }
    if (!keepsProportions(frame)) frame.widthMm = columnMm(draft);
    else if (frame.widthMm > columnMm(draft)) setWidth(frameId, columnMm(draft))(draft);
    blocks.splice(at, 0, { type: 'placed', frame: frameId, place: 'column' });
  };
}

/** The most that a frame can be wide in that place: beside the words, half of the column. */
export function mostMm(drawn: Drawn, place: Place): number {
  if (place === 'wide') return areaMm(drawn);
  return place === 'column' ? columnMm(drawn) : columnMm(drawn) / 2;
}

/** Across the column or all columns, or beside the words. */
export function setPlace(frameId: Id, place: Place): Recipe {
  return (draft) => {
    for (const block of blocksOf(draft).filter(isPlacedHere(frameId)))
      if (block.type === 'placed') block.place = place;
    const most = mostMm(draft, place);
    for (const frame of findFrames(draft, [frameId])) {
      const fills = !keepsProportions(frame) && (place === 'column' || place === 'wide');
      if (fills || frame.widthMm > most) setWidth(frameId, most)(draft);
    }
  };
}

/** A photo or a QR code keeps its proportions. */
export function setWidth(frameId: Id, widthMm: number): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [frameId])) {
      if (keepsProportions(frame)) frame.heightMm *= widthMm / frame.widthMm;
      frame.widthMm = widthMm;
    }
  };
}

/** Before the block before it, or behind the one after it. */
export function movePlaced(frameId: Id, by: -1 | 1): Recipe {
  return (draft) => {
    const blocks = blocksOf(draft);
    const from = blocks.findIndex(isPlacedHere(frameId));
    const to = from + by;
    const [moved] = blocks.slice(from, from + 1);
    if (from < 0 || to < 0 || to >= blocks.length || !moved) return;
    const others = blocks.filter((_block, at) => at !== from);
    const story = draft.stories[draft.report?.story ?? ''];
    if (story) story.blocks = others.toSpliced(to, 0, moved);
  };
}
