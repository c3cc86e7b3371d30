import { Table2 } from 'lucide-react';
import { isReport } from '../../../shared/publication/publication.ts';
import type { Desk } from '../engine/desk.ts';
import { layTableInReport } from '../laying/lay-in-report.ts';
import { always, type DeskCommand } from './command.ts';
import { redo, undo } from './history-commands.ts';
import { recordsTool } from './tool-commands.ts';

/** A table where the caret is. */
export const reportTable: DeskCommand = {
  name: 'report-table',
  label: 'report.table',
  icon: Table2,
  isEnabled: always,
  run: ({ composer }) => layTableInReport(composer),
};

/** The toolbar of a report. */
export const REPORT_TOOLBAR: readonly (readonly DeskCommand[])[] = [
  [undo, redo],
  [recordsTool, reportTable],
];

/** Nothing in a report is drawn, moved or stacked by hand. */
const IN_REPORTS: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'save-now',
  'versions',
  'proof',
  'print',
  'find',
  'furigana',
  'no-furigana',
  'one-colour',
  'large-type',
  'delete',
  'tool-records',
  'report-table',
  'zoom-in',
  'zoom-out',
  'fit-width',
  'fit-page',
  'actual-size',
]);

export const isReportDesk = ({ composer }: Desk): boolean =>
  isReport(composer.store.getState().publication);

/** Whether the command has a meaning on this desk. */
export const fits = (desk: Desk, { name }: DeskCommand): boolean =>
  isReportDesk(desk) ? IN_REPORTS.has(name) : name !== 'report-table';
