import { guessTable } from '../../../shared/assembly/table/guess-columns.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import type { tableCalls } from '../../../shared/contract/table-calls.ts';
import type { ArchiveDesk } from '../../archive/archive-desk.ts';
import type { Jobs } from '../../jobs.ts';
import type { AccessionParts } from '../accession.ts';
import { judgeRows } from './judge-rows.ts';
import { tableShelf } from './table-shelf.ts';
import { takeTable } from './take-table.ts';
import { tableTrial } from './try-table.ts';

export interface TableHandlerParts extends AccessionParts {
  readonly desk: ArchiveDesk;
  readonly jobs: Jobs;
}

/** As many rows as are shown while their columns are chosen. */
const ROWS_SHOWN = 30;

/** The tables' rows of the contract. */
export function tableHandlers(parts: TableHandlerParts): Pick<Handlers, keyof typeof tableCalls> {
  const { desk, jobs, workers } = parts;
  const shelf = tableShelf(workers);
  return {
    'table.read': async ({ document, sheet: asked }) => {
      const { sheets, document: record } = await shelf(desk.current(), document);
      const first = sheets.findIndex(({ rows }) => rows.length > 0);
      const sheet = asked ?? Math.max(0, first);
      const rows = sheets[sheet]?.rows ?? [];
      return {
        name: record.fileName,
        sheets: sheets.map(({ name, rows: all }) => ({ name, rows: all.length })),
        sheet,
        rows: rows.slice(0, ROWS_SHOWN),
        guess: guessTable(rows.slice(0, ROWS_SHOWN)),
      };
    },
    'table.try': async (order) => {
      const archive = desk.current();
      const table = await shelf(archive, order.document);
      return tableTrial(await judgeRows(archive, table, order));
    },
    'table.take': async (order) => {
      const archive = desk.current();
      const table = await shelf(archive, order.document);
      return {
        job: jobs.start('accession', (job) => takeTable({ archive, table }, { order, job }, parts)),
      };
    },
  };
}
