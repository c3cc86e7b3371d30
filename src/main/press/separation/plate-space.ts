import { written } from './content-operations.ts';
import { encodedGray, inkPixels } from './gray-space.ts';
import { type InkSpace, isNeutral, type Rgb } from './ink-space.ts';

/** How much of black and of the second ink make a colour, 0 to 1 each. */
export type TwoInks = readonly [black: number, second: number];

const STEPS = 50;
/** Of two mixtures that are as near, the one with less black prints cleaner. */
const PREFERENCE = 0.0005;
/** Colours that differ by less are mixed alike. */
const LEVELS = 63;

function nearest([red, green, blue]: Rgb, ink: Rgb): TwoInks {
  let best: TwoInks = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k <= STEPS; k += 1)
    for (let s = 0; s <= STEPS; s += 1) {
      const [black, second] = [k / STEPS, s / STEPS];
      const printed = (part: number): number => (1 - black) * (1 - second * (1 - part));
      const error =
        (printed(ink[0]) - red) ** 2 +
        (printed(ink[1]) - green) ** 2 +
        (printed(ink[2]) - blue) ** 2 +
        black * PREFERENCE;
      if (error < least) [best, least] = [[black, second], error];
    }
  return best;
}

/**
 * How colours come about from black and one other ink, printed over each other: the mixture whose colour is the nearest. Greys are
 * black alone.
 */
export function mixer(ink: Rgb): (colour: Rgb) => TwoInks {
  const known = new Map<number, TwoInks>();
  return (colour) => {
    if (isNeutral(colour)) return [1 - (colour[0] + colour[1] + colour[2]) / 3, 0];
    const [red, green, blue] = colour.map((part) => Math.round(part * LEVELS));
    const key = ((red ?? 0) << 12) | ((green ?? 0) << 6) | (blue ?? 0);
    const mixed = known.get(key) ?? nearest(colour, ink);
    known.set(key, mixed);
    return mixed;
  };
}

/** Text that is nearly all black stands on the black plate only: it is printed over the other ink, so no white edge shows. */
const BLACK_TEXT = 0.9;

/** One plate of a two-ink print: as black as its ink is strong there (the drum gives the colour). */
export function plateSpace(mix: (colour: Rgb) => TwoInks, plate: 'black' | 'second'): InkSpace {
  const level = (colour: Rgb): number => 1 - mix(colour)[plate === 'black' ? 0 : 1];
  return {
    name: 'DeviceGray',
    key: `plate ${plate} ${mix([1, 0, 0]).join()} ${mix([0, 0, 1]).join()}`,
    components: (colour) => [level(colour)],
    paint: (colour, { kind }) => `${written(level(colour))} ${kind === 'stroke' ? 'G' : 'g'}`,
    picture: (picture) => encodedGray(inkPixels(picture, level), picture),
    overprints: () => false,
    leavesOut: (colour) => {
      const [black, second] = mix(colour);
      return plate === 'second' && black > BLACK_TEXT && second < 1 - BLACK_TEXT;
    },
  };
}
