import { join } from 'node:path';
import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { archiveCalls } from '../../shared/contract/archive-calls.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import type { Jobs } from '../jobs.ts';
import type { Tickets } from '../tickets.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { folderName } from './archive-name.ts';
import { archiveState } from './archive-state.ts';
import { type FindingRow, findingHandlers } from './finding-handlers.ts';
import { createRecord, saveRecord } from './keep-record.ts';
import type { OpenArchive } from './open-archive.ts';
import { verifyAndKeep } from './verify.ts';

export interface ArchiveHandlerParts {
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
  readonly tickets: Tickets;
  /** The user's documents folder: where a new archive goes when no other place is chosen. */
  readonly documents: string;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  /** Takes the sample campaign in, through the ordinary accession. */
  readonly takeInSample: (archive: OpenArchive) => Promise<unknown>;
}

type ArchiveRow = Exclude<keyof typeof archiveCalls, `accession.${string}`> | FindingRow;

const changed = ({ kind, id }: ArchiveRecord): Notice => ({
  name: 'archive.changed',
  body: { kinds: [kind], ids: [id] },
});

function folderHandlers(parts: ArchiveHandlerParts) {
  const { desk, tickets } = parts;
  return {
    'archive.state': () => archiveState(parts),
    'archive.create': async ({ name, folder, withSample }) => {
      const place = folder === undefined ? parts.documents : tickets.path(folder);
      const archive = await desk.create(join(place, folderName(name)));
      if (withSample) await parts.takeInSample(archive);
      return archiveState(parts);
    },
    'archive.open': async ({ ticket }) => {
      await desk.open(tickets.path(ticket));
      return archiveState(parts);
    },
    'archive.close': async () => {
      await desk.close();
      return archiveState(parts);
    },
    'archive.verify': () => ({
      job: parts.jobs.start('verification', async (job) => {
        const found = await verifyAndKeep(desk.current(), job, parts.now);
        parts.notify({ name: 'archive.verified', body: { damaged: found.damaged.length } });
        return found;
      }),
    }),
  } satisfies Partial<Handlers>;
}

function recordHandlers({ desk, now, notify }: ArchiveHandlerParts) {
  const records = () => desk.current().catalogue.records;
  const bin = () => desk.current().catalogue.bin;
  const instant = (): string => now().toISOString();
  return {
    'record.list': (listing) => records().list(listing),
    'record.get': ({ id }) => records().get(id),
    'record.gather': ({ ids }) => records().gather(ids),
    'record.backlinks': ({ id }) => records().backlinks(id),
    'record.create': async ({ record: draft }) => {
      const record = await createRecord(desk.current(), draft, instant());
      notify(changed(record));
      return record;
    },
    'record.save': async (save) => {
      const record = await saveRecord(desk.current(), save, instant());
      notify(changed(record));
      return record;
    },
    'record.trash': async ({ ids }) => {
      const { count, kinds } = await bin().trash(ids, instant());
      notify({ name: 'archive.changed', body: { kinds, ids } });
      return { trashed: count };
    },
    'record.restore': async ({ ids }) => {
      const { count, kinds } = await bin().restore(ids);
      notify({ name: 'archive.changed', body: { kinds, ids } });
      return { restored: count };
    },
    'bin.list': ({ offset, limit }) => bin().list(offset, limit),
    'search.find': (query) => desk.current().catalogue.search.find(query),
  } satisfies Partial<Handlers>;
}

/** The archive's rows of the contract. */
export function archiveHandlers(parts: ArchiveHandlerParts): Pick<Handlers, ArchiveRow> {
  return { ...folderHandlers(parts), ...recordHandlers(parts), ...findingHandlers(parts) };
}
