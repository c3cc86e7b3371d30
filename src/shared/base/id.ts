import { v7 } from 'uuid';
import * as z from 'zod';

/** UUIDv7 (RFC 9562 §5.7): sorts by the time of making, so rows made together lie together. */
export const id = z.uuidv7();
export type Id = z.infer<typeof id>;

/** A new UUIDv7, lower case. */
export function newId(): Id {
  return v7();
}

/** Lower-case hexadecimal SHA-256, the name of an original in the archive. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
