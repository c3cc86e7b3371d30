import { resolve } from 'node:path';
import type { Command } from 'commander';
import { verifyAndKeep } from '../../archive/verify.ts';
import { table } from '../output.ts';
import { inArchive, inSession, type SessionOptions } from '../session.ts';

export function addInit(program: Command): void {
  program
    .command('init')
    .description('make a new archive folder')
    .argument('<archive>', 'folder to make')
    .option('--json', 'print one JSON value')
    .action((archive: string, options: SessionOptions) =>
      inSession(options, async ({ app, output }) => {
        const { name, folder } = await app.desk.create(resolve(archive));
        output.result({ archive: folder, name }, () => [`Made the archive ${folder}`]);
        return 0;
      }),
    );
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'take in photos, documents, folders, records.json, records.jsonl, handovers (bags)',
    )
    .argument('<archive>')
    .argument('<path...>', 'files and folders')
    .option('--json', 'print one JSON value')
    .addHelpText(
      'after',
      '\nOne broken file never stops the rest: it is listed under "failed". Exit 1 only if nothing could be taken in.',
    )
    .action((archive: string, paths: string[], options: SessionOptions) =>
      inArchive(archive, options, async ({ app, job, output }) => {
        const report = await app.takeIn({ paths, ...job });
        const { accession, added, duplicates, conflicts = [], failed } = report;
        output.result({ accession, added, duplicates, conflicts, failed }, () => [
          ...table(
            added.map(({ kind, title, path, unread }) => [
              '+',
              kind,
              title,
              unread === undefined ? path : `${path} (kept, but not read: ${unread})`,
            ]),
          ),
          ...duplicates.map(({ path }) => `=  already there: ${path}`),
          ...conflicts.map(({ path }) => `?  changed in both offices, please choose: ${path}`),
          ...failed.map(({ path, reason }) => `!  ${path}: ${reason}`),
          `${added.length} added, ${duplicates.length} already there, ${failed.length} failed`,
          ...(added.length > 0 ? [`undo-accession takes it back: ${accession}`] : []),
        ]);
        return failed.length > 0 && added.length + duplicates.length + conflicts.length === 0
          ? 1
          : 0;
      }),
    );
}

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('check every hash; exit 1 if anything is damaged')
    .argument('<archive>')
    .option('--json', 'print one JSON value')
    .action((archive: string, options: SessionOptions) =>
      inArchive(archive, options, async ({ app, job, output }) => {
        const verification = await verifyAndKeep(app.desk.current(), job, () => new Date());
        const { records, originals, damaged } = verification;
        output.result(verification, () => [
          `${records} records and ${originals} originals checked, ${damaged.length} damaged`,
          ...table(damaged.map(({ what, id, reason }) => [what, id, reason])),
        ]);
        return damaged.length === 0 ? 0 : 1;
      }),
    );
}

export function addUndoAccession(program: Command): void {
  program
    .command('undo-accession')
    .description('take back all records of one import; they lie in the bin for 30 days')
    .argument('<archive>')
    .argument('<accession>', 'as import --json names it')
    .option('--json', 'print one JSON value')
    .action((archive: string, accession: string, options: SessionOptions) =>
      inArchive(archive, options, async ({ ask, output }) => {
        const { trashed } = await ask('accession.undo', { accession });
        output.result({ accession, trashed }, () => [`${trashed} records are in the bin`]);
        return 0;
      }),
    );
}
