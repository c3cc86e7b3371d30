#!/usr/bin/env node
// Runs on any Node from 20 on: the archive needs Node 24 (node:sqlite), which the npm package `node` brings along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LEAST_NODE = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'out', 'main', 'cli.js');
const name = process.platform === 'win32' ? 'node.exe' : 'node';
const ownNode = join(root, 'node_modules', 'node', 'bin', name);

const end = (line) => {
  process.stderr.write(`gariban: ${line}\n`);
  process.exit(1);
};

if (!existsSync(program)) end('not built yet; please run `npm run build` first');
if (Number.parseInt(process.versions.node, 10) >= LEAST_NODE) {
  await import(pathToFileURL(program).href);
} else {
  if (!existsSync(ownNode)) end(`needs Node ${LEAST_NODE} or newer; please run \`npm ci\` first`);
  const child = spawn(ownNode, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The child hears the terminal's own signals; this process only waits for its end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => end(error.message));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
