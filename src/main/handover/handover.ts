import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../shared/contract/notices.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { Host } from '../host.ts';
import type { BagTaker } from '../intake/accession.ts';
import type { Job } from '../jobs.ts';
import type { Press } from '../press/press.ts';
import { bagReader } from './bag-reader.ts';
import { DECLARATION_FILE } from './bagit/tag-file.ts';
import { takeBag } from './take-bag.ts';
import { type BagOrder, type BagParts, type BagReport, writeBag } from './write-bag.ts';

export interface TakingParts extends Pick<Host, 'now' | 'workers' | 'log'> {
  readonly notify: (notice: Notice) => void;
}

const isFileThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Takes bags over: what is named so, a folder with a declaration, a zip that has one inside. */
export function bagTaker({ workers, log, now, notify }: TakingParts): BagTaker & Closing {
  const reader = bagReader(workers, log);
  return {
    isBag: async (path) => {
      if (/\.gariban-bag$/i.test(path)) return true;
      if (await isFileThere(join(path, DECLARATION_FILE))) return true;
      return /\.zip$/i.test(path) && (await reader.isBag(path));
    },
    take: (archive, path, { signal, progress }) => {
      const job: Job = {
        signal: signal ?? new AbortController().signal,
        progress: progress ?? (() => undefined),
      };
      return takeBag(archive, { path, job }, { reader, now, notify });
    },
    close: reader.close,
  };
}

interface Closing {
  close(): Promise<void>;
}

export interface HandoverParts extends TakingParts, Pick<Host, 'version'> {
  readonly desk: ArchiveDesk;
  readonly press: Press;
}

/** Handing the open archive over to the next office, and taking over from another one. */
export interface Handover extends BagTaker, Closing {
  /** @throws handover/already-there, handover/no-room, handover/cannot-write, handover/not-verified */
  write(order: BagOrder, job: Job): Promise<BagReport>;
}

export function handover(parts: HandoverParts): Handover {
  const { desk, press, now, version } = parts;
  const makePdf: BagParts['makePdf'] = async (publication, file, job) => {
    const target = { outPath: file, format: 'pdf', preset: 'office' } as const;
    await press.exportTo(publication, target, job);
  };
  return {
    ...bagTaker(parts),
    write: (order, job) => writeBag(order, { archive: desk.current(), now, version, makePdf }, job),
  };
}
