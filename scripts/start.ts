/** Opens the application: in Electron if its binary is there or can be had, else in an installed browser. */
import { spawn, spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary } from './electron-binary.ts';

const root = join(import.meta.dirname, '..');

/** When the newest of the files was written; 0 if there are none. */
const newest = (pattern: string): number =>
  globSync(pattern, { cwd: root, exclude: ['**/*.test.*'] })
    .map((file) => statSync(join(root, file)).mtimeMs)
    .reduce((latest, written) => Math.max(latest, written), 0);

/** Builds when there is no build, or the source is newer. */
function build(): void {
  if (newest('out/renderer/*.html') > newest('src/**/*.{ts,tsx,css,html,sql}')) return;
  process.stdout.write('Building …\n');
  const { status } = spawnSync('electron-vite', ['build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

build();
const electron = electronBinary();
if (electron === undefined) {
  console.log('Electron is not available here; opening Gariban in an installed browser instead.');
}
const [program, args] =
  electron === undefined
    ? [process.execPath, [join(root, 'out/main/browser-shell.js')]]
    : [electron, [root]];
const shell = spawn(program, args, { cwd: root, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => shell.kill('SIGTERM'));
shell.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
