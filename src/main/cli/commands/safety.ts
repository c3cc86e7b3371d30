import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { listBackups, makeBackup } from '../../archive/backup/backup-shelf.ts';
import { packBackup } from '../../archive/backup/packed-backup.ts';
import { restoreAsNew } from '../../archive/backup/restore.ts';
import { table } from '../output.ts';
import { inArchive, inSession, type SessionOptions } from '../session.ts';

const now = (): Date => new Date();

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('back up the archive; exit 1 if something in it is damaged')
    .argument('<archive>')
    .option('-o, --output <file>', 'one file with everything, the originals too')
    .option('--json', 'print one JSON value')
    .addHelpText(
      'after',
      "\nWithout -o the catalogue is copied into the archive's own folder backups/, where its originals lie beside it.",
    )
    .action((archive: string, options: SessionOptions & { output?: string }) =>
      inArchive(archive, options, async ({ app, workers, output }) => {
        const open = app.desk.current();
        const parts = { workers, now };
        if (options.output !== undefined) {
          const packed = await packBackup(open, resolve(options.output), parts);
          output.result(packed, () => [
            `${packed.file}  ${packed.originals} originals`,
            ...packed.missing.map((sha256) => `!  an original is damaged or missing: ${sha256}`),
          ]);
          return packed.missing.length === 0 ? 0 : 1;
        }
        const { file, at, byteLength, note } = await makeBackup(open, parts);
        const damaged = note?.damaged ?? [];
        output.result({ file, at, byteLength, ...note }, () => [
          `${file}  ${note?.records ?? 0} records`,
          ...damaged.map((line) => `!  damaged: ${line}`),
        ]);
        return damaged.length === 0 ? 0 : 1;
      }),
    );
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('make a new archive from a backup; nothing is overwritten')
    .argument('<backup>', 'a file of backups/, or one written by backup -o')
    .argument('<new-archive>', 'folder to make')
    .option('--json', 'print one JSON value')
    .action((backup: string, archive: string, options: SessionOptions) =>
      inSession(options, async ({ workers, output }) => {
        const restored = await restoreAsNew(resolve(backup), resolve(archive), { workers });
        const { folder, records, publications, missingOriginals } = restored;
        output.result({ archive: folder, records, publications, missingOriginals }, () => [
          `Made the archive ${folder} from ${basename(backup)}: ${records} records, ${publications} publications`,
          ...missingOriginals.map((sha256) => `!  not in the backup: the original ${sha256}`),
        ]);
        return missingOriginals.length === 0 ? 0 : 1;
      }),
    );
}

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('count what the archive holds')
    .argument('<archive>')
    .option('--json', 'print one JSON value')
    .action((archive: string, options: SessionOptions) =>
      inArchive(archive, options, async ({ app, output }) => {
        const { name, folder, catalogue } = app.desk.current();
        const stats = await catalogue.stats.stats();
        const backups = (await listBackups(folder)).map(({ at, byteLength }) => ({
          at,
          byteLength,
        }));
        const verification = await catalogue.verifications.last();
        const lastVerification = verification && {
          at: verification.at,
          damaged: verification.damaged.length,
        };
        output.result({ name, ...stats, backups, lastVerification }, () =>
          table([
            ...Object.entries(stats.byKind).map(([kind, count]) => [kind, String(count)]),
            ['publications', String(stats.publications)],
            ['in the bin', String(stats.inBin)],
            ['accessions', String(stats.accessions)],
            ['originals', `${stats.originals} (${stats.originalBytes} bytes)`],
            ['backups', `${backups.length}${backups[0] ? `, the last of ${backups[0].at}` : ''}`],
            [
              'verified',
              lastVerification
                ? `${lastVerification.at}, ${lastVerification.damaged} damaged`
                : 'never',
            ],
            ['schema', String(stats.schema)],
          ]),
        );
        return 0;
      }),
    );
}
