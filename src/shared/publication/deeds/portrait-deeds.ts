import type { Draft } from 'mutative';
import { type Id, newId } from '../../base/id.ts';
import { type BlockFrame, type Frame, photoFrame } from '../frame.ts';
import { roundMm } from '../geometry.ts';
import type { Portrait } from '../portrait.ts';
import type { Publication } from '../publication.ts';
import { pageOfFrame, type Recipe } from './recipe.ts';

const GAP_MM = 3;
/** Of the width of the block: a face beside the words, never the words beside a face. */
const PART = 0.28;
/** A passport photo is 45 mm high; a face beside a quote need not be larger. */
const LARGEST_MM = 40;
const LEAST_MM = 8;

/** In a frame that is higher than wide the face stands over the words. */
const isTall = ({ widthMm, heightMm }: BlockFrame): boolean => heightMm > widthMm;

/** How long the side of the portrait would be; undefined where the frame has no room for one, or may not be changed. */
function sideMm(frame: BlockFrame): number | undefined {
  const { widthMm, heightMm, locked } = frame;
  const [along, across] = isTall(frame) ? [heightMm, widthMm] : [widthMm, heightMm];
  const side = roundMm(Math.min(across, along * PART, LARGEST_MM));
  return locked || side < LEAST_MM ? undefined : side;
}

/** The quote gives up what the portrait takes. */
function makeRoom(quote: Draft<BlockFrame>, side: number): void {
  const taken = side + GAP_MM;
  if (isTall(quote)) {
    quote.yMm = roundMm(quote.yMm + taken);
    quote.heightMm = roundMm(quote.heightMm - taken);
  } else {
    quote.xMm = roundMm(quote.xMm + taken);
    quote.widthMm = roundMm(quote.widthMm - taken);
  }
}

const isPhotoOf =
  ({ group }: BlockFrame) =>
  (frame: Frame): boolean =>
    frame.kind === 'photo' && group !== undefined && frame.group === group;

/** Whether a portrait can stand beside the quote: it has room, and there is none yet. */
export function canHavePortrait(publication: Publication, frame: BlockFrame): boolean {
  const { facts } = frame.block;
  const frames = pageOfFrame(publication, frame.id)?.frames ?? [];
  return (
    facts.type === 'quote' &&
    frame.rotationDeg === undefined &&
    sideMm(frame) !== undefined &&
    !frames.some(isPhotoOf(frame))
  );
}

/**
 * 顔写真つき: a round photo frame at the left of a quote or over it, in the place that the quote had; the two are one group. Without a portrait the
 * frame stays empty, to take the photo that is dropped on it.
 */
export function addPortrait(
  frameId: Id,
  portrait: Portrait | undefined,
  photoId = newId(),
): Recipe {
  return (draft) => {
    const page = draft.pages.find(({ frames }) => frames.some(({ id }) => id === frameId));
    const at = page?.frames.findIndex(({ id }) => id === frameId) ?? -1;
    const quote = page?.frames[at];
    if (!page || quote?.kind !== 'block') return;
    const side = sideMm(quote);
    if (side === undefined) return;
    const { xMm, yMm } = quote;
    const group = quote.group ?? newId();
    const square = { xMm, yMm, widthMm: side, heightMm: side };
    const look = { mask: 'ellipse', showCaption: false, group } as const;
    const face = photoFrame.parse({ kind: 'photo', id: photoId, ...square, ...look, ...portrait });
    quote.group = group;
    makeRoom(quote, side);
    page.frames.splice(at + 1, 0, face);
  };
}
