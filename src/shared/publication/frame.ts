import * as z from 'zod';
import { consent, picturePoint, pictureRegion } from '../archive/photo.ts';
import { id, sha256Hex } from '../base/id.ts';
import { blockSource, blockVariant, recordBlock } from './block.ts';
import { headlineParts } from './headline-parts.ts';
import { photoTone } from './photo-tone.ts';
import { colour } from './story.ts';

const placeMm = z.number().min(-2000).max(2000);
const lengthMm = z.number().min(0.1).max(2000);

/** Place on the page in mm from the left and top trim edges; may reach into the bleed. */
const box = {
  id,
  xMm: placeMm,
  yMm: placeMm,
  widthMm: lengthMm,
  heightMm: lengthMm,
  locked: z.boolean().default(false),
  /** Turned about its middle, clockwise; left out when upright. */
  rotationDeg: z.number().min(-180).max(180).optional(),
  /** 柱・題字: also drawn on every other page, behind what stands there. */
  everyPage: z.literal(true).optional(),
  /** 回り込み: text of other frames keeps so far away; left out: it runs on under or over this one. */
  wrapMm: z.number().min(0).max(50).optional(),
  /** Frames of one group are chosen and carried together. */
  group: id.optional(),
};

export const shapeName = z.enum([
  'rectangle',
  'ellipse',
  'line',
  'arrow',
  'band', // 帯
  'burst', // 爆弾
  'star',
  'polygon',
  'balloon', // 吹き出し
]);
export type ShapeName = z.infer<typeof shapeName>;

/** What a shape has besides its box. */
const shapeParts = {
  shape: shapeName,
  /** Points of a star or burst, corners of a polygon. */
  points: z.number().int().min(3).max(40).optional(),
  /** Where a balloon's tail ends, as parts of its box from the top left corner; may lie outside. */
  tail: z.object({ x: z.number().min(-10).max(10), y: z.number().min(-10).max(10) }).optional(),
};

const outline = z.object({ colour, widthMm: z.number().min(0).max(20) });

/** A hard shadow to the right and below, so many mm away: a soft one would print as a picture. */
const shadowMm = z.number().min(0.2).max(20).optional();

/** Ground and edge that text and record blocks can have. */
const ground = {
  /** The ground's shape, where it is not the plain box: words in a balloon, a burst, a band. */
  backing: z.object(shapeParts).optional(),
  shadowMm,
  fill: colour.optional(),
  outline: outline.optional(),
  cornerMm: z.number().min(0).max(100).default(0),
  insetMm: z.number().min(0).max(100).default(0),
};

export const textFrame = z.object({
  kind: z.literal('text'),
  ...box,
  ...ground,
  story: id,
  /** Which part it shows, where its story flows through several frames; the lowest first. */
  part: z.number().int().min(0).max(1000).optional(),
  /** What happens when its text has no room: type made smaller, or a frame made larger; left out: it is said. */
  fit: z.enum(['shrink', 'grow']).optional(),
  columns: z.number().int().min(1).max(6).default(1),
  columnGapMm: z.number().min(0).max(50).default(6),
  writing: z.enum(['horizontal', 'vertical']).default('horizontal'),
  verticalAlign: z.enum(['top', 'middle', 'bottom']).default('top'),
});

/** The photo in a frame, with what is printed beside it as it was at that revision. */
export const placedPhoto = z.object({
  source: blockSource,
  original: sha256Hex,
  widthPx: z.number().int().min(1),
  heightPx: z.number().int().min(1),
  caption: z.string(),
  credit: z.string(),
  consent,
  /** Faces that are made unrecognisable. */
  masks: z.array(pictureRegion).optional(),
});
export type PlacedPhoto = z.infer<typeof placedPhoto>;

export const photoFrame = z.object({
  kind: z.literal('photo'),
  ...box,
  outline: outline.optional(),
  cornerMm: z.number().min(0).max(100).default(0),
  shadowMm,
  /** Cut out in that shape. */
  mask: shapeName.exclude(['line', 'rectangle']).optional(),
  tone: photoTone.optional(),
  photo: placedPhoto.optional(),
  /** fill: crop to the frame around `focus`; fit: whole picture inside the frame. */
  fit: z.enum(['fill', 'fit']).default('fill'),
  /** 1: just fills the frame. */
  zoom: z.number().min(1).max(10).default(1),
  focus: picturePoint.default({ x: 0.5, y: 0.5 }),
  showCaption: z.boolean().default(true),
  /** The user's own words for this publication, over the record's. */
  overrides: z
    .object({ caption: z.string().optional(), credit: z.string().optional() })
    .default({}),
});

export const shapeFrame = z.object({
  kind: z.literal('shape'),
  ...box,
  ...shapeParts,
  shadowMm,
  fill: colour.optional(),
  outline: outline.optional(),
  cornerMm: z.number().min(0).max(100).default(0),
});

export const blockFrame = z.object({
  kind: z.literal('block'),
  ...box,
  ...ground,
  block: recordBlock,
  /** Another way to show it; left out for the plain one. */
  variant: blockVariant.optional(),
  /** Size of the block's running text; its other sizes follow from it. */
  sizePt: z.number().min(5).max(100).default(12),
  colour: colour.default('#1a1a1a'),
  accent: colour.default('#2f3e8f'),
});

/** Rows and columns: numbers side by side, or empty rows to write in. */
export const tableFrame = z.object({
  kind: z.literal('table'),
  ...box,
  ...ground,
  /** Each column's part of the width. */
  widths: z.array(z.number().min(0.1).max(100)).min(1).max(20),
  /** The first row stands over the others. */
  hasHead: z.boolean().default(true),
  /** Row by row; what is missing at a row's end is empty. */
  rows: z
    .array(z.array(z.string().max(1000)).max(20))
    .min(1)
    .max(200),
  sizePt: z.number().min(5).max(100).default(11),
  colour: colour.default('#1a1a1a'),
  /** Ground of the head. */
  headFill: colour.default('#e9e4d8'),
  lineMm: z.number().min(0).max(5).default(0.2),
});

export const MOST_LINES = 40;
export const LONGEST_LABEL = 60;

/** 記入欄: ruled lines for handwriting, from the top of the frame to its foot. */
export const linesFrame = z.object({
  kind: z.literal('lines'),
  ...box,
  ...ground,
  /** A line each; 〒 in it is followed by boxes for the digits. */
  labels: z.array(z.string().max(LONGEST_LABEL)).min(1).max(MOST_LINES),
  isDotted: z.boolean().default(false),
  /** 0.25 pt are 0.09 mm: thinner lines break up in print. */
  lineMm: z.number().min(0.1).max(2).default(0.3),
  sizePt: z.number().min(5).max(100).default(10.5),
  colour: colour.default('#1a1a1a'),
});

/** So many characters fit any level, whatever they are. */
export const QR_LONGEST = 400;
export const qrHolds = z.enum(['web', 'text', 'mail', 'phone']);
export const qrLevel = z.enum(['L', 'M', 'Q', 'H']);

/** A QR code with its quiet zone inside the frame. */
export const qrFrame = z.object({
  kind: z.literal('qr'),
  ...box,
  holds: qrHolds.default('web'),
  /** As it was typed; what a telephone reads is made from it. */
  words: z.string().max(QR_LONGEST).default(''),
  /** How much of it may be lost: 7, 15, 25, 30 parts of a hundred. */
  level: qrLevel.default('M'),
  colour: colour.default('#1a1a1a'),
  ground: colour.default('#ffffff'),
});

/** 題字・見出し: words drawn as large as the frame. */
export const headlineFrame = z.object({
  kind: z.literal('headline'),
  ...box,
  ...ground,
  ...headlineParts,
});
export type HeadlineFrame = z.infer<typeof headlineFrame>;

export const frame = z.discriminatedUnion('kind', [
  headlineFrame,
  textFrame,
  photoFrame,
  shapeFrame,
  blockFrame,
  tableFrame,
  qrFrame,
  linesFrame,
]);
export type Frame = z.infer<typeof frame>;
export type TextFrame = z.infer<typeof textFrame>;
export type PhotoFrame = z.infer<typeof photoFrame>;
export type ShapeFrame = z.infer<typeof shapeFrame>;
export type BlockFrame = z.infer<typeof blockFrame>;
export type TableFrame = z.infer<typeof tableFrame>;
export type LinesFrame = z.infer<typeof linesFrame>;
export type QrFrame = z.infer<typeof qrFrame>;
/** As written in a template or a test: what has a default may be left out. */
export type FrameInput = z.input<typeof frame>;
