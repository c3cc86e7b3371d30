import { isNeutral, type Rgb } from '../../../shared/press/neutral.ts';
import { written } from './content-operations.ts';
import { encodedGray, inkPixels } from './gray-space.ts';
import { blackOf, type InkSpace, luminance } from './ink-space.ts';

/** How much of black and of the second ink make a colour, 0 to 1 each. */
export type TwoInks = readonly [black: number, second: number];

const STEPS = 50;
/** Of two mixtures that are as near, the one with less black prints cleaner. */
const PREFERENCE = 0.0005;
/** Colours that differ by less are mixed alike. */
const LEVELS = 63;

/** For so much of the second ink the best black follows: what remains to be darkened, by least squares over the three parts. */
function nearest([red, green, blue]: Rgb, ink: Rgb): TwoInks {
  let best: TwoInks = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= STEPS; step += 1) {
    const second = step / STEPS;
    const [r, g, b] = [
      1 - second * (1 - ink[0]),
      1 - second * (1 - ink[1]),
      1 - second * (1 - ink[2]),
    ];
    const light = (red * r + green * g + blue * b) / (r * r + g * g + b * b);
    const black = Math.min(Math.max(1 - light, 0), 1);
    const left = 1 - black;
    const error =
      (left * r - red) ** 2 + (left * g - green) ** 2 + (left * b - blue) ** 2 + black * PREFERENCE;
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
    if (isNeutral(colour)) return [blackOf(colour), 0];
    const [red, green, blue] = colour.map((part) => Math.round(part * LEVELS));
    const key = ((red ?? 0) << 12) | ((green ?? 0) << 6) | (blue ?? 0);
    const mixed = known.get(key) ?? nearest(colour, ink);
    known.set(key, mixed);
    return mixed;
  };
}

const hueOf = ([red, green, blue]: Rgb): number => {
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return 0;
  const sector =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return (sector * 60 + 360) % 360;
};

/** So far around the colour circle a colour still counts as the ink's. */
const SAME_HUE_DEGREES = 40;

/**
 * Flat colours of a drawing go to one drum each, so that no register is needed: what has the ink's hue to the ink, as strong as it is
 * far from white; all else to black by its lightness.
 */
export function flatMixer(ink: Rgb): (colour: Rgb) => TwoInks {
  const hue = hueOf(ink);
  return (colour) => {
    if (isNeutral(colour)) return [blackOf(colour), 0];
    const apart = Math.abs(hueOf(colour) - hue);
    if (Math.min(apart, 360 - apart) > SAME_HUE_DEGREES) return [1 - luminance(colour), 0];
    const strength = 1 - Math.min(...colour);
    return [0, Math.min(1, strength / (1 - Math.min(...ink)))];
  };
}

/** Text that is nearly all black stands on the black plate only: it is printed over the other ink, so no white edge shows. */
const BLACK_TEXT = 0.9;

/** One plate of a two-ink print: as black as its ink is strong there (the drum gives the colour). */
export function plateSpace(ink: Rgb, plate: 'black' | 'second'): InkSpace {
  const at = plate === 'black' ? 0 : 1;
  const mix = flatMixer(ink);
  const photoMix = mixer(ink);
  const level = (colour: Rgb): number => 1 - mix(colour)[at];
  const photoLevel = (colour: Rgb): number => 1 - photoMix(colour)[at];
  return {
    name: 'DeviceGray',
    key: `plate ${plate} ${ink.join()}`,
    components: (colour) => [level(colour)],
    paint: (colour, { kind }) => `${written(level(colour))} ${kind === 'stroke' ? 'G' : 'g'}`,
    picture: (picture) =>
      encodedGray(inkPixels(picture, picture.isPhoto ? photoLevel : level), picture),
    overprints: () => false,
    leavesOut: (colour) => {
      const [black, second] = mix(colour);
      return plate === 'second' && black > BLACK_TEXT && second < 1 - BLACK_TEXT;
    },
  };
}
