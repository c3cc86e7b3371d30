/** Development with hot reload: Electron if its binary is there, else the browser shell, run from the source. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { createServer } from 'vite';
import { electronBinary } from './electron-binary.ts';

const root = join(import.meta.dirname, '..');

function follow(program: string, args: readonly string[], environment: NodeJS.ProcessEnv): void {
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** The renderer changes in place; a change of main starts the shell anew. */
async function developInBrowser(): Promise<void> {
  const { config } = await resolveConfig({ root }, 'serve', 'development');
  const server = await createServer(config?.renderer);
  await server.listen();
  const { host, port } = server.config.server;
  follow(
    process.execPath,
    [
      '--watch-path=src/main',
      '--watch-path=src/shared',
      'src/main/shell/browser/main.ts',
      ...process.argv.slice(2),
    ],
    { GARIBAN_DEVELOPMENT_SERVER: `http://${host}:${port}` },
  );
}

if (electronBinary() === undefined) {
  console.log('Electron is not available here; opening Gariban in an installed browser instead.');
  await developInBrowser();
} else {
  follow('electron-vite', ['dev', '--watch'], {});
}
