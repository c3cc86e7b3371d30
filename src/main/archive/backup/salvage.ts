import { constants } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure } from '../../../shared/base/failure.ts';
import { toldWriting } from '../durable-file.ts';
import { DATABASE } from '../open-archive.ts';
import { askBackupWorker } from './ask-backup-worker.ts';
import { type BackupParts, backupsIn } from './backup-shelf.ts';
import { bringOriginals } from './restore.ts';

/**
 * Makes a new archive of what can still be read in a damaged one, which is left exactly as it is: a copy of its catalogue is read.
 * @throws archive/damaged when nothing of it can be read
 */
export async function salvage(
  folder: string,
  into: string,
  { workers, now }: BackupParts,
): Promise<{ records: number; lost: number }> {
  await toldWriting(() => mkdir(backupsIn(into), { recursive: true }));
  const copy = join(backupsIn(into), 'damaged.sqlite');
  await toldWriting(() => copyFile(join(folder, DATABASE), copy, constants.COPYFILE_EXCL));
  const reply = await askBackupWorker(workers, {
    salvage: copy,
    file: join(into, DATABASE),
    name: basename(folder),
    now: now().toISOString(),
  });
  if (reply.is !== 'salvaged') {
    // Made a moment ago, and nothing came into it.
    await rm(into, { recursive: true, force: true });
    throw failure('archive/damaged', { name: basename(folder) });
  }
  const { records, lost, originals } = reply;
  await bringOriginals(originals, [join(folder, 'originals')], join(into, 'originals'));
  return { records, lost };
}
