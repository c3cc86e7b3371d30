import type { Id } from '../base/id.ts';
import type { TextFrame } from './frame.ts';
import { bottomOf, type Point, rightOf, touches } from './geometry.ts';
import type { Publication } from './publication.ts';
import { trimSize } from './sheet.ts';

/** 連結: the frames that a story flows through, in its order; with equal parts in the order of the pages. */
export const flowOf = ({ pages }: Pick<Publication, 'pages'>, story: Id): TextFrame[] =>
  pages
    .flatMap(({ frames }) => frames)
    .filter((frame): frame is TextFrame => frame.kind === 'text' && frame.story === story)
    .sort((one, other) => (one.part ?? 0) - (other.part ?? 0));

/** Every story that flows through more than one frame. */
export function flowsOf({ pages }: Pick<Publication, 'pages'>): ReadonlyMap<Id, TextFrame[]> {
  const seen = new Set<Id>();
  const shared = new Set<Id>();
  for (const frame of pages.flatMap(({ frames }) => frames)) {
    if (frame.kind !== 'text') continue;
    if (seen.has(frame.story)) shared.add(frame.story);
    seen.add(frame.story);
  }
  return new Map([...shared].map((story) => [story, flowOf({ pages }, story)]));
}

/** Whether the frame is the first of those that show its story: what is said of the story is said there. */
export const beginsStory = (publication: Publication, frame: TextFrame): boolean =>
  flowOf(publication, frame.story)[0]?.id === frame.id;

/** Between a frame and the one that goes on with its text. */
const GAP_MM = 6;

/**
 * Where a frame of the same size goes on with the text: beside it in the direction of its columns, else below it, where the page is free;
 * undefined when the page has no room.
 */
export function placeBeside(
  { pages, sheet }: Pick<Publication, 'pages' | 'sheet'>,
  frame: TextFrame,
): Point | undefined {
  const page = pages.find(({ frames }) => frames.some(({ id }) => id === frame.id));
  const { widthMm, heightMm } = trimSize(sheet);
  const across = frame.widthMm + GAP_MM;
  const beside = frame.writing === 'horizontal' ? frame.xMm + across : frame.xMm - across;
  const below = { xMm: frame.xMm, yMm: frame.yMm + frame.heightMm + GAP_MM };
  return [{ xMm: beside, yMm: frame.yMm }, below].find((place) => {
    const rect = { ...frame, ...place };
    const isOnPage =
      rect.xMm >= sheet.safeMm &&
      rightOf(rect) <= widthMm - sheet.safeMm &&
      bottomOf(rect) <= heightMm - sheet.safeMm;
    return isOnPage && !page?.frames.some((other) => touches(other, rect));
  });
}
