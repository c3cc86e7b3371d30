import type { Id } from '../../base/id.ts';
import { pxFromMm } from '../../base/units.ts';
import type { Frame } from '../frame.ts';
import type { Report } from '../report.ts';
import { reportArea } from '../report-area.ts';
import type { StoryBlock } from '../story.ts';
import { deleteFrames } from './frame-deeds.ts';
import { findFrames, type Recipe } from './recipe.ts';

type Draft = Parameters<Recipe>[0];
type Place = Extract<StoryBlock, { type: 'placed' }>['place'];

/** Title block, running head, numbers and contents. */
export function setReport(change: Partial<Omit<Report, 'story'>>): Recipe {
  return (draft) => {
    if (draft.report) Object.assign(draft.report, change);
  };
}

const keepsProportions = ({ kind }: Frame): boolean => kind === 'photo' || kind === 'qr';

const blocksOf = (draft: Draft): StoryBlock[] =>
  draft.stories[draft.report?.story ?? '']?.blocks ?? [];

const isPlacedHere =
  (frame: Id) =>
  (block: StoryBlock): boolean =>
    block.type === 'placed' && block.frame === frame;

/** Width of the column in which everything stands. */
export const columnMm = ({ sheet }: Pick<Draft, 'sheet'>): number =>
  Math.floor((reportArea(sheet).widthPx / pxFromMm(1)) * 10) / 10;

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
    blocks.splice(at, 0, { type: 'placed', frame: frameId, place: 'column' });
  };
}

/** Across the column, or beside the words; beside them it is at most half as wide as the column. */
export function setPlace(frameId: Id, place: Place): Recipe {
  return (draft) => {
    for (const block of blocksOf(draft).filter(isPlacedHere(frameId)))
      if (block.type === 'placed') block.place = place;
    const most = place === 'column' ? columnMm(draft) : columnMm(draft) / 2;
    for (const frame of findFrames(draft, [frameId]))
      if (frame.widthMm > most) setWidth(frameId, most)(draft);
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
