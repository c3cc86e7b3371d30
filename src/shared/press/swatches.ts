import type * as z from 'zod';
import type { colour } from '../publication/story.ts';
import { isNeutral, rgbOf } from './neutral.ts';

/** A colour of the program with its inks: C, M, Y, K, 0 to 1 each. */
export interface Swatch {
  /** As the screen shows it. */
  readonly screen: z.infer<typeof colour>;
  readonly inks: readonly [cyan: number, magenta: number, yellow: number, black: number];
}

/**
 * The colours that the templates and the palette offer, with inks chosen by hand: a profile would dirty a red with cyan and a yellow with
 * black to meet the screen, where print wants it clean. No more than 250 % together; each tint has at most three inks, so that it holds
 * when the plates are slightly apart.
 */
export const SWATCHES: readonly Swatch[] = [
  { screen: '#c1121f', inks: [0, 1, 0.95, 0.12] },
  { screen: '#b3121d', inks: [0, 1, 0.95, 0.2] },
  { screen: '#c0392b', inks: [0, 0.9, 0.9, 0.15] },
  { screen: '#8a3b12', inks: [0, 0.7, 1, 0.42] },
  { screen: '#ffd400', inks: [0, 0.15, 1, 0] },
  { screen: '#ffd633', inks: [0, 0.15, 0.88, 0] },
  { screen: '#fff3b8', inks: [0, 0.03, 0.35, 0] },
  { screen: '#fff6df', inks: [0, 0.03, 0.15, 0] },
  { screen: '#1d7a3e', inks: [0.85, 0, 0.95, 0.35] },
  { screen: '#0f5648', inks: [0.9, 0, 0.6, 0.6] },
  { screen: '#eef5ef', inks: [0.07, 0, 0.08, 0] },
  { screen: '#eef3ea', inks: [0.07, 0, 0.1, 0] },
  { screen: '#1f5fbf', inks: [0.9, 0.6, 0, 0] },
  { screen: '#2f3e8f', inks: [1, 0.88, 0, 0.1] },
  { screen: '#1d2b5f', inks: [1, 0.9, 0, 0.5] },
  { screen: '#1d2a5e', inks: [1, 0.9, 0, 0.5] },
  { screen: '#e6e8f5', inks: [0.09, 0.06, 0, 0] },
  { screen: '#6b6660', inks: [0, 0, 0, 0.68] },
  { screen: '#ece8df', inks: [0, 0.02, 0.06, 0.08] },
  { screen: '#e9e4d8', inks: [0, 0.02, 0.08, 0.1] },
  { screen: '#f7f5f0', inks: [0, 0.01, 0.03, 0.03] },
];

/** Whether a colour is mixed from more than one ink: greys and some tints of the palette are not. */
export function needsSeveralInks(colour: string): boolean {
  const swatch = SWATCHES.find(({ screen }) => screen === colour);
  return swatch ? swatch.inks.filter((ink) => ink > 0).length > 1 : !isNeutral(rgbOf(colour));
}
