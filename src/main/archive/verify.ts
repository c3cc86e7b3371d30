import type { Verification } from '../../shared/contract/archive-calls.ts';
import type { OpenArchive } from './open-archive.ts';

export interface VerifyWatch {
  readonly signal: AbortSignal;
  progress(done: number, total: number, item: string): void;
}

type Damage = Verification['damaged'][number];

/** Every record, a stretch at a time, so that the archive stays usable meanwhile. */
async function* checkRecords({ catalogue }: OpenArchive) {
  let from: number | undefined = 0;
  while (from !== undefined) {
    const { checked, damaged, next } = await catalogue.fixity.checkRecords(from);
    yield { checked, damaged };
    from = next;
  }
}

async function damageOf({ originals }: OpenArchive, sha256: string): Promise<Damage | undefined> {
  const found = await originals.rehash(sha256);
  const damage = (reason: string): Damage => ({ what: 'original', id: sha256, reason });
  if ('fault' in found) return damage(`the file is ${found.fault}`);
  return found.sha256 === sha256 ? undefined : damage('content differs from its hash');
}

/** Checks every hash: of each record, each publication and each original. Changes nothing. */
export async function verifyArchive(
  archive: OpenArchive,
  { signal, progress }: VerifyWatch,
): Promise<Verification> {
  const { fixity, publications } = archive.catalogue;
  const entered = await fixity.originals();
  const total = (await fixity.recordCount()) + entered.length;
  const damaged: Damage[] = [];
  let records = 0;
  for await (const stretch of checkRecords(archive)) {
    signal.throwIfAborted();
    records += stretch.checked;
    damaged.push(...stretch.damaged.map((row) => ({ what: 'record' as const, ...row })));
    progress(records, total, '');
  }
  damaged.push(
    ...(await publications.damaged()).map((row) => ({ what: 'publication' as const, ...row })),
  );
  for (const [index, sha256] of entered.entries()) {
    signal.throwIfAborted();
    const damage = await damageOf(archive, sha256);
    if (damage) damaged.push(damage);
    progress(records + index + 1, total, sha256.slice(0, 12));
  }
  return { records, originals: entered.length, damaged };
}
