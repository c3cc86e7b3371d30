import * as z from 'zod';
import { sha256Hex } from '../base/id.ts';
import { commonFields } from './common.ts';

/** 掲載の同意. `not-needed` is a crowd in which nobody stands out. */
export const consent = z.enum(['given', 'not-needed', 'unknown', 'refused']);
export type Consent = z.infer<typeof consent>;

/** A point of the upright picture, 0 to 1 from its left and top edges. */
export const picturePoint = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });

/** A part of the upright picture, 0 to 1 of its width and height. */
export const pictureRegion = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().gt(0).max(1),
  height: z.number().gt(0).max(1),
});
export type PictureRegion = z.infer<typeof pictureRegion>;

export const photoRecord = z.object({
  kind: z.literal('photo'),
  ...commonFields,
  /** The original's content address. */
  original: sha256Hex,
  fileName: z.string(),
  mediaType: z.string(),
  byteLength: z.number().int().min(0),
  /** Size of the upright picture, after the orientation tag. */
  widthPx: z.number().int().min(1),
  heightPx: z.number().int().min(1),
  /** EXIF local time without zone, `YYYY-MM-DDTHH:MM:SS`. */
  takenAt: z.string().optional(),
  /** WGS 84 degrees from EXIF. Never leaves the archive in an export. */
  position: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  caption: z.string().default(''),
  credit: z.string().default(''),
  place: z.string().default(''),
  consent: consent.default('unknown'),
  /** People who can be told apart, each with their own consent. */
  people: z.array(z.object({ name: z.string().min(1), consent })).default([]),
  /** 0: not judged yet. */
  stars: z.number().int().min(0).max(5).default(0),
  /** The terms of whoever made it: 「会の写真」, CC BY 4.0. */
  licence: z.string().default(''),
  /** Faces that nobody outside the archive sees. */
  masks: z.array(pictureRegion).max(200).default([]),
  /** Parts for a use that has a name: 「顔写真」「横長」. */
  crops: z
    .array(z.object({ use: z.string().trim().min(1), region: pictureRegion }))
    .max(50)
    .default([]),
  /** What must stay in view when the picture is cropped. */
  focus: picturePoint.default({ x: 0.5, y: 0.5 }),
});
export type PhotoRecord = z.infer<typeof photoRecord>;
