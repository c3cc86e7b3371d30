import { constants } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FailureError } from '../../shared/base/failure.ts';
import { backupStamp } from './backup/backup-name.ts';
import { toldWriting } from './durable-file.ts';
import { hasFaultyJournal } from './journal-fault.ts';

const isFilled = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ size }) => size > 0,
    () => false,
  );

async function keepBoth(file: string, kept: string): Promise<void> {
  const waiting = `${kept}.tmp`;
  // Under a name that SQLite does not look for.
  const journal = `${kept}.journal`;
  try {
    await toldWriting(async () => {
      await copyFile(`${file}-wal`, journal, constants.COPYFILE_EXCL);
      await copyFile(file, waiting, constants.COPYFILE_EXCL);
      await rename(waiting, kept);
    });
  } catch (error) {
    for (const part of [waiting, journal]) await rm(part, { force: true });
    // A full disk leaves a journal of the archive's own when it is closed: it must open again.
    if (error instanceof FailureError && error.failure.code === 'archive/no-room') return;
    throw error;
  }
}

/**
 * A journal beside an archive that nobody left by a crash (its lock is gone) may belong to another day or another archive: a
 * sync folder or a copying hand brought it. SQLite would write it into the catalogue, so both are kept first as they lie. So they are
 * when the journal of a crash is damaged: SQLite reads it up to the damage and forgets the rest.
 * @throws archive/cannot-write
 */
export async function keepBeforeStrayJournal(
  { folder, database }: { folder: string; database: string },
  now: Date,
): Promise<void> {
  const file = join(folder, database);
  const isCrash = await isFilled(join(folder, 'archive.lock'));
  if (!(await isFilled(`${file}-wal`))) return;
  if (isCrash && !(await hasFaultyJournal(file))) return;
  const kept = join(folder, 'backups', `before-${backupStamp(now)}.sqlite`);
  if (await isFilled(kept)) return;
  await toldWriting(() => mkdir(join(folder, 'backups'), { recursive: true }));
  await keepBoth(file, kept);
}
