import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { Job } from '../jobs.ts';
import type { Press } from '../press/press.ts';
import { type BagOrder, type BagReport, writeBag } from './write-bag.ts';

export interface HandoverParts {
  readonly desk: ArchiveDesk;
  readonly press: Press;
  readonly now: () => Date;
  readonly version: string;
}

/** Handing the open archive over to the next office. */
export interface Handover {
  /** @throws handover/already-there, handover/no-room, handover/cannot-write, handover/not-verified */
  write(order: BagOrder, job: Job): Promise<BagReport>;
}

export function handover({ desk, press, now, version }: HandoverParts): Handover {
  return {
    write: (order, job) =>
      writeBag(
        order,
        {
          archive: desk.current(),
          now,
          version,
          makePdf: async (publication, file, quiet) => {
            const target = { outPath: file, format: 'pdf', preset: 'office' } as const;
            await press.exportTo(publication, target, quiet);
          },
        },
        job,
      ),
  };
}
