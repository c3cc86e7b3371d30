import * as z from 'zod';
import { sha256Hex } from '../../shared/base/id.ts';

/** What the worker is asked: to read a photo, to make a derivative again, or to cut one for its place in print. */
export const pictureRequest = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('read'), path: z.string() }),
  z.object({ deed: z.literal('derive'), path: z.string(), longestPx: z.number().int() }),
  z.object({
    deed: z.literal('place'),
    path: z.string(),
    /** Part of the upright picture, in its own pixels. */
    crop: z.object({
      left: z.number().int(),
      top: z.number().int(),
      width: z.number().int().min(1),
      height: z.number().int().min(1),
    }),
    widthPx: z.number().int().min(1),
    heightPx: z.number().int().min(1),
  }),
]);
export type PictureRequest = z.infer<typeof pictureRequest>;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A photo read: its facts, its bytes and its two derivatives. */
export const pictureFacts = z.object({
  sha256: sha256Hex,
  mediaType: z.string(),
  byteLength: z.number().int(),
  widthPx: z.number().int(),
  heightPx: z.number().int(),
  takenAt: z.string().optional(),
  position: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  original: bytes,
  preview: bytes,
  thumbnail: bytes,
});
export type PictureFacts = z.infer<typeof pictureFacts>;

export const unreadable = z.object({
  code: z.enum([
    'intake/not-readable',
    'intake/format-unknown',
    'intake/too-many-pixels',
    'intake/took-too-long',
  ]),
  reason: z.string(),
});
export type Unreadable = z.infer<typeof unreadable>;

export const pictureReply = z.union([
  z.object({ ok: z.literal(true), facts: pictureFacts }),
  z.object({ ok: z.literal(true), jpeg: bytes }),
  z.object({ ok: z.literal(false), unreadable }),
]);
export type PictureReply = z.infer<typeof pictureReply>;
