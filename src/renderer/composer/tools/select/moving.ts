import { moveFrames } from '../../../../shared/publication/deeds/frame-deeds.ts';
import { movedBy, type Point, unionOf } from '../../../../shared/publication/geometry.ts';
import { type Snap, snapMove } from '../../../../shared/publication/snapping.ts';
import { showPreview, tried } from '../../engine/composer.ts';
import { selectedFrames } from '../../engine/selecting.ts';
import { AT_REST, between, type Gesture, type Hand, type PointerAt } from '../gesture.ts';
import { linesAround, reachOf } from '../snap-to-page.ts';

/** Shift keeps to one direction. */
function along(by: Point, shift: boolean): Point {
  if (!shift) return by;
  return Math.abs(by.xMm) >= Math.abs(by.yMm) ? { ...by, yMm: 0 } : { ...by, xMm: 0 };
}

/** The selected frames follow the pointer; letting go makes one mark of it. */
export function moving(hand: Hand, start: Point): Gesture {
  const { composer } = hand;
  const frames = selectedFrames(composer).filter(({ locked }) => !locked);
  const ids = frames.map(({ id }) => id);
  const box = unionOf(frames);
  const lines = linesAround(hand, ids);
  let way: Point = { xMm: 0, yMm: 0 };

  const follow = (at: PointerAt): Snap => {
    const free = along(between(start, at.point), at.shift);
    const snap = box
      ? snapMove(movedBy(box, free), lines, reachOf(hand, at.alt))
      : { by: { xMm: 0, yMm: 0 }, guides: [] };
    way = along({ xMm: free.xMm + snap.by.xMm, yMm: free.yMm + snap.by.yMm }, at.shift);
    return snap;
  };

  const self: Gesture = {
    name: 'moving',
    moved: (at) => {
      const { guides } = follow(at);
      showPreview(composer, { publication: tried(composer, moveFrames(ids, way)), guides });
      return self;
    },
    released: (at) => {
      follow(at);
      composer.transact('move', moveFrames(ids, way));
      return AT_REST;
    },
    cancelled: () => {
      showPreview(composer, undefined);
      return AT_REST;
    },
  };
  return self;
}
