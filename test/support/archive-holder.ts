/** A process that holds the archive of its first argument open until it is ended. Says `open` when it does. */
import { openArchive } from '../../src/main/archive/open-archive.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';

await openArchive(process.argv[2] ?? '', {
  workers: workerStarter(programRoot()),
  now: () => new Date(),
});
process.stdout.write('open\n');
process.stdin.resume();
