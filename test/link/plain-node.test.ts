import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/main/shell/version.ts';

const ROOT = join(import.meta.dirname, '../..');

test('main/app loads in plain Node, without Electron', () => {
  const said = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "const { createApp } = await import('./src/main/app.ts'); console.log(typeof createApp);",
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(said.trim()).toBe('function');
});

test('the program says the version of its package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(VERSION).toBe(version);
});
