import type { Id } from '../../../../shared/base/id.ts';
import { resizeFrames } from '../../../../shared/publication/deeds/frame-deeds.ts';
import {
  carriedAlong,
  type Handle,
  type Point,
  type Rect,
  resizedBy,
  unionOf,
} from '../../../../shared/publication/geometry.ts';
import { type Guide, snapResize } from '../../../../shared/publication/snapping.ts';
import { showPreview, tried } from '../../engine/composer.ts';
import { selectedFrames } from '../../engine/selecting.ts';
import { AT_REST, between, type Gesture, type Hand, type PointerAt } from '../gesture.ts';
import { linesAround, reachOf } from '../snap-to-page.ts';

/** A handle of the selection follows the pointer; Shift keeps width : height. */
export function resizing(hand: Hand, start: Point, handle: Handle): Gesture {
  const { composer } = hand;
  const frames = selectedFrames(composer).filter(({ locked }) => !locked);
  const from = unionOf(frames);
  const lines = linesAround(
    hand,
    frames.map(({ id }) => id),
  );
  let boxes: Record<Id, Rect> = {};

  const follow = (at: PointerAt): readonly Guide[] => {
    if (!from) return [];
    const by = between(start, at.point);
    const free = resizedBy(from, { handle, by }, { keepAspect: at.shift });
    const snap = snapResize({ rect: free, handle }, lines, at.shift ? -1 : reachOf(hand, at.alt));
    const to = at.shift ? free : resizedBy(free, { handle, by: snap.by });
    boxes = Object.fromEntries(
      frames.map((frame) => [frame.id, carriedAlong(frame, from, to)] as const),
    );
    return snap.guides;
  };

  const self: Gesture = {
    name: 'resizing',
    moved: (at) => {
      const guides = follow(at);
      showPreview(composer, { publication: tried(composer, resizeFrames(boxes)), guides });
      return self;
    },
    released: () => {
      composer.transact('resize', resizeFrames(boxes));
      return AT_REST;
    },
    cancelled: () => {
      showPreview(composer, undefined);
      return AT_REST;
    },
  };
  return self;
}
