import type { Id } from '../../../../shared/base/id.ts';
import { resizeFrame, resizeFrames } from '../../../../shared/publication/deeds/frame-deeds.ts';
import type { Frame } from '../../../../shared/publication/frame.ts';
import {
  carriedAlong,
  type Handle,
  type Point,
  type Rect,
  rectOf,
  resizedBy,
  resizedTurned,
  unionOf,
} from '../../../../shared/publication/geometry.ts';
import { type Guide, snapResize } from '../../../../shared/publication/snapping.ts';
import { showPreview, tried } from '../../engine/composer.ts';
import { selectedFrames } from '../../engine/selecting.ts';
import { AT_REST, between, type Gesture, type Hand, type PointerAt } from '../gesture.ts';
import { linesAround, reachOf } from '../snap-to-page.ts';

/** A turned frame grows along its own sides; there are no lines for it to be drawn to. */
function resizingTurned(
  { composer }: Hand,
  start: Point,
  { handle, frame }: { handle: Handle; frame: Frame },
): Gesture {
  let box = rectOf(frame);
  const self: Gesture = {
    name: 'resizing',
    moved: (at) => {
      const by = between(start, at.point);
      box = resizedTurned(frame, { handle, by }, { keepAspect: at.shift });
      showPreview(composer, { publication: tried(composer, resizeFrame(frame.id, box)) });
      return self;
    },
    released: () => {
      composer.transact('resize', resizeFrame(frame.id, box));
      return AT_REST;
    },
    cancelled: () => {
      showPreview(composer, undefined);
      return AT_REST;
    },
  };
  return self;
}

/** A handle of the selection follows the pointer; Shift keeps width : height. */
export function resizing(hand: Hand, start: Point, handle: Handle): Gesture {
  const { composer } = hand;
  const frames = selectedFrames(composer).filter(({ locked }) => !locked);
  const [only] = frames;
  if (frames.length === 1 && only?.rotationDeg !== undefined)
    return resizingTurned(hand, start, { handle, frame: only });
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
