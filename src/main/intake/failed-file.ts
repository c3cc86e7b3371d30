import type { AccessionReport } from '../../shared/contract/archive-calls.ts';

/** One line of the report: a file, or a place in one, that was not taken in. */
export type FailedFile = AccessionReport['failed'][number];
