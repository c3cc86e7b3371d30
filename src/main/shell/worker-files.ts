import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerStarter } from '../host.ts';

/** Where each worker lies: beside the built entry, or in the source when Node runs that. */
function workerFile(root: string, built: string, source: string): string {
  const inBuild = join(root, 'out', 'main', `${built}.js`);
  const fromSource = import.meta.filename.endsWith('.ts');
  return !fromSource && existsSync(inBuild) ? inBuild : join(root, 'src', 'main', source);
}

/** Built name and source of each thread. */
const THREADS = {
  catalogue: { built: 'catalogue-worker', source: 'database/catalogue-worker.ts' },
  separation: { built: 'separation-worker', source: 'press/separation/separation-worker.ts' },
} as const;

/** Built name and source of each process. */
const WORKERS = {
  intake: { built: 'intake-worker', source: 'intake/intake-worker.ts' },
  handover: { built: 'handover-worker', source: 'handover/handover-worker.ts' },
  reading: { built: 'reading-worker', source: 'reading/reading-worker.ts' },
  furigana: { built: 'furigana-worker', source: 'reading/furigana-worker.ts' },
  backup: { built: 'backup-worker', source: 'archive/backup/backup-worker.ts' },
} as const;

/** Killable child for foreign bytes: a small heap, and no way to start another process. */
const MEMORY_MB = 768;

export function workerStarter(root: string): WorkerStarter {
  return {
    thread: (name, workerData) =>
      new Worker(workerFile(root, THREADS[name].built, THREADS[name].source), { workerData }),
    process: (name): ChildProcess =>
      fork(workerFile(root, WORKERS[name].built, WORKERS[name].source), [], {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${MEMORY_MB}`],
        // Electron's own binary is Node when asked.
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
  };
}
