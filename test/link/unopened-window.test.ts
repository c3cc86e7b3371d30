import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/node/bin/node');

test('where the browser can open no window, the address is said and lets one in', async () => {
  const home = mkdtempSync(join(tmpdir(), 'gariban window '));
  // Node stands for a browser that ends at once: it knows no option `--app`.
  const shell = spawn(NODE, [join(ROOT, 'out/main/browser-shell.js')], {
    env: {
      ...process.env,
      GARIBAN_CHROMIUM: NODE,
      GARIBAN_DOCUMENTS: home,
      GARIBAN_STATE: join(home, 'state'),
      GARIBAN_PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      shell.stderr.on('data', (chunk) => {
        said += String(chunk);
        const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      shell.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
    const { status } = await fetch(address, { redirect: 'manual' });
    expect(status).toBe(303);
  } finally {
    shell.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
});
