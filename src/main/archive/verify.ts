import type { Verification } from '../../shared/contract/archive-calls.ts';
import type { OpenArchive } from './open-archive.ts';

export interface VerifyWatch {
  readonly signal: AbortSignal;
  progress(done: number, total: number, item: string): void;
}

/** Checks every hash: of each record, each publication and each original. Changes nothing. */
export async function verifyArchive(
  archive: OpenArchive,
  { signal, progress }: VerifyWatch,
): Promise<Verification> {
  const { records, publications, originals } = archive.catalogue;
  const damaged: Verification['damaged'] = [
    ...(await records.damaged()).map(({ id, reason }) => ({ what: 'record' as const, id, reason })),
    ...(await publications.damaged()).map(({ id, reason }) => ({
      what: 'publication' as const,
      id,
      reason,
    })),
  ];
  const entered = await originals.all();
  for (const [index, { sha256 }] of entered.entries()) {
    signal.throwIfAborted();
    progress(index, entered.length, sha256.slice(0, 12));
    const found = await archive.originals.rehash(sha256);
    if (found === undefined)
      damaged.push({ what: 'original', id: sha256, reason: 'the file is missing' });
    else if (found !== sha256)
      damaged.push({ what: 'original', id: sha256, reason: 'content differs from its hash' });
  }
  progress(entered.length, entered.length, '');
  return { records: await records.countAll(), originals: entered.length, damaged };
}
