import * as z from 'zod';
import { recordKind } from '../archive/archive-record.ts';
import type { Failure } from '../base/failure.ts';
import { id } from '../base/id.ts';
import { archiveCalls } from './archive-calls.ts';
import { pressCalls, publicationCalls } from './publication-calls.ts';
import { shellCalls } from './shell-calls.ts';

/** THE table: every call that the window can make. */
export const calls = { ...archiveCalls, ...publicationCalls, ...pressCalls, ...shellCalls };

export type CallName = keyof typeof calls;
/** As the caller writes them: defaults may be left out. */
export type CallArgs<Name extends CallName> = z.input<(typeof calls)[Name]['args']>;
/** As the handler gets them: parsed. */
export type ParsedArgs<Name extends CallName> = z.output<(typeof calls)[Name]['args']>;
export type CallReply<Name extends CallName> = z.output<(typeof calls)[Name]['reply']>;

export type Handlers = {
  readonly [Name in CallName]: (
    args: ParsedArgs<Name>,
  ) => CallReply<Name> | Promise<CallReply<Name>>;
};

/** What comes back through the door. A bug shows its reference only; the log has the rest. */
export type Outcome<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly failure: Failure }
  | { readonly ok: false; readonly bug: string };

export const jobName = z.enum(['accession', 'verification', 'export']);
export type JobName = z.infer<typeof jobName>;

/** Messages that main pushes to the window. */
export const notices = {
  'archive.changed': z.object({ kinds: z.array(recordKind), ids: z.array(id) }),
  'publication.changed': z.object({ ids: z.array(id) }),
  /** Another archive was opened, or none is open now. */
  'archive.switched': z.object({ name: z.string().optional() }),
  'job.progress': z.object({
    job: id,
    name: jobName,
    done: z.number(),
    total: z.number(),
    item: z.string(),
  }),
  /** `result` is an accession report, a verification or an `exported`, by the job's name. */
  'job.ended': z.object({
    job: id,
    name: jobName,
    end: z.enum(['done', 'cancelled', 'failed']),
    result: z.unknown().optional(),
    failure: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).optional(),
  }),
};
export type NoticeName = keyof typeof notices;
export type NoticeOf<Name extends NoticeName> = z.infer<(typeof notices)[Name]>;
export type Notice = { [Name in NoticeName]: { name: Name; body: NoticeOf<Name> } }[NoticeName];
