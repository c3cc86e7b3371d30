/** 0 to 1 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The difference between the most and the least of its parts below which a colour is a grey, and printed in black alone. */
const NEUTRAL = 0.012;

export const isNeutral = (colour: Rgb): boolean =>
  Math.max(...colour) - Math.min(...colour) <= NEUTRAL;

/** The parts of `#rrggbb`. */
export function rgbOf(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
