import { join } from 'node:path';
import type { Handlers } from '../shared/contract/contract.ts';
import type { ArchiveDesk } from './archive/archive-desk.ts';
import { backupHandlers } from './archive/backup/handlers.ts';
import type { KeeperParts } from './archive/backup/keep-backups.ts';
import { secondPlaces } from './archive/backup/second-place.ts';
import { archiveHandlers } from './archive/handlers.ts';
import { handoverHandlers } from './handover/handlers.ts';
import type { Handover } from './handover/handover.ts';
import type { Host } from './host.ts';
import { type AccessionParts, takeIn } from './intake/accession.ts';
import { intakeHandlers } from './intake/handlers.ts';
import { tableHandlers } from './intake/table/handlers.ts';
import { type Jobs, jobHandlers } from './jobs.ts';
import { pressHandlers } from './press/handlers.ts';
import type { Press } from './press/press.ts';
import { publicationHandlers } from './publication/handlers.ts';
import { templateShelf } from './publication/template-shelf.ts';
import { furiganaHandlers } from './reading/furigana-handlers.ts';
import { readingHandlers } from './reading/handlers.ts';
import { settingsHandlers } from './settings.ts';
import { shellHandlers } from './shell-handlers.ts';
import type { Tickets } from './tickets.ts';

/** The parts of the application that answer calls. */
export interface HandlerParts {
  readonly host: Host;
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
  readonly tickets: Tickets;
  readonly press: Press;
  readonly accession: AccessionParts;
  readonly backups: KeeperParts;
  readonly handover: Handover;
}

/** Every row of the contract with its handler; one that is missing does not compile. */
export function handlersOf(parts: HandlerParts): Handlers {
  const { host, desk, jobs, tickets, press, accession, backups, handover } = parts;
  const { folders, now, notify } = host;
  const templates = templateShelf(join(folders.resources, 'templates'));
  const sample = join(folders.resources, 'sample');
  return {
    ...archiveHandlers({
      desk,
      jobs,
      tickets,
      documents: folders.documents,
      now,
      notify,
      takeInSample: (archive) =>
        takeIn(archive, { paths: [sample], from: archive.name }, accession),
    }),
    ...backupHandlers({
      ...backups,
      desk,
      jobs,
      tickets,
      places: secondPlaces(folders.state, backups),
      inTurn: accession.inTurn,
      notify,
    }),
    ...readingHandlers({
      workers: accession.workers,
      starter: host.workers,
      now,
      desk,
      jobs,
      notify,
    }),
    ...furiganaHandlers({ desk, starter: host.workers }),
    ...intakeHandlers({ ...accession, desk, jobs, tickets }),
    ...tableHandlers({ ...accession, desk, jobs }),
    ...publicationHandlers({
      desk,
      templates,
      sample: join(sample, 'records.json'),
      now,
      notify,
      tickets,
      workers: accession.workers,
      exports: press.exports,
    }),
    ...pressHandlers({ ...host, press, jobs }),
    ...handoverHandlers({ ...host, ...folders, handover, desk, jobs, exports: press.exports }),
    ...settingsHandlers(folders.state),
    ...shellHandlers(host, tickets),
    ...jobHandlers(jobs),
  };
}
