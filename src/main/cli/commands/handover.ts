import { resolve } from 'node:path';
import type { Command } from 'commander';
import { remarkSentence } from '../../handover/remark.ts';
import { inArchive, type SessionOptions } from '../session.ts';

interface BagOptions extends SessionOptions {
  readonly output: string;
}

const isZip = (path: string): boolean => /\.(zip|gariban-bag)$/i.test(path);

export function addBag(program: Command): void {
  program
    .command('bag')
    .description('write everything as a bag (BagIt 1.0), to be handed over and to be kept')
    .argument('<archive>')
    .requiredOption(
      '-o, --output <place>',
      'a folder to make, or a name ending in .zip or .gariban-bag',
    )
    .option('--json', 'print one JSON value')
    .action((archive: string, options: BagOptions) =>
      inArchive(archive, options, async ({ app, job, output }) => {
        const place = resolve(options.output);
        const form = isZip(place) ? 'zip' : 'folder';
        const report = await app.handover.write({ place, form }, job);
        const { records, originals, publications, bytes, ms, remarks } = report;
        output.result({ bag: place, records, originals, publications, bytes, ms, remarks }, () => [
          place,
          `${records} records, ${originals} originals, ${publications} publications, ${bytes} bytes in ${ms} ms`,
          ...remarks.map(remarkSentence),
        ]);
        return 0;
      }),
    );
}
