/** Runs every measurement of test/bench in turn; each prints its ratios. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const failed = globSync('test/bench/*.bench.ts', { cwd: root })
  .sort()
  .filter((file) => {
    console.log(`── ${file}`);
    return (
      spawnSync(process.execPath, [join(root, file)], { cwd: root, stdio: 'inherit' }).status !== 0
    );
  });
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
