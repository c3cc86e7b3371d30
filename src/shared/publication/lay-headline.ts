import type { HeadlineFrame, ShapeName } from './frame.ts';
import type { Point, Rect } from './geometry.ts';

/** What is to be known of a face: how far a letter leads on, in parts of its size. */
export interface LetterWidths {
  advanceEm(letter: string): number;
}

/** A letter in its place: the beginning of its baseline, in mm from the corner of the frame. */
export interface LaidLetter {
  readonly letter: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly sizeMm: number;
  /** About the beginning of its baseline, clockwise. */
  readonly rotationDeg: number;
}

export interface LaidHeadline {
  readonly letters: readonly LaidLetter[];
  readonly lines: readonly string[];
}

/** The ideographic em box stands on the baseline like this (JIS metrics of the bundled faces). */
const ASCENT = 0.88;
const LINE_STEP = 1.12;
const HIRAGANA = /\p{Script=Hiragana}/u;
/** The widest bow. */
const MOST_SWEEP = Math.PI;

/** What is straighter is drawn straight. */
const LEAST_BEND = 0.02;

/** A letter on its line, in units of the line's own size. */
interface Placed {
  readonly letter: string;
  /** Of the middle of its box, along the line and across all lines. */
  readonly along: number;
  readonly across: number;
  readonly size: number;
  readonly advance: number;
  readonly angle: number;
}

interface Line {
  readonly text: string;
  readonly scale: number;
  readonly letters: readonly { letter: string; size: number; advance: number; start: number }[];
  readonly length: number;
}

function lineOf(frame: HeadlineFrame, text: string, { widths, scale }: LineOptions): Line {
  const isVertical = frame.writing === 'vertical';
  let at = 0;
  const letters = [...text].map((letter) => {
    const size = scale * (HIRAGANA.test(letter) ? frame.kanaScale : 1);
    const advance = size * (isVertical ? 1 : widths.advanceEm(letter));
    const start = at;
    at += advance + size * frame.spacingEm;
    return { letter, size, advance, start };
  });
  const last = letters.at(-1);
  return { text, scale, letters, length: last ? last.start + last.advance : 0 };
}

interface LineOptions {
  readonly widths: LetterWidths;
  readonly scale: number;
}

/** Where each letter stands when the largest line is one unit high: lines in the middle of each other. */
function placed(frame: HeadlineFrame, lines: readonly Line[]): Placed[] {
  let depth = 0;
  return lines.flatMap((line) => {
    const across = depth + line.scale / 2;
    depth += line.scale * LINE_STEP;
    return line.letters.map(({ letter, size, advance, start }) => ({
      letter,
      along: start + advance / 2 - line.length / 2,
      // Smaller letters stand on the line of the larger ones; in vertical writing in its middle.
      across: across + (frame.writing === 'vertical' ? 0 : (line.scale - size) * (ASCENT - 0.5)),
      size,
      advance,
      angle: 0,
    }));
  });
}

/** Onto a bow whose middle lies below (or above) the letters. */
function bent(letters: readonly Placed[], bend: number): Placed[] {
  const half = Math.max(...letters.map(({ along, advance }) => Math.abs(along) + advance / 2));
  const radius = (2 * half) / (Math.abs(bend) * MOST_SWEEP);
  const up = Math.sign(bend);
  const lowest = Math.max(...letters.map(({ across }) => across));
  return letters.map((letter) => {
    const angle = letter.along / radius;
    const from = radius + up * (lowest - letter.across);
    return {
      ...letter,
      along: Math.sin(angle) * from,
      across: lowest + up * (radius - Math.cos(angle) * from),
      angle: up * angle,
    };
  });
}

/** The corners of a letter's box, turned with it. */
function cornersOf({ along, across, size, advance, angle }: Placed, isVertical: boolean): Point[] {
  const [halfWide, halfHigh] = isVertical ? [size / 2, advance / 2] : [advance / 2, size / 2];
  const [middleX, middleY] = isVertical ? [-across, along] : [along, across];
  return [-1, 1].flatMap((sideX) =>
    [-1, 1].map((sideY) => {
      const [x, y] = [sideX * halfWide, sideY * halfHigh];
      return {
        xMm: middleX + x * Math.cos(angle) - y * Math.sin(angle),
        yMm: middleY + x * Math.sin(angle) + y * Math.cos(angle),
      };
    }),
  );
}

function boundsOfAll(points: readonly Point[]): Rect {
  const xs = points.map(({ xMm }) => xMm);
  const ys = points.map(({ yMm }) => yMm);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { xMm: left, yMm: top, widthMm: Math.max(...xs) - left, heightMm: Math.max(...ys) - top };
}

/** How far outlines and shadow reach around the letters, in mm. */
export const aroundLettersMm = ({ outlines, letterShadow }: HeadlineFrame): number =>
  outlines.reduce((sum, { widthMm }) => sum + widthMm, 0) + (letterShadow?.byMm ?? 0) / 2;

/** How much of a shape's width and height is free for letters; the rest are its points, notches and corners. */
const INSIDE: Readonly<Partial<Record<ShapeName, { across: number; down: number }>>> = {
  band: { across: 0.76, down: 1 },
  burst: { across: 0.78, down: 0.72 },
  star: { across: 0.5, down: 0.4 },
  ellipse: { across: 0.8, down: 0.72 },
  polygon: { across: 0.75, down: 0.75 },
  balloon: { across: 0.85, down: 0.8 },
};
const WHOLE = { across: 1, down: 1 };

/** The box inside a frame's edge and inset that the letters with their outlines may fill. */
function roomFor(frame: HeadlineFrame): Rect {
  const edge = frame.insetMm + (frame.backing || !frame.outline ? 0 : frame.outline.widthMm);
  const around = edge + aroundLettersMm(frame);
  const shift = (frame.letterShadow?.byMm ?? 0) / 2;
  const inside = (frame.backing && INSIDE[frame.backing.shape]) ?? WHOLE;
  const widthMm = Math.max(1, frame.widthMm * inside.across - 2 * around);
  const heightMm = Math.max(1, frame.heightMm * inside.down - 2 * around);
  return {
    xMm: (frame.widthMm - widthMm) / 2 - shift,
    yMm: (frame.heightMm - heightMm) / 2 - shift,
    widthMm,
    heightMm,
  };
}

/** The letters of a headline as large as their frame lets them be, in its middle. */
export function layHeadline(frame: HeadlineFrame, widths: LetterWidths): LaidHeadline {
  const texts = frame.words.split('\n').filter((line) => line.trim() !== '');
  const lines = texts.map((text, index) => {
    const scale = index === 0 && texts.length > 1 ? frame.firstScale : 1;
    return lineOf(frame, text, { widths, scale });
  });
  const isVertical = frame.writing === 'vertical';
  const straight = placed(frame, lines);
  if (straight.length === 0) return { letters: [], lines: texts };
  const laid =
    Math.abs(frame.bend) < LEAST_BEND || isVertical ? straight : bent(straight, frame.bend);
  const bounds = boundsOfAll(laid.flatMap((letter) => cornersOf(letter, isVertical)));
  const room = roomFor(frame);
  const unit = Math.min(room.widthMm / bounds.widthMm, room.heightMm / bounds.heightMm);
  const left = room.xMm + (room.widthMm - bounds.widthMm * unit) / 2 - bounds.xMm * unit;
  const top = room.yMm + (room.heightMm - bounds.heightMm * unit) / 2 - bounds.yMm * unit;
  const letters = laid.map(({ letter, along, across, size, advance, angle }): LaidLetter => {
    const [middleX, middleY] = isVertical ? [-across, along] : [along, across];
    // From the middle of the box to the beginning of the baseline.
    const wide = isVertical ? widths.advanceEm(letter) * size : advance;
    const [x, y] = [-wide / 2, (ASCENT - 0.5) * size];
    return {
      letter,
      xMm: left + (middleX + x * Math.cos(angle) - y * Math.sin(angle)) * unit,
      yMm: top + (middleY + x * Math.sin(angle) + y * Math.cos(angle)) * unit,
      sizeMm: size * unit,
      rotationDeg: (angle * 180) / Math.PI,
    };
  });
  return { letters, lines: texts };
}
