import type { Unreadable } from './picture-message.ts';

/** Carries why a file cannot be taken in. */
export class UnreadableFile extends Error {
  readonly unreadable: Unreadable;
  constructor(code: Unreadable['code'], reason: string) {
    super(reason);
    this.unreadable = { code, reason };
  }
}

/** How decoders say that a file ends before its picture does. */
const ENDS_EARLY =
  /premature end|truncat|end of file|end of stream|unexpected eof|not enough data/i;

/** What a decoder complained of, in words where they are known. */
export function unreadableBy(error: unknown): Unreadable {
  if (error instanceof UnreadableFile) return error.unreadable;
  const said = error instanceof Error ? error.message : String(error);
  const reason = ENDS_EARLY.test(said)
    ? 'the end of the picture is missing'
    : (said.split('\n')[0] ?? said);
  return { code: 'intake/not-readable', reason };
}
