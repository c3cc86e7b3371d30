/** Why an archive can be looked at only: a later program made it, or its place takes no writing. */
export type ReadOnlyWhy = 'newer-version' | 'medium';

/**
 * Every way in which a deed can be refused, with what its sentence needs to know.
 * The sentences (what happened, what is safe, what to do) are in the language files, keyed by code.
 */
export interface FailureParams {
  'archive/not-open': Record<never, never>;
  'archive/not-an-archive': { name: string };
  'archive/already-exists': { name: string };
  'archive/locked': { holder: string };
  /** Somebody wants to write into an archive that is only looked at. */
  'archive/read-only': { why: ReadOnlyWhy };
  'archive/newer-version': { found: number; known: number };
  'archive/no-room': Record<never, never>;
  'archive/cannot-write': { reason: string };
  'archive/damaged': { name: string };
  'archive/backup-not-whole': Record<never, never>;
  'archive/backup-unreadable': { name: string };
  'archive/place-taken': { name: string };
  'archive/second-place-missing': { name: string };
  'archive/record-not-found': { id: string };
  'archive/record-damaged': { id: string; title: string };
  'archive/accession-not-found': { id: string };
  'archive/accession-too-old': { days: number };
  'archive/id-taken': { id: string };
  'archive/stale-revision': { id: string; saved: number; given: number };
  'archive/original-damaged': { sha256: string };
  'archive/no-search-engine': Record<never, never>;
  'assembly/date-unreadable': { text: string };
  'handover/already-there': { name: string };
  'handover/no-room': Record<never, never>;
  'handover/cannot-write': { reason: string };
  'handover/not-verified': { reason: string };
  'handover/bag-unreadable': { name: string; reason: string };
  'handover/bag-damaged': { name: string; path: string; more: number };
  'handover/bag-incomplete': { name: string; path: string; more: number };
  'handover/bag-unsafe': { name: string; path: string };
  'handover/newer-version': { name: string };
  'handover/not-from-gariban': { name: string };
  'handover/conflict-not-found': { id: string };
  'intake/ticket-unknown': { ticket: string };
  'intake/too-large': { name: string };
  'intake/not-readable': { name: string; reason: string };
  'intake/nothing-chosen': Record<never, never>;
  'publication/not-found': { id: string };
  'publication/stale-revision': { id: string; saved: number; given: number };
  'publication/version-not-found': Record<never, never>;
  'publication/template-not-found': { id: string };
  'publication/campaign-not-found': { id: string };
  'press/no-page-printer': { reason: string };
  'press/preset-not-found': { id: string };
  /** Pages at their size are larger than the paper; `paper` is the largest tried. */
  'press/sheet-too-small': { paper: string };
  /** So many pages cannot be folded so. */
  'press/page-count': { wanted: number };
  'press/photo-missing': { sha256: string };
  'press/export-not-found': { id: string };
  'job/not-found': { id: string };
  'contract/unknown-call': { name: string };
  'contract/arguments-refused': { name: string; reason: string };
  'shell/not-available-here': { what: string };
}

export type FailureCode = keyof FailureParams;

/** A refused deed as a value: what crosses the door and what the interface puts into a sentence. */
export type Failure = {
  [Code in FailureCode]: { readonly code: Code; readonly params: FailureParams[Code] };
}[FailureCode];

/** Carries a {@link Failure} up to the door, where it becomes a value again. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`${failure.code} ${JSON.stringify(failure.params)}`);
    this.name = 'FailureError';
    this.failure = failure;
  }
}

/** Makes the throwable form of a failure: `throw failure('archive/not-open', {})`. */
export function failure<Code extends FailureCode>(
  code: Code,
  params: FailureParams[Code],
): FailureError {
  return new FailureError({ code, params } as Failure);
}
