import { basename } from 'node:path';
import { recordKind } from '../../../shared/archive/record-kind.ts';
import { failure } from '../../../shared/base/failure.ts';
import type { BackupRow, backupCalls } from '../../../shared/contract/backup-calls.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Notice } from '../../../shared/contract/notices.ts';
import type { InTurn } from '../../intake/in-turn.ts';
import type { Jobs } from '../../jobs.ts';
import type { Tickets } from '../../tickets.ts';
import type { ArchiveDesk } from '../archive-desk.ts';
import { archiveHealth } from '../archive-health.ts';
import { backupName } from './backup-name.ts';
import { type Backup, type BackupParts, listBackups, makeBackup } from './backup-shelf.ts';
import { mendArchive } from './mend.ts';
import { mendOne } from './mend-one.ts';
import { restoreInPlace } from './restore.ts';
import type { SecondPlaces } from './second-place.ts';

export interface BackupHandlerParts extends BackupParts {
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
  readonly tickets: Tickets;
  readonly places: SecondPlaces;
  /** After what is being taken in. */
  readonly inTurn: InTurn;
  readonly notify: (notice: Notice) => void;
}

const rowOf = ({ name, at, byteLength, note }: Backup): BackupRow => ({
  name,
  at,
  byteLength,
  ...(note && { records: note.records, publications: note.publications }),
  damaged: note?.damaged.length ?? 0,
});

/** Closes the archive, changes its catalogue for the backup, and opens it again, whatever happens in between. */
async function restore(parts: BackupHandlerParts, name: string): Promise<{ keptAs: string }> {
  const { desk, workers, now } = parts;
  const { folder } = desk.current();
  const backup = (await listBackups(folder)).find((one) => one.name === name);
  if (!backup) throw failure('archive/backup-unreadable', { name });
  // The present state is one of the backups from now on: going back can be taken back.
  const keptAs = backupName(now());
  await desk.reopened(() => restoreInPlace(folder, { backup: backup.file, keptAs }, { workers }));
  return { keptAs };
}

/** The backups' rows of the contract. */
export function backupHandlers(
  parts: BackupHandlerParts,
): Pick<Handlers, keyof typeof backupCalls> {
  const { desk, jobs, tickets, places } = parts;
  return {
    'backup.list': async () => {
      const archive = desk.current();
      const [records, publications, place] = await Promise.all([
        archive.catalogue.records.count(),
        archive.catalogue.publications.count(),
        places.of(archive),
      ]);
      const secondPlace = place && {
        name: basename(place.folder),
        ...(place.copied === undefined ? {} : { copied: place.copied }),
      };
      return {
        backups: (await listBackups(archive.folder)).map(rowOf),
        now: { records, publications },
        ...(secondPlace && { secondPlace }),
      };
    },
    'archive.health': () => archiveHealth(desk.current()),
    'backup.make': async () => rowOf(await makeBackup(desk.current(), parts)),
    'backup.restore': ({ name }) => parts.inTurn(() => restore(parts, name)),
    'backup.choosePlace': async ({ ticket }) => {
      const folder = tickets.path(ticket);
      await places.choose(desk.current(), folder);
      return { name: basename(folder) };
    },
    'backup.copyAway': () => {
      const archive = desk.current();
      return { job: jobs.start('copy-away', (job) => places.copy(archive, job)) };
    },
    'backup.fetchOriginal': async ({ original }) => {
      const fetched = await places.fetch(desk.current(), original);
      if (fetched) parts.notify({ name: 'archive.verified', body: { damaged: 0 } });
      return { fetched };
    },
    'backup.mendOne': ({ what, id }) =>
      parts.inTurn(async () => {
        const reply = await mendOne(desk.current(), id, parts);
        if (reply.way === 'not-there') return reply;
        if (what === 'publication')
          parts.notify({ name: 'publication.changed', body: { ids: [id] } });
        const kinds = what === 'record' ? [...recordKind.options] : [];
        parts.notify({ name: 'archive.changed', body: { kinds, ids: [id] } });
        return reply;
      }),
    'archive.mend': async ({ ticket }) => {
      const folder = tickets.path(ticket);
      const { open, ...told } = await mendArchive(folder, parts);
      await desk.open(open);
      return told;
    },
  };
}
