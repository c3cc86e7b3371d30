import * as z from 'zod';
import { colour } from './story.ts';

/** How the pixels of a placed photo are changed; its original never is. */
export const photoTone = z.object({
  /** 1 leaves it as it is. */
  brightness: z.number().min(0.2).max(2).default(1),
  contrast: z.number().min(0.2).max(2).default(1),
  /** In one ink from dark to the paper's white: grey, or the colour that is given. */
  ink: colour.optional(),
});
export type PhotoTone = z.infer<typeof photoTone>;

export const GREY_INK = '#000000';

const triple = z.tuple([z.number(), z.number(), z.number()]);
type Triple = z.infer<typeof triple>;

/** Each colour that comes out is `rows` times the one that went in, plus `offset`; all between 0 and 1. */
export const toneMatrix = z.object({ rows: z.tuple([triple, triple, triple]), offset: triple });
export type ToneMatrix = z.infer<typeof toneMatrix>;

/** Weight of red, green and blue in what the eye calls bright (ITU-R BT.709). */
const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722];

const times = ([red, green, blue]: Triple, factor: number): Triple => [
  red * factor,
  green * factor,
  blue * factor,
];

const part = (ink: string, at: number): number => Number.parseInt(ink.slice(at, at + 2), 16) / 255;

/** One matrix for all, so that screen and print change the pixels alike. Undefined when nothing is changed. */
export function toneMatrixOf({ brightness, contrast, ink }: PhotoTone): ToneMatrix | undefined {
  if (brightness === 1 && contrast === 1 && ink === undefined) return undefined;
  const gain = brightness * contrast;
  const lift = (1 - contrast) / 2;
  if (ink === undefined) {
    const rows: ToneMatrix['rows'] = [
      [gain, 0, 0],
      [0, gain, 0],
      [0, 0, gain],
    ];
    return { rows, offset: [lift, lift, lift] };
  }
  const [red, green, blue] = [part(ink, 1), part(ink, 3), part(ink, 5)];
  return {
    rows: [
      times(LUMINANCE, gain * (1 - red)),
      times(LUMINANCE, gain * (1 - green)),
      times(LUMINANCE, gain * (1 - blue)),
    ],
    offset: [red + lift * (1 - red), green + lift * (1 - green), blue + lift * (1 - blue)],
  };
}
