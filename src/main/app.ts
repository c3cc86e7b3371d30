import type { AccessionReport } from '../shared/contract/archive-calls.ts';
import type { Outcome } from '../shared/contract/contract.ts';
import { type ArchiveDesk, archiveDesk } from './archive/archive-desk.ts';
import { backgroundVerifier } from './archive/background-verify.ts';
import { backupKeeper } from './archive/backup/keep-backups.ts';
import { knownArchives } from './archive/known-archives.ts';
import { type Asset, findAsset } from './asset.ts';
import { type Door, dispatch } from './dispatch.ts';
import { handlersOf } from './handlers.ts';
import { type Handover, handover as startHandover } from './handover/handover.ts';
import type { Host } from './host.ts';
import { type AccessionOrder, takeIn } from './intake/accession.ts';
import { ensureDerivative, ensurePage } from './intake/ensure-derivative.ts';
import { inTurn } from './intake/in-turn.ts';
import { pictureWorkers } from './intake/picture-workers.ts';
import { jobs as startJobs } from './jobs.ts';
import { type Press, press as startPress } from './press/press.ts';
import { tickets as issueTickets, type Tickets } from './tickets.ts';
import { uploads as takeUploads, type Uploads } from './uploads.ts';

/** The application without a window: what every shell and the command line stand on. */
export interface App {
  call(name: string, args: unknown): Promise<Outcome<unknown>>;
  asset(pathname: string): Promise<Asset | undefined>;
  readonly tickets: Tickets;
  readonly uploads: Uploads;
  readonly desk: ArchiveDesk;
  readonly press: Press;
  readonly handover: Handover;
  /** For the command line, whose user sees paths. @throws archive/not-open */
  takeIn(order: AccessionOrder): Promise<AccessionReport>;
  /** Stops what runs, closes the archive, removes what was temporary. */
  close(): Promise<void>;
}

/** Wires the parts; decides nothing. */
export function createApp(host: Host): App {
  const { folders, now, notify, log } = host;
  const tickets = issueTickets();
  const uploads = takeUploads(folders.temporary, tickets);
  const jobs = startJobs({ notify, log });
  const workers = pictureWorkers(host.workers, log);
  const backups = { workers: host.workers, now, log };
  const keeper = backupKeeper(backups);
  const verifier = backgroundVerifier({ now, notify, log });
  const desk = archiveDesk({
    workers: host.workers,
    now,
    known: knownArchives(folders.state),
    switched: (archive) => {
      keeper.watch(archive);
      verifier.watch(archive);
      notify({ name: 'archive.switched', body: archive ? { name: archive.name } : {} });
    },
  });
  const press = startPress({ ...host, desk, workers, starter: host.workers });
  const handover = startHandover({ ...host, desk, press });
  const before = keeper.before;
  const accession = { workers, now, notify, inTurn: inTurn(), before, bags: handover };
  const parts = { host, desk, jobs, tickets, press, accession, backups, handover };
  const handlers = handlersOf(parts);
  const door: Door = dispatch(handlers, log);
  return {
    call: door.call,
    asset: (pathname) =>
      findAsset(
        {
          desk,
          exports: press.exports,
          printOrder: press.printOrder,
          ensureDerivative: (kind, sha256) =>
            ensureDerivative(desk.current(), workers, { kind, sha256 }),
          ensurePage: (sha256, page) => ensurePage(desk.current(), workers, { sha256, page }),
        },
        pathname,
      ),
    tickets,
    uploads,
    desk,
    press,
    handover,
    takeIn: async (order) => takeIn(desk.current(), order, accession),
    close: async () => {
      keeper.close();
      verifier.close();
      await door.settled();
      await jobs.close();
      await press.close();
      await workers.close();
      await handover.close();
      await desk.close();
      await uploads.close();
    },
  };
}
