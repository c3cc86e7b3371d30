import type { Rgb } from '../../../shared/press/neutral.ts';

/** How a colour is used: what prints safely depends on it. */
export interface Use {
  readonly kind: 'fill' | 'stroke';
  readonly isText: boolean;
  /** Constant opacity, 0 to 1. */
  readonly alpha: number;
}

/** Pixels row by row: of three channels sRGB, of one grey. */
export interface Picture {
  readonly pixels: Uint8Array;
  readonly channels: 1 | 3;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Many tones, so small losses do not show. */
  readonly isPhoto: boolean;
}

/** A picture as a PDF carries it. */
export interface EncodedPicture {
  readonly bytes: Uint8Array;
  readonly filter: 'DCTDecode' | 'FlateDecode';
  readonly space: 'DeviceGray' | 'DeviceCMYK';
  /** Every value stands for its opposite, as in the CMYK pictures of JPEG files (Adobe technical note 5116). */
  readonly isInverted: boolean;
}

/** What everything on a page is moved into: the inks of a press, or one of them. */
export interface InkSpace {
  readonly name: 'DeviceGray' | 'DeviceCMYK';
  /** Names what its pictures become, together with their bytes: the same pictures are not made twice. */
  readonly key: string;
  /** A colour in the components of the space, 0 to 1 each. */
  components(colour: Rgb): readonly number[];
  /** The operator that sets a colour, with its operands. */
  paint(colour: Rgb, use: Use): string;
  picture(picture: Picture): Promise<EncodedPicture>;
  /** 墨ノセ: a text or a line in this colour is printed over what is under it, which is not spared out. */
  overprints(colour: Rgb): boolean;
  /** Text in this colour is not on the plate at all. */
  leavesOut?(colour: Rgb): boolean;
}

/** Lightness as ITU-R BT.601 weighs it, 0 to 1. */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;

/** From here on a grey is meant as black: the program's own black, #1a1a1a, is one. Print shops want small type in K 100. */
const NEARLY_BLACK = 0.85;

/** How much black a grey is: 0 to 1, and nothing between nearly black and black. */
export function blackOf([red, green, blue]: Rgb): number {
  const black = 1 - (red + green + blue) / 3;
  return black >= NEARLY_BLACK ? 1 : black;
}
