import { FailureError } from '../../../shared/base/failure.ts';
import type { OpenArchive } from '../open-archive.ts';
import { type BackupParts, backupIfChanged, listBackups } from './backup-shelf.ts';

const HOUR_MS = 3_600_000;
/** How often an archive that stays open for days is looked at. */
const LOOK_EVERY_MS = 6 * HOUR_MS;
/** After opening: what the user does first comes first. */
const AFTER_OPENING_MS = 20_000;
/** Before an import the last backup may be so old. */
const FRESH_MS = HOUR_MS;

export interface KeeperParts extends BackupParts {
  readonly log: (line: string) => void;
}

/** Makes backups by itself: after opening, daily while the archive stays open, and before much is changed at once. */
export interface BackupKeeper {
  /** Another archive lies open, or none. */
  watch(archive: OpenArchive | undefined): void;
  /** Before an import or another bulk change. What hinders it is logged: the import's own writing will tell of a full disk. */
  before(archive: OpenArchive): Promise<void>;
  close(): void;
}

export function backupKeeper(parts: KeeperParts): BackupKeeper {
  const timers = new Set<NodeJS.Timeout>();
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const make = async (archive: OpenArchive): Promise<void> => {
    try {
      await backupIfChanged(archive, parts);
    } catch (error) {
      // An archive that was closed meanwhile gets its backup when it is opened again.
      const said = error instanceof FailureError ? error.failure.code : String(error);
      parts.log(`backup: ${said}`);
    }
  };
  return {
    watch: (archive) => {
      stop();
      if (!archive || archive.readOnly) return;
      timers.add(setTimeout(() => void make(archive), AFTER_OPENING_MS).unref());
      timers.add(setInterval(() => void make(archive), LOOK_EVERY_MS).unref());
    },
    before: async (archive) => {
      if (archive.readOnly) return;
      const [last] = await listBackups(archive.folder);
      const age = last ? parts.now().getTime() - new Date(last.at).getTime() : Infinity;
      if (age > FRESH_MS) await make(archive);
    },
    close: stop,
  };
}
