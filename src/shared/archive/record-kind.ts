import * as z from 'zod';

/** The kinds of record, apart from their schemas: the first screen needs no more of them than their names. */
export const recordKind = z.enum([
  'campaign',
  'petition',
  'quote',
  'photo',
  'event',
  'organisation',
  'person',
  'clipping',
  'figure',
  'document',
]);
export type RecordKind = z.infer<typeof recordKind>;
