import { constants } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { checkCatalogueFile } from '../../database/check-file.ts';
import { partsInFile } from '../../database/parts-in-file.ts';
import { salvageFile } from '../../database/salvage-file.ts';
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

const MIGRATIONS = new URL(
  import.meta.filename.endsWith('.ts') ? '../../database/migrations/' : './migrations/',
  import.meta.url,
);

function saveRows(damaged: string, { file, name, now }: BackupRequest): BackupReply {
  const { records, publications, lost } = salvageFile({
    source: damaged,
    target: file,
    name,
    migrations: MIGRATIONS,
    now,
  });
  if (records + publications === 0) return { is: 'unreadable', reason: 'not a single row' };
  const { originals } = checkCatalogueFile(file, name);
  return { is: 'salvaged', records, lost, originals: [...originals] };
}

async function carryOut(request: BackupRequest): Promise<BackupReply> {
  const { source, file, name } = request;
  if (source !== undefined) {
    try {
      await copySynced(source, file);
    } catch (error) {
      return { is: 'refused', code: errorCode(error) ?? 'EIO' };
    }
  }
  try {
    if (request.salvage !== undefined) return saveRows(request.salvage, request);
    if (request.one !== undefined)
      return { is: 'parts', parts: partsInFile(file, { name, id: request.one }) };
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
