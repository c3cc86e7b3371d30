import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toldWriting } from '../durable-file.ts';
import { takeLock } from '../lock.ts';
import { DATABASE } from '../open-archive.ts';
import { keepBeforeStrayJournal } from '../stray-journal.ts';
import { askBackupWorker } from './ask-backup-worker.ts';
import { backupStamp } from './backup-name.ts';
import { type BackupParts, backupsIn, listBackups } from './backup-shelf.ts';
import { restoreInPlace } from './restore.ts';
import { salvage } from './salvage.ts';

export interface Mended {
  /** How it was mended: the gentlest way that worked. */
  readonly way: 'nothing-wrong' | 'without-journal' | 'from-backup' | 'salvaged';
  /** Local day and time of the backup, else the name of the archive. */
  readonly name: string;
  readonly records: number;
  /** Rows that could not be saved, as far as they can be counted. */
  readonly lost: number;
  /** The folder to open. */
  readonly open: string;
}

async function isWhole(file: string, name: string, { workers }: BackupParts) {
  const reply = await askBackupWorker(workers, { file, name });
  return reply.is === 'checked' && reply.checked.damaged.length === 0 ? reply.checked : undefined;
}

/** Journal files are put aside, never deleted: what they held may still be wanted. */
async function setJournalAside(folder: string, now: Date): Promise<string[]> {
  const aside: string[] = [];
  const names = await readdir(folder);
  await mkdir(backupsIn(folder), { recursive: true });
  for (const ending of ['-wal', '-shm']) {
    if (!names.includes(DATABASE + ending)) continue;
    const target = join(backupsIn(folder), `${DATABASE}.${backupStamp(now)}${ending}`);
    await rename(join(folder, DATABASE + ending), target);
    aside.push(target);
  }
  return aside;
}

async function putBack(folder: string, aside: readonly string[]): Promise<void> {
  for (const file of aside) await rename(file, join(folder, DATABASE + file.slice(-4)));
}

/** First: the catalogue without a stale journal. If that does not help, the journal is put back. */
async function withoutJournal(folder: string, parts: BackupParts): Promise<Mended | undefined> {
  const aside = await toldWriting(() => setJournalAside(folder, parts.now()));
  if (aside.length === 0) return undefined;
  const whole = await isWhole(join(folder, DATABASE), basename(folder), parts);
  if (!whole) {
    await toldWriting(() => putBack(folder, aside));
    return undefined;
  }
  return {
    way: 'without-journal',
    name: basename(folder),
    records: whole.records,
    lost: 0,
    open: folder,
  };
}

/** Then: the newest backup that is whole. The damaged catalogue is kept beside it. */
async function fromBackup(folder: string, parts: BackupParts): Promise<Mended | undefined> {
  for (const backup of await listBackups(folder)) {
    const whole = await isWhole(backup.file, backup.name, parts);
    if (!whole) continue;
    const keptAs = `damaged-${backupStamp(parts.now())}.sqlite`;
    await restoreInPlace(folder, { backup: backup.file, keptAs }, parts);
    return { way: 'from-backup', name: backup.at, records: whole.records, lost: 0, open: folder };
  }
  return undefined;
}

/** Last: every row that can still be read, in a new archive beside the old one. */
async function salvaged(folder: string, parts: BackupParts): Promise<Mended> {
  const open = join(dirname(folder), `${basename(folder)}（救い出し ${backupStamp(parts.now())}）`);
  const { records, lost } = await salvage(folder, open, parts);
  return { way: 'salvaged', name: basename(open), records, lost, open };
}

/**
 * Makes an archive that does not open usable again: without a stale journal, else from its newest whole backup, else what can be saved
 * row by row in a new archive. Nothing is deleted on any of the ways.
 * @throws archive/locked, archive/no-room, archive/cannot-write, archive/damaged when not a single row can be read
 */
export async function mendArchive(folder: string, parts: BackupParts): Promise<Mended> {
  await keepBeforeStrayJournal({ folder, database: DATABASE }, parts.now());
  const lock = takeLock(join(folder, 'archive.lock'));
  try {
    const reply = await askBackupWorker(parts.workers, {
      file: join(folder, DATABASE),
      name: basename(folder),
    });
    if (reply.is === 'checked' && reply.checked.isSound) {
      const { records } = reply.checked;
      return { way: 'nothing-wrong', name: basename(folder), records, lost: 0, open: folder };
    }
    return (
      (await withoutJournal(folder, parts)) ??
      (await fromBackup(folder, parts)) ??
      (await salvaged(folder, parts))
    );
  } finally {
    lock.release();
  }
}
