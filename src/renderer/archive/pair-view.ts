/** What of two pictures is seen: how large, and how far moved, in widths and heights of the pane. */
export interface PairView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole pictures. */
export const WHOLE: PairView = { scale: 1, x: 0, y: 0 };

const STEP = 1.25;
const MOST = 8;

/** A picture never leaves its pane altogether. */
const within = (scale: number, way: number): number => {
  const most = (scale - 1) / 2;
  // 0 rather than -0: the whole picture stands where it stood.
  return Math.min(most, Math.max(-most, way)) || 0;
};

/** Moved by so much of the pane. */
export const panned = ({ scale, x, y }: PairView, byX: number, byY: number): PairView => ({
  scale,
  x: within(scale, x + byX),
  y: within(scale, y + byY),
});

/** Larger or smaller by steps; the point `at`, from the middle of the pane, stays where it is. */
export function zoomed(
  { scale, x, y }: PairView,
  steps: number,
  at: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): PairView {
  const next = Math.min(MOST, Math.max(1, scale * STEP ** steps));
  const factor = next / scale;
  return {
    scale: next,
    x: within(next, at.x - (at.x - x) * factor),
    y: within(next, at.y - (at.y - y) * factor),
  };
}
