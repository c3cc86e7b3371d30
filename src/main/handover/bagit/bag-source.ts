import type { Readable } from 'node:stream';

/** One thing that lies in a bag. */
export interface BagEntry {
  /** As its source names it, from the bag's own folder on. */
  readonly path: string;
  readonly bytes: number;
  /** Links and devices are no files of a bag. */
  readonly isPlainFile: boolean;
}

/** Where a bag's files come from: a folder or a zip. */
export interface BagSource {
  entries(): Promise<readonly BagEntry[]>;
  open(entry: BagEntry): Promise<Readable>;
  close(): Promise<void>;
}
