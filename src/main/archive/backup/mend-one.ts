import { failure } from '../../../shared/base/failure.ts';
import type { CallReply } from '../../../shared/contract/contract.ts';
import type { OpenArchive } from '../open-archive.ts';
import { askBackupWorker } from './ask-backup-worker.ts';
import { type BackupParts, listBackups, makeBackup } from './backup-shelf.ts';

/**
 * Mends one damaged record or publication from the newest backup that has all of it whole. The damaged state is backed up first; nothing else of the
 * archive goes back in time.
 * @throws what makeBackup throws
 */
export async function mendOne(
  archive: OpenArchive,
  id: string,
  parts: BackupParts,
): Promise<CallReply<'backup.mendOne'>> {
  const { mending } = archive.catalogue;
  for (const { file, name, at } of await listBackups(archive.folder)) {
    const reply = await askBackupWorker(parts.workers, { one: id, file, name });
    if (reply.is !== 'parts' || !(await mending.canMend(id, reply.parts))) continue;
    await makeBackup(archive, parts);
    const way = await mending.mend(id, reply.parts);
    if (way === 'not-there') throw failure('archive/backup-not-whole', {});
    return { way, at };
  }
  return { way: 'not-there' };
}
