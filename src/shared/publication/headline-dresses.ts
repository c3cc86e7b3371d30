import type { HeadlineFrame } from './frame.ts';

/** A ready look of a headline: everything but its words, place and writing. */
export type HeadlineDress = Pick<
  HeadlineFrame,
  | 'font'
  | 'colour'
  | 'outlines'
  | 'letterShadow'
  | 'bend'
  | 'kanaScale'
  | 'fill'
  | 'backing'
  | 'insetMm'
  | 'cornerMm'
  | 'outline'
>;

const [RED, YELLOW, NAVY, WHITE, BLACK] = ['#c1121f', '#ffd400', '#1d2a6b', '#ffffff', '#1a1a1a'];

const PLAIN: HeadlineDress = {
  font: 'gothic',
  colour: BLACK,
  outlines: [],
  letterShadow: undefined,
  bend: 0,
  kanaScale: 0.86,
  fill: undefined,
  backing: undefined,
  insetMm: 0,
  cornerMm: 0,
  outline: undefined,
};

/** The looks that leaflets at a station have, from the plainest to the loudest. */
export const HEADLINE_DRESSES = {
  plain: PLAIN,
  mincho: { ...PLAIN, font: 'mincho' },
  outlined: {
    ...PLAIN,
    colour: RED,
    outlines: [
      { colour: WHITE, widthMm: 0.9 },
      { colour: RED, widthMm: 0.6 },
    ],
  },
  double: {
    ...PLAIN,
    colour: RED,
    outlines: [
      { colour: WHITE, widthMm: 1 },
      { colour: BLACK, widthMm: 1 },
    ],
  },
  yellow: {
    ...PLAIN,
    colour: YELLOW,
    outlines: [
      { colour: BLACK, widthMm: 0.8 },
      { colour: WHITE, widthMm: 0.8 },
      { colour: BLACK, widthMm: 0.5 },
    ],
  },
  shadow: {
    ...PLAIN,
    colour: WHITE,
    outlines: [{ colour: NAVY, widthMm: 1 }],
    letterShadow: { colour: NAVY, byMm: 1.4 },
  },
  band: { ...PLAIN, colour: WHITE, fill: RED, insetMm: 2 },
  reversed: { ...PLAIN, colour: WHITE, fill: BLACK, insetMm: 2 },
  ribbon: {
    ...PLAIN,
    colour: WHITE,
    fill: NAVY,
    backing: { shape: 'band' },
    insetMm: 1.5,
  },
  arch: {
    ...PLAIN,
    colour: RED,
    outlines: [
      { colour: WHITE, widthMm: 1 },
      { colour: RED, widthMm: 0.6 },
    ],
    bend: 0.45,
  },
  badge: {
    ...PLAIN,
    colour: RED,
    fill: YELLOW,
    backing: { shape: 'burst' },
    insetMm: 1,
  },
  seal: { ...PLAIN, colour: WHITE, fill: RED, backing: { shape: 'ellipse' }, insetMm: 1 },
} as const satisfies Readonly<Record<string, HeadlineDress>>;

export type HeadlineDressName = keyof typeof HEADLINE_DRESSES;

/** A headline in that dress, its words and place as they were. */
export const dressed = (frame: HeadlineFrame, dress: HeadlineDress): HeadlineFrame => ({
  ...frame,
  ...dress,
});
