import type { Id } from '../../../shared/base/id.ts';
import type { Handle, Point } from '../../../shared/publication/geometry.ts';
import type { Composer } from '../engine/composer.ts';

/** What lies under the pointer, as the desk found it. */
export type Target =
  | { readonly on: 'page' }
  | { readonly on: 'frame'; readonly id: Id }
  | { readonly on: 'handle'; readonly handle: Handle }
  | { readonly on: 'turn' }
  | { readonly on: 'tail' };

export interface PointerAt {
  /** In mm from the corner of the trim. */
  readonly point: Point;
  readonly target: Target;
  readonly shift: boolean;
  readonly alt: boolean;
  /** 2 for the second press of a double click. */
  readonly presses: number;
}

/** One state of the hand. Each answer is the state that follows; no answer is no change. */
export interface Gesture {
  readonly name: string;
  pressed?(at: PointerAt): Gesture | undefined;
  moved?(at: PointerAt): Gesture | undefined;
  released?(at: PointerAt): Gesture | undefined;
  /** Esc, or the window took the pointer away. */
  cancelled?(): Gesture;
}

/** The hand lets go: the next press starts anew with the tool of then. */
export const AT_REST: Gesture = { name: 'at-rest' };

/** What gestures work on. */
export interface Hand {
  readonly composer: Composer;
  /** Screen pixels of one millimetre now: thresholds are in pixels, whatever the zoom. */
  pxPerMm(): number;
}

const SLIP_PX = 4;

/** Whether the pointer has gone far enough for a drag: hands tremble. */
export function isDrag(hand: Hand, from: Point, to: Point): boolean {
  return Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm) * hand.pxPerMm() >= SLIP_PX;
}

export const between = (from: Point, to: Point): Point => ({
  xMm: to.xMm - from.xMm,
  yMm: to.yMm - from.yMm,
});
