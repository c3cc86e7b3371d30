import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isConflictedCopy, syncService } from '../../shared/archive/sync-folder.ts';
import type { CallReply } from '../../shared/contract/contract.ts';
import { isOnNetwork } from './network-place.ts';
import type { OpenArchive } from './open-archive.ts';

/** So many are named; beyond that the number says enough. */
const NAMED = 20;

/** Who else writes into the folder, as far as its name and what lies in it tell. */
async function placeOf({ folder }: OpenArchive) {
  const service = syncService(folder);
  const names = await readdir(folder).catch(() => []);
  const isRemote = await isOnNetwork(folder);
  return {
    ...(service && { service }),
    ...(isRemote && { isOnNetwork: true as const }),
    copies: names.filter(isConflictedCopy),
  };
}

/** Catalogues that were kept as they lay before an opening that could have lost something, the newest first. */
async function keptAside({ folder }: OpenArchive): Promise<string[]> {
  const names = await readdir(join(folder, 'backups')).catch(() => []);
  return names
    .filter((name) => /^before-.+\.sqlite$/.test(name))
    .sort()
    .toReversed();
}

/** What was mended since then is whole; a record whose rows are whole may still have a damaged version of another office. */
async function isStillDamaged({ catalogue }: OpenArchive, id: string): Promise<boolean> {
  return (await catalogue.mending.isDamaged(id)) || (await catalogue.fixity.hasDamagedConflict(id));
}

/** What the last verification found damaged and is damaged still, by the names that people know. */
export async function archiveHealth(archive: OpenArchive): Promise<CallReply<'archive.health'>> {
  const { catalogue, originals } = archive;
  const last = await catalogue.verifications.last();
  const place = { ...(await placeOf(archive)), keptAside: await keptAside(archive) };
  if (!last) return { ...place, damaged: [], more: 0 };
  const damaged: CallReply<'archive.health'>['damaged'] = [];
  for (const { what, id } of last.damaged.slice(0, NAMED)) {
    // An original that was taken in again since then is whole.
    const found = what === 'original' ? await originals.rehash(id) : undefined;
    if (found && 'sha256' in found && found.sha256 === id) continue;
    if (what !== 'original' && !(await isStillDamaged(archive, id))) continue;
    const title = await catalogue.verifications.titleOf(what, id);
    damaged.push({ what, id, ...(title === undefined ? {} : { title }) });
  }
  return { ...place, verified: last.at, damaged, more: Math.max(0, last.damaged.length - NAMED) };
}
