import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { HandedOver, handoverCalls } from '../../shared/contract/handover-calls.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { fileNameFrom } from '../../shared/press/file-name.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { Chooser } from '../host.ts';
import type { Job, Jobs } from '../jobs.ts';
import type { ExportShelf } from '../press/export-shelf.ts';
import type { Handover } from './handover.ts';
import { localDay } from './put-all.ts';
import type { BagForm, BagReport } from './write-bag.ts';

export interface HandoverHandlerParts {
  readonly handover: Handover;
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
  readonly exports: ExportShelf;
  /** The user's documents folder. */
  readonly documents: string;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  readonly chooser?: Chooser;
}

const isThere = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  );

/** Nothing that is there is in the way of a second handover on the same day. */
async function freePlace(folder: string, name: string): Promise<string> {
  let place = join(folder, name);
  for (let number = 2; await isThere(place); number += 1)
    place = join(folder, `${name} (${number})`);
  return place;
}

const told = ({ place, remarks, ms: _ms, ...counts }: BagReport): HandedOver => ({
  ...counts,
  name: basename(place),
  remarks: [...remarks],
});

type Deed = (job: Job) => Promise<HandedOver>;

/** What is to be done, once it is known where to; undefined when the user thought better of it. */
async function deedFor(parts: HandoverHandlerParts, form: BagForm): Promise<Deed | undefined> {
  const { handover, desk, exports, documents, now, chooser } = parts;
  const name = fileNameFrom(`引き継ぎ ${desk.current().name} ${localDay(now())}`);
  const writeTo =
    (place: string, mayReplace = false): Deed =>
    async (job) =>
      told(await handover.write({ place, form, mayReplace }, job));
  if (form === 'folder') {
    const folder = chooser ? (await chooser.choose('new-archive-place'))[0] : documents;
    return folder === undefined ? undefined : writeTo(await freePlace(folder, name));
  }
  if (chooser) {
    const chosen = await chooser.saveAs(`${name}.zip`);
    return chosen === undefined ? undefined : writeTo(chosen, true);
  }
  return async (job) => {
    let report: HandedOver | undefined;
    const exported = await exports.shelve(`${name}.zip`, async (place) => {
      report = told(await handover.write({ place, form }, job));
    });
    if (!report) throw new Error('a handover was shelved that nobody wrote');
    return { ...report, exported };
  };
}

/** The handover's rows of the contract. */
export function handoverHandlers(
  parts: HandoverHandlerParts,
): Pick<Handlers, keyof typeof handoverCalls> {
  const { desk, jobs, now, notify } = parts;
  const conflicts = () => desk.current().catalogue.conflicts;
  return {
    'handover.write': async ({ form }) => {
      const deed = await deedFor(parts, form);
      return deed ? { job: jobs.start('handover', deed) } : {};
    },
    'conflict.list': () => conflicts().list(),
    'conflict.get': ({ id }) => conflicts().pair(id),
    'conflict.settle': async ({ id, take }) => {
      const record = await conflicts().settle(id, take, now().toISOString());
      notify({ name: 'archive.changed', body: { kinds: [record.kind], ids: [record.id] } });
      return { record: record.id };
    },
  };
}
