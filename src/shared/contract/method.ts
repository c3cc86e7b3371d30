import type * as z from 'zod';

/** One row of the contract: a call that the window makes, with the shapes of what goes and comes. */
export interface Method<Args extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  readonly deed: 'query' | 'command';
  readonly args: Args;
  readonly reply: Reply;
}

/** A call that changes nothing. */
export function query<Args extends z.ZodType, Reply extends z.ZodType>(
  args: Args,
  reply: Reply,
): Method<Args, Reply> {
  return { deed: 'query', args, reply };
}

/** A call that changes something. */
export function command<Args extends z.ZodType, Reply extends z.ZodType>(
  args: Args,
  reply: Reply,
): Method<Args, Reply> {
  return { deed: 'command', args, reply };
}
