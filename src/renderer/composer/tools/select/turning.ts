import { turnFrame } from '../../../../shared/publication/deeds/arrange-deeds.ts';
import { centreOf, type Point } from '../../../../shared/publication/geometry.ts';
import { showPreview, tried } from '../../engine/composer.ts';
import { selectedFrames } from '../../engine/selecting.ts';
import { AT_REST, type Gesture, type Hand, type PointerAt } from '../gesture.ts';

/** Shift turns by steps of so many degrees. */
const STEP_DEG = 15;
/** Near to upright or level is meant to be so. */
const NEAR_DEG = 2;
const RIGHT_ANGLE = 90;

const angleTo = (middle: Point, { xMm, yMm }: Point): number =>
  (Math.atan2(yMm - middle.yMm, xMm - middle.xMm) * 180) / Math.PI;

function settled(degrees: number, { shift, alt }: PointerAt): number {
  if (shift) return Math.round(degrees / STEP_DEG) * STEP_DEG;
  const straight = Math.round(degrees / RIGHT_ANGLE) * RIGHT_ANGLE;
  return !alt && Math.abs(degrees - straight) < NEAR_DEG ? straight : Math.round(degrees * 10) / 10;
}

/** The frame turns about its middle, following the pointer. */
export function turning(hand: Hand, start: Point): Gesture {
  const { composer } = hand;
  const [frame] = selectedFrames(composer).filter(({ locked }) => !locked);
  let degrees = frame?.rotationDeg ?? 0;
  const self: Gesture = {
    name: 'turning',
    moved: (at) => {
      if (!frame) return self;
      const middle = centreOf(frame);
      const by = angleTo(middle, at.point) - angleTo(middle, start);
      degrees = settled((frame.rotationDeg ?? 0) + by, at);
      showPreview(composer, { publication: tried(composer, turnFrame(frame.id, degrees)) });
      return self;
    },
    released: () => {
      if (frame) composer.transact('turn', turnFrame(frame.id, degrees));
      return AT_REST;
    },
    cancelled: () => {
      showPreview(composer, undefined);
      return AT_REST;
    },
  };
  return self;
}
