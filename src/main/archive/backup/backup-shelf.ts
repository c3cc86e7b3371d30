import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { backupsToThin, type DatedBackup } from '../../../shared/archive/backup-plan.ts';
import { failure } from '../../../shared/base/failure.ts';
import type { WorkerStarter } from '../../host.ts';
import { moveDurably, toldWriting, writeDurably, writingFailure } from '../durable-file.ts';
import type { OpenArchive } from '../open-archive.ts';
import { askBackupWorker } from './ask-backup-worker.ts';
import { backupName, backupTime } from './backup-name.ts';

/** What was found when a backup was made; lies beside it, so that nobody needs to open it for that. */
const backupNote = z.object({
  records: z.number().int(),
  publications: z.number().int(),
  originals: z.number().int(),
  damaged: z.array(z.string()),
  state: z.string(),
});
type BackupNote = z.infer<typeof backupNote>;

export interface Backup extends DatedBackup {
  readonly file: string;
  readonly byteLength: number;
  /** Undefined when the note beside it is lost: the backup itself may be well. */
  readonly note: BackupNote | undefined;
}

export const noteOf = (file: string): string => file.replace(/\.sqlite$/, '.json');

async function readNote(file: string): Promise<BackupNote | undefined> {
  try {
    return backupNote.parse(JSON.parse(await readFile(noteOf(file), 'utf8')));
  } catch {
    return undefined;
  }
}

export const backupsIn = (archiveFolder: string): string => join(archiveFolder, 'backups');

/** The backups in an archive's folder, newest first. Whatever else lies there is left alone. */
export async function listBackups(archiveFolder: string): Promise<Backup[]> {
  const folder = backupsIn(archiveFolder);
  const names = await readdir(folder).catch(() => []);
  const backups = names.flatMap((name): { name: string; at: string }[] => {
    const at = backupTime(name);
    return at === undefined ? [] : [{ name, at }];
  });
  const whole = backups.map(async ({ name, at }): Promise<Backup> => {
    const file = join(folder, name);
    const { size } = await stat(file);
    return { name, at, file, byteLength: size, note: await readNote(file) };
  });
  return (await Promise.all(whole)).toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/** Takes away what the plan lets go, after the newest has been found whole. */
async function thin(archiveFolder: string): Promise<void> {
  for (const name of backupsToThin(await listBackups(archiveFolder))) {
    const file = join(backupsIn(archiveFolder), name);
    await rm(noteOf(file), { force: true });
    await rm(file, { force: true });
  }
}

export interface BackupParts {
  readonly workers: WorkerStarter;
  readonly now: () => Date;
}

/** A copy of the catalogue, looked through before it gets its name. */
async function copyCatalogue(
  archive: OpenArchive,
  file: string,
  { workers }: BackupParts,
): Promise<BackupNote> {
  await toldWriting(() => mkdir(dirname(file), { recursive: true }));
  const waiting = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    const reply = await archive.whileCopied((source) =>
      askBackupWorker(workers, { source, file: waiting, name: archive.name }),
    );
    if (reply.is === 'refused') throw writingFailure(reply.code);
    if (reply.is !== 'checked') throw failure('archive/backup-not-whole', {});
    const note = { ...reply.checked, originals: reply.checked.originals.length };
    await toldWriting(async () => {
      await writeDurably(noteOf(file), JSON.stringify(note, null, 2));
      await moveDurably(waiting, file);
    });
    return note;
  } finally {
    await rm(waiting, { force: true });
  }
}

/**
 * Backs up the catalogue into `backups/`: copied while the archive stays usable, every row of the copy looked through, and only then
 * older ones go. The originals need no copy here, since they never change.
 * @throws archive/no-room, archive/cannot-write, archive/backup-not-whole
 */
export async function makeBackup(archive: OpenArchive, parts: BackupParts): Promise<Backup> {
  const file = join(backupsIn(archive.folder), backupName(parts.now()));
  const note = await copyCatalogue(archive, file, parts);
  // Where something is damaged, older backups may hold the better rows: they all stay.
  if (note.damaged.length === 0) await thin(archive.folder);
  const backups = await listBackups(archive.folder);
  const made = backups.find((backup) => backup.name === basename(file));
  if (!made) throw failure('archive/backup-not-whole', {});
  return made;
}

/** A new backup when something has changed since the last one; else the last one. */
export async function backupIfChanged(archive: OpenArchive, parts: BackupParts): Promise<Backup> {
  const [last] = await listBackups(archive.folder);
  const isSame = last?.note?.state === (await archive.catalogue.fixity.state());
  return last && isSame ? last : makeBackup(archive, parts);
}
