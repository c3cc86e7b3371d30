import { basename } from 'node:path';
import type { AccessionReport } from '../../shared/contract/archive-calls.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { MovedAll } from '../archive/undo-accession-store.ts';
import type { Jobs } from '../jobs.ts';
import type { Tickets } from '../tickets.ts';
import { type AccessionParts, takeIn } from './accession.ts';
import { oneAccession } from './one-accession.ts';

export interface IntakeHandlerParts extends AccessionParts {
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
  readonly tickets: Tickets;
}

/** Paths stay in main: the window gets file names. */
function withoutPaths(report: AccessionReport): AccessionReport {
  const { accession, added, duplicates, conflicts = [], failed } = report;
  const named = <Row extends { path: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, path: basename(row.path) }));
  return {
    accession,
    added: named(added),
    duplicates: named(duplicates),
    conflicts: named(conflicts),
    failed: named(failed),
  };
}

/** The intake's rows of the contract. */
export function intakeHandlers(
  parts: IntakeHandlerParts,
): Pick<Handlers, `accession.${string}` & keyof Handlers> {
  const { desk, jobs, tickets, now, notify } = parts;
  const tell = (moved: MovedAll): MovedAll => {
    const { kinds, ids, publications } = moved;
    notify({ name: 'archive.changed', body: { kinds, ids } });
    if (publications.length > 0)
      notify({ name: 'publication.changed', body: { ids: publications } });
    return moved;
  };
  return {
    'accession.begin': ({ tickets: chosen, campaign }) => {
      const archive = desk.current();
      const paths = chosen.map(tickets.path);
      return {
        job: jobs.start('accession', async ({ signal, progress }) =>
          withoutPaths(await takeIn(archive, { paths, campaign, signal, progress }, parts)),
        ),
      };
    },
    'accession.preview': ({ accession }) =>
      desk.current().catalogue.accessions.preview(accession, now().toISOString()),
    'accession.undo': async ({ accession }) => {
      const { accessions } = desk.current().catalogue;
      const moved = tell(await accessions.undo(accession, now().toISOString()));
      return { trashed: moved.count, publications: moved.publications.length };
    },
    'accession.redo': async ({ accession }) => {
      const { accessions } = desk.current().catalogue;
      const moved = tell(await accessions.redo(accession, now().toISOString()));
      return { restored: moved.count, publications: moved.publications.length };
    },
    'accession.keep': ({ records, from }) => {
      const archive = desk.current();
      const drafts = records.map((draft, index) => ({ path: `${from}#${index + 1}`, draft }));
      return parts.inTurn(() =>
        oneAccession(archive, { from, now, notify }, (sitting) =>
          sitting.settle({ is: 'records', read: { drafts, refused: [] } }),
        ),
      );
    },
    'accession.describe': async ({ accession, who, note }) => {
      await desk.current().catalogue.accessions.describe(accession, who, note);
      notify({ name: 'archive.changed', body: { kinds: [], ids: [] } });
      return { described: true };
    },
    'accession.list': ({ offset, limit }) =>
      desk.current().catalogue.accessions.list(offset, limit),
  };
}
