import * as z from 'zod';
import { readWords } from '../../shared/contract/furigana-calls.ts';

/** What the dictionary's process is asked, and what it answers. */
export const furiganaRequest = z.object({ texts: z.array(z.string()) });
export type FuriganaRequest = z.infer<typeof furiganaRequest>;

export const furiganaReply = z.object({ texts: z.array(readWords) });
export type FuriganaReply = z.infer<typeof furiganaReply>;
