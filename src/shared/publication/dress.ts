import * as z from 'zod';
import { toLargeType } from './deeds/large-type.ts';
import { toOneColour } from './deeds/one-colour.ts';
import { edit } from './edit.ts';
import type { Publication } from './publication.ts';

/** How a draft is dressed for its printer and its readers. */
export const dress = z.object({
  /** For a stencil printer or a copier without colours. */
  oneColour: z.boolean().default(false),
  largeType: z.boolean().default(false),
});
export type Dress = z.infer<typeof dress>;

/** 一色: every colour a grey that is read on its ground. */
export const inOneColour = (publication: Publication): Publication =>
  edit(publication, 'dress', toOneColour).publication;

/** 大きな文字: body type of at least 14 pt, the rest in proportion where there is room. */
export const inLargeType = (publication: Publication): Publication =>
  edit(publication, 'dress', toLargeType).publication;

/** The publication with what is asked for, one after the other. */
export function dressed(publication: Publication, { oneColour, largeType }: Dress): Publication {
  const grey = oneColour ? inOneColour(publication) : publication;
  return largeType ? inLargeType(grey) : grey;
}
