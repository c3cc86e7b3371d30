import * as z from 'zod';
import { campaignRecord } from './campaign.ts';
import { clippingRecord } from './clipping.ts';
import { keptByArchive } from './common.ts';
import { documentRecord } from './document.ts';
import { eventRecord } from './event.ts';
import { figureRecord } from './figure.ts';
import { organisationRecord } from './organisation.ts';
import { personRecord } from './person.ts';
import { petitionRecord } from './petition.ts';
import { photoRecord } from './photo.ts';
import { quoteRecord } from './quote.ts';
import type { RecordKind } from './record-kind.ts';
import { isShortened } from './shortened-words.ts';

/** Every kind of record that the archive keeps, as it is kept. */
export const archiveRecord = z.discriminatedUnion('kind', [
  campaignRecord,
  petitionRecord,
  quoteRecord,
  photoRecord,
  eventRecord,
  organisationRecord,
  personRecord,
  clippingRecord,
  figureRecord,
  documentRecord,
]);
export type ArchiveRecord = z.infer<typeof archiveRecord>;

/** A record without what the archive keeps itself: accession, times and revision. */
export const draftShape = z.discriminatedUnion('kind', [
  campaignRecord.omit(keptByArchive).partial({ id: true }),
  petitionRecord.omit(keptByArchive).partial({ id: true }),
  quoteRecord.omit(keptByArchive).partial({ id: true }),
  photoRecord.omit(keptByArchive).partial({ id: true }),
  eventRecord.omit(keptByArchive).partial({ id: true }),
  organisationRecord.omit(keptByArchive).partial({ id: true }),
  personRecord.omit(keptByArchive).partial({ id: true }),
  clippingRecord.omit(keptByArchive).partial({ id: true }),
  figureRecord.omit(keptByArchive).partial({ id: true }),
  documentRecord.omit(keptByArchive).partial({ id: true }),
]);
/**
 * A record as it is written by hand or read from JSON. A shortened quote that is not made by cutting alone is refused
 * here, at the door, and not when a record is read: what lies in the archive stays readable.
 */
export const recordDraft = draftShape.superRefine((draft, context) => {
  if (draft.kind !== 'quote') return;
  for (const [index, { words }] of draft.shortened.entries()) {
    if (isShortened(draft.words, words)) continue;
    context.addIssue({
      code: 'custom',
      message: 'not-shortened',
      path: ['shortened', index, 'words'],
    });
  }
});
/** Parsed: defaults filled in. */
export type RecordDraft = z.infer<typeof recordDraft>;
/** As typed or read: defaults may be missing. */
export type RecordDraftInput = z.input<typeof recordDraft>;

/** The record of one kind. */
export type RecordOf<Kind extends RecordKind> = Extract<ArchiveRecord, { kind: Kind }>;
