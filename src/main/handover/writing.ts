import type { OpenArchive } from '../archive/open-archive.ts';
import type { Job } from '../jobs.ts';
import type { BagBuilder } from './bag-builder.ts';
import type { BagPlan } from './bag-plan.ts';
import type { Remark } from './remark.ts';

/** A bag that is being written. */
export interface Writing {
  readonly archive: OpenArchive;
  readonly bag: BagBuilder;
  readonly plan: BagPlan;
  readonly remarks: Remark[];
  readonly job: Job;
  /** A publication as a PDF at that place, through the press. */
  readonly makePdf: (publication: string, file: string, job: Job) => Promise<void>;
  /** A file of one's own, beside the bag. */
  readonly scratch: string;
  /** One more of the things that are counted; stops when nobody wants it any more. */
  step(item: string): void;
}
