import * as z from 'zod';
import { unread, wordsFrom } from '../../shared/archive/document.ts';
import { sha256Hex } from '../../shared/base/id.ts';
import { toneMatrix } from '../../shared/publication/photo-tone.ts';
import { publication } from '../../shared/publication/publication.ts';
import { story } from '../../shared/publication/story.ts';

/** What the process for foreign bytes is asked. */
export const pictureRequest = z.discriminatedUnion('deed', [
  /** To read a photo, once; `staged` is where its bytes are to be laid, synced. */
  z.object({ deed: z.literal('read'), path: z.string(), staged: z.string() }),
  /** To draw a page of a PDF. */
  z.object({
    deed: z.literal('page'),
    path: z.string(),
    page: z.number().int().min(1),
    ppi: z.number().min(1).max(600),
  }),
  /** To lay what is in a ZIP file or a mail into a folder. */
  z.object({ deed: z.literal('unpack'), path: z.string(), folder: z.string() }),
  /** To read any other file; `staged` as for a photo. */
  z.object({ deed: z.literal('document'), path: z.string(), name: z.string(), staged: z.string() }),
  /** To read the tables of an xlsx or csv file. */
  z.object({ deed: z.literal('tables'), path: z.string(), name: z.string() }),
  /** To read a template that another archive has given. */
  z.object({ deed: z.literal('template'), path: z.string() }),
  /** To take the camera's own small picture out of a photo's head. */
  z.object({ deed: z.literal('glimpse'), path: z.string() }),
  /** To make a derivative again. */
  z.object({ deed: z.literal('derive'), path: z.string(), longestPx: z.number().int() }),
  /** To cut a photo for its place in print. */
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
    /** Parts of what is placed, in its pixels, that nobody may recognise. */
    masks: z.array(
      z.object({
        left: z.number().int().min(0),
        top: z.number().int().min(0),
        width: z.number().int().min(1),
        height: z.number().int().min(1),
      }),
    ),
    /** How its colours are changed. */
    tone: toneMatrix.optional(),
  }),
  /** To list the entries of a file of records. */
  z.object({ deed: z.literal('list'), path: z.string() }),
]);
export type PictureRequest = z.infer<typeof pictureRequest>;
export type RequestOf<Deed extends PictureRequest['deed']> = Extract<
  PictureRequest,
  { deed: Deed }
>;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A photo read: its facts and its two derivatives. */
export const pictureFacts = z.object({
  sha256: sha256Hex,
  mediaType: z.string(),
  byteLength: z.number().int(),
  widthPx: z.number().int(),
  heightPx: z.number().int(),
  takenAt: z.string().optional(),
  position: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  /** 64 bits, alike for pictures that look alike. */
  likeness: z.string(),
  preview: bytes,
  thumbnail: bytes,
});
export type PictureFacts = z.infer<typeof pictureFacts>;

/** A file out of another: where it was laid, or why it was not. */
export const unpackedMember = z.union([
  z.object({ name: z.string(), file: z.string() }),
  z.object({ name: z.string(), refused: z.string() }),
]);
export type UnpackedMember = z.infer<typeof unpackedMember>;

/** Another file read: its facts, and its words page by page (page 0: all of it). */
export const documentFacts = z.object({
  sha256: sha256Hex,
  mediaType: z.string(),
  byteLength: z.number().int(),
  pages: z.number().int(),
  wordsFrom,
  extract: z.array(z.object({ page: z.number().int(), words: z.string() })),
  story: story.optional(),
  unread: unread.optional(),
  /** What the document says of itself. */
  title: z.string().optional(),
  date: z.string().optional(),
  author: z.string().optional(),
});
export type DocumentFacts = z.infer<typeof documentFacts>;

/** One table: every cell as words. A csv file has one without a name. */
export const tableSheet = z.object({ name: z.string(), rows: z.array(z.array(z.string())) });
export type TableSheet = z.infer<typeof tableSheet>;

/** Why a file was not taken in: a code for the window's sentence, a reason for who wants to know more. */
export const unreadable = z.object({
  code: z.enum([
    'intake/not-readable',
    'intake/format-unknown',
    'intake/too-many-pixels',
    'intake/too-large',
    'intake/took-too-long',
    'intake/not-json',
  ]),
  reason: z.string(),
});
export type Unreadable = z.infer<typeof unreadable>;

/** One entry of a file of records; `at` is its place in the file: `#3` of a list, `:12` of lines. */
export const fileEntry = z.union([
  z.object({ at: z.string(), json: z.unknown() }),
  z.object({ at: z.string(), broken: z.string() }),
]);
export type FileEntry = z.infer<typeof fileEntry>;

/** `entries` may come often before `listed`; `overgrown` may come at any time, everything else is the last word on a request. */
export const pictureReply = z.discriminatedUnion('is', [
  z.object({ is: z.literal('photo'), facts: pictureFacts }),
  z.object({ is: z.literal('unpacked'), members: z.array(unpackedMember) }),
  z.object({ is: z.literal('document'), document: documentFacts }),
  z.object({ is: z.literal('tables'), sheets: z.array(tableSheet) }),
  z.object({ is: z.literal('template'), publication }),
  z.object({ is: z.literal('jpeg'), jpeg: bytes }),
  z.object({ is: z.literal('entries'), entries: z.array(fileEntry) }),
  z.object({ is: z.literal('listed') }),
  z.object({ is: z.literal('unreadable'), unreadable }),
  /** The archive's disk did not take the bytes; `code` as the system names it. */
  z.object({ is: z.literal('unstaged'), code: z.string() }),
  z.object({ is: z.literal('overgrown') }),
]);
export type PictureReply = z.infer<typeof pictureReply>;
