import type { Id } from '../../base/id.ts';
import type { Frame } from '../frame.ts';
import { centreOf, type Point, roundMm, turnedAbout } from '../geometry.ts';
import { findFrames, type Recipe } from './recipe.ts';

const MOST = 10;
const within = (value: number): number => roundMm(Math.min(Math.max(value, -MOST), MOST));

/** A balloon, whether it is a shape or stands behind words. */
export function balloonOf(frame: Frame) {
  if (frame.kind === 'photo' || frame.kind === 'qr') return undefined;
  const parts = frame.kind === 'shape' ? frame : frame.backing;
  return parts?.shape === 'balloon' ? parts : undefined;
}

/** The balloon's tail ends at that point of the page. */
export function pointTail(id: Id, point: Point): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, [id])) {
      const balloon = balloonOf(frame);
      if (!balloon || frame.locked) continue;
      const { xMm, yMm } = turnedAbout(point, centreOf(frame), -(frame.rotationDeg ?? 0));
      balloon.tail = {
        x: within((xMm - frame.xMm) / frame.widthMm),
        y: within((yMm - frame.yMm) / frame.heightMm),
      };
    }
  };
}
