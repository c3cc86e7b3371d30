import * as z from 'zod';
import { colour } from '../publication/story.ts';
import { PICTURE_PPI } from './resolution.ts';

const words = z.object({ ja: z.string().min(1), en: z.string().min(1) });

/** An ink of a stencil duplicator besides black, and the colour in which it dries. */
export const ink = z.object({ id: z.string().min(1), name: words, colour });
export type Ink = z.infer<typeof ink>;

/** What the colours of the screen become. */
const productColour = z.discriminatedUnion('kind', [
  /** As they are drawn. */
  z.object({ kind: z.literal('rgb') }),
  /** One ink, black. */
  z.object({ kind: z.literal('gray'), liftsFaces: z.boolean() }),
  /** Black and one of these inks: a file each. */
  z.object({ kind: z.literal('two-inks'), inks: z.array(ink).min(1) }),
  /** Four inks, for a print shop. */
  z.object({
    kind: z.literal('cmyk'),
    standard: z.enum(['PDF/X-4']),
    /** File in `resources/profiles`. */
    profile: z.string().regex(/^[\w.-]+\.icc$/),
    /** Name of the printing condition in the ICC's registry. */
    condition: z.string().min(1),
    conditionName: z.string().min(1),
    /** Of all inks together; 3 is 300 %. */
    mostInk: z.number().min(1).max(4),
  }),
]);
export type ProductColour = z.infer<typeof productColour>;

export const productId = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** 印刷のしかた: what is made of a publication for one way of printing it. One JSON file each in `resources/products`. */
export const product = z.object({
  id: productId,
  /** Among the others. */
  place: z.number(),
  name: words,
  hint: words,
  /** Where its numbers are from, and the day they were read. */
  source: z.string().min(1),
  read: z.iso.date(),
  output: z.enum(['pdf', 'pictures']).default('pdf'),
  /** Resolution of pictures of whole pages. */
  picturePpi: z.number().min(72).max(1200).default(PICTURE_PPI),
  /** What is printed beyond the trim. */
  bleed: z.boolean().default(false),
  /** トンボ. */
  marks: z.boolean().default(false),
  /** Resolution of photos at their placed size; more only makes the file larger. */
  photoPpi: z.number().min(72).max(1200),
  /** 校正紙: a wide margin to write in, the trim as a line, and every line of text numbered. */
  isProof: z.boolean().default(false),
  /** The largest file that is taken: photos are made coarser until it is reached. */
  mostBytes: z.number().int().min(1).optional(),
  /** White edges that the machine leaves. */
  edgesMm: z.object({ lead: z.number(), tail: z.number(), sides: z.number() }).optional(),
  colour: productColour,
});
export type Product = z.infer<typeof product>;

/** What of a product a user chooses by. */
export const productChoice = product.pick({ id: true, name: true, hint: true }).extend({
  /** Besides black; empty where there is nothing to choose. */
  inks: z.array(ink),
  /** The first is the usual one. */
  formats: z.array(z.enum(['pdf', 'png'])).min(1),
});
export type ProductChoice = z.infer<typeof productChoice>;

export function choiceOf({ id, name, hint, output, colour: how }: Product): ProductChoice {
  const formats: ProductChoice['formats'] =
    output === 'pictures' ? ['png'] : how.kind === 'rgb' ? ['pdf', 'png'] : ['pdf'];
  return { id, name, hint, inks: how.kind === 'two-inks' ? how.inks : [], formats };
}
