import { errorCode } from '../archive/durable-file.ts';
import type { Unreadable } from './picture-message.ts';

/** Carries why a file cannot be taken in. */
export class UnreadableFile extends Error {
  readonly unreadable: Unreadable;
  constructor(code: Unreadable['code'], reason: string) {
    super(reason);
    this.unreadable = { code, reason };
  }
}

/** The file is well, but its bytes could not be laid beside the shelf: a matter of the archive's disk. */
export class UnstagedFile extends Error {
  /** As the system names it: ENOSPC, EACCES … */
  readonly code: string;
  constructor(cause: unknown) {
    super('the bytes could not be laid beside the shelf', { cause });
    this.code = errorCode(cause) ?? 'EIO';
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
