import { constants } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { checkCatalogueFile } from '../../database/check-file.ts';
import { errorCode } from '../durable-file.ts';
import { type BackupReply, type BackupRequest, backupRequest } from './backup-message.ts';

/**
 * The process that copies and checks catalogues. A process of its own, since a POSIX lock falls when its process closes the file
 * anywhere: reading the catalogue's file beside SQLite would unlock it.
 */

async function copySynced(source: string, target: string): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_EXCL);
  const file = await open(target, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function carryOut({ source, file, name }: BackupRequest): Promise<BackupReply> {
  if (source !== undefined) {
    try {
      await copySynced(source, file);
    } catch (error) {
      return { is: 'refused', code: errorCode(error) ?? 'EIO' };
    }
  }
  try {
    const checked = checkCatalogueFile(file, name);
    return {
      is: 'checked',
      checked: { ...checked, originals: [...checked.originals], damaged: [...checked.damaged] },
    };
  } catch (error) {
    return { is: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

process.once('message', (message) => {
  void carryOut(backupRequest.parse(message)).then((reply) =>
    process.send?.(reply, () => process.exit()),
  );
});
process.on('disconnect', () => process.exit());
