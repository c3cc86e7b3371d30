import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MOST_BYTES = 1024 * 1024;

/** A line to stderr and to `gariban.log` in the state folder; over 1 MB the file is put aside and begun anew. */
export function logFile(stateFolder: string): (line: string) => void {
  const file = join(stateFolder, 'gariban.log');
  mkdirSync(stateFolder, { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) {
    renameSync(file, `${file}.old`);
  }
  return (line) => {
    process.stderr.write(`${line}\n`);
    try {
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
    } catch (error) {
      // A full disk must not stop the deed that only wanted to tell something.
      process.stderr.write(`log: ${String(error)}\n`);
    }
  };
}
