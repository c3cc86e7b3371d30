import type { ReadOnlyWhy } from '../../shared/base/failure.ts';
import type { Catalogue } from '../database/catalogue.ts';
import type { Remote } from '../database/remote.ts';
import type { WorkerStarter } from '../host.ts';
import type { DerivativeShelf } from './derivative-shelf.ts';
import type { OriginalShelf } from './original-shelf.ts';

/** An archive folder with its one writer. */
export interface OpenArchive {
  readonly folder: string;
  readonly name: string;
  readonly catalogue: Remote<Catalogue>;
  readonly originals: OriginalShelf;
  readonly derivatives: DerivativeShelf;
  /** Given when nothing can be written into it. */
  readonly readOnly?: ReadOnlyWhy;
  /** Leaves the catalogue's file alone while `deed` copies it; closing waits for its end. What is saved meanwhile stands in the journal. */
  whileCopied<Result>(deed: (file: string) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface ArchiveParts {
  readonly workers: WorkerStarter;
  readonly now: () => Date;
}
