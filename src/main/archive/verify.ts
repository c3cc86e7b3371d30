import type { Verification } from '../../shared/contract/archive-calls.ts';
import type { OpenArchive } from './open-archive.ts';

export interface VerifyWatch {
  readonly signal: AbortSignal;
  progress(done: number, total: number, item: string): void;
  /** Taken after every stretch and every original, where others come first. */
  rest?(): Promise<void>;
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

/** The words and stories of documents, and what waits for a choice: each under the record that it belongs to. */
async function* checkParts({ catalogue }: OpenArchive) {
  let from: number | undefined = 0;
  let table = 0;
  while (from !== undefined) {
    const stretch = await catalogue.fixity.checkParts(table, from);
    yield stretch.damaged;
    table = stretch.table;
    from = stretch.next;
  }
}

async function damageOf({ originals }: OpenArchive, sha256: string): Promise<Damage | undefined> {
  const found = await originals.rehash(sha256);
  const damage = (reason: string): Damage => ({ what: 'original', id: sha256, reason });
  if ('fault' in found) return damage(`the file is ${found.fault}`);
  return found.sha256 === sha256 ? undefined : damage('content differs from its hash');
}

/** Checks every hash: of each record with its words and stories, each publication and each original. Changes nothing. */
export async function verifyArchive(
  archive: OpenArchive,
  { signal, progress, rest }: VerifyWatch,
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
    await rest?.();
  }
  for await (const rows of checkParts(archive)) {
    signal.throwIfAborted();
    damaged.push(...rows.map((row) => ({ what: 'record' as const, ...row })));
    await rest?.();
  }
  damaged.push(
    ...(await publications.damaged()).map((row) => ({ what: 'publication' as const, ...row })),
  );
  for (const [index, sha256] of entered.entries()) {
    signal.throwIfAborted();
    const damage = await damageOf(archive, sha256);
    if (damage) damaged.push(damage);
    progress(records + index + 1, total, sha256.slice(0, 12));
    await rest?.();
  }
  return { records, originals: entered.length, damaged };
}

/**
 * Checks every hash and keeps what was found, for the day when somebody asks. One that was stopped counts as none.
 * @throws what reading and keeping throw
 */
export async function verifyAndKeep(
  archive: OpenArchive,
  watch: VerifyWatch,
  now: () => Date,
): Promise<Verification> {
  const found = await verifyArchive(archive, watch);
  await archive.catalogue.verifications.keep({ at: now().toISOString(), ...found });
  return found;
}
