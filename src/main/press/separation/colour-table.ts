import type { Rgb } from '../../../shared/press/neutral.ts';

/** C, M, Y, K: 0 to 1 each. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** Steps of each side of the table. */
export const TABLE_STEPS = 33;
const LAST = TABLE_STEPS - 1;

/** Every colour of the table, as pixels of sRGB in its order: what a profile turns into the table. */
export function tableColours(): Uint8Array {
  const pixels = new Uint8Array(TABLE_STEPS ** 3 * 3);
  const level = (step: number): number => Math.round((step * 255) / LAST);
  let at = 0;
  for (let red = 0; red < TABLE_STEPS; red += 1)
    for (let green = 0; green < TABLE_STEPS; green += 1)
      for (let blue = 0; blue < TABLE_STEPS; blue += 1) {
        pixels.set([level(red), level(green), level(blue)], at);
        at += 3;
      }
  return pixels;
}

/** The two steps of a part of a colour, and how far it is from the first to the second. */
function between(part: number): readonly [number, number, number] {
  const place = Math.min(Math.max(part, 0), 1) * LAST;
  const step = Math.min(Math.floor(place), LAST - 1);
  return [step, step + 1, place - step];
}

/**
 * The inks of a colour between the eight of a table that stand around it, each in the measure of its nearness (trilinear, as ICC.1
 * leaves it to the engine).
 */
export function inksFrom(table: Uint8Array, colour: Rgb): Inks {
  const [red, green, blue] = [between(colour[0]), between(colour[1]), between(colour[2])];
  const inks = [0, 0, 0, 0];
  for (const r of [0, 1] as const)
    for (const g of [0, 1] as const)
      for (const b of [0, 1] as const) {
        const share =
          (r === 0 ? 1 - red[2] : red[2]) *
          (g === 0 ? 1 - green[2] : green[2]) *
          (b === 0 ? 1 - blue[2] : blue[2]);
        const place = ((red[r] * TABLE_STEPS + green[g]) * TABLE_STEPS + blue[b]) * 4;
        for (let ink = 0; ink < 4; ink += 1)
          inks[ink] = (inks[ink] ?? 0) + (share * (table[place + ink] ?? 0)) / 255;
      }
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = inks;
  return [cyan, magenta, yellow, black];
}

/** Takes so much of the three colours away that all four inks come to no more than `most` (1 is 100 %); black stays. */
export function limited([cyan, magenta, yellow, black]: Inks, most: number): Inks {
  const colours = cyan + magenta + yellow;
  if (colours + black <= most || colours === 0) return [cyan, magenta, yellow, black];
  const part = Math.max(0, most - black) / colours;
  return [cyan * part, magenta * part, yellow * part, black];
}
