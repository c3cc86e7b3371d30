import * as z from 'zod';

/** What the reading process is asked: the words in a picture, in one language of the engine. */
export const readingRequest = z.object({
  picture: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  language: z.enum(['jpn', 'jpn_vert']),
});
export type ReadingRequest = z.infer<typeof readingRequest>;

export const readingReply = z.discriminatedUnion('is', [
  /** `confidence` from 0 to 100, as the engine says it. */
  z.object({ is: z.literal('read'), words: z.string(), confidence: z.number() }),
  z.object({ is: z.literal('unreadable'), reason: z.string() }),
]);
export type ReadingReply = z.infer<typeof readingReply>;
