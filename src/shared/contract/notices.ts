import * as z from 'zod';
import { recordKind } from '../archive/record-kind.ts';
import { id } from '../base/id.ts';

export const jobName = z.enum([
  'accession',
  'verification',
  'export',
  'handover',
  'copy-away',
  'machine-reading',
]);
export type JobName = z.infer<typeof jobName>;

/** Messages that main pushes to the window. */
export const notices = {
  'archive.changed': z.object({ kinds: z.array(recordKind), ids: z.array(id) }),
  'publication.changed': z.object({ ids: z.array(id) }),
  /** Another archive was opened, or none is open now. */
  'archive.switched': z.object({ name: z.string().optional() }),
  /** Every hash was looked at; so many things are damaged. */
  'archive.verified': z.object({ damaged: z.number().int() }),
  /** Photos that are being taken in, as soon as their names are known; most have a small picture already. None at all: they are there. */
  'accession.glimpses': z.object({
    accession: id,
    glimpses: z.array(z.object({ id, name: z.string(), hasPicture: z.boolean() })),
  }),
  'job.progress': z.object({
    job: id,
    name: jobName,
    done: z.number(),
    total: z.number(),
    item: z.string(),
  }),
  /** `result` is an accession report, a verification, an `exported` or a `handedOver`, by the job's name. */
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
