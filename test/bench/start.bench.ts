/**
 * A1: from nothing to a painted start screen, against a bare Chromium with a minimal page. In turn, ratio of medians. Both keep their
 * profile from start to start, as the browser shell does for its user; the first three starts of each are not counted.
 * The application's time includes its own process, its server and the same browser start.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { runShell } from '../support/running-shell.ts';

const ROUNDS = 9;
const PORT = 47_399;
const profiles = mkdtempSync(join(tmpdir(), 'gariban-start-'));
const MINIMAL = 'data:text/html,<!doctype html><title>x</title><h1>x</h1>';
const found = await findChromium();

/** Two frames after what is looked for: it has been painted. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function opened(url: string, profile: string): Promise<() => Promise<void>> {
  const browser = await chromium.launchPersistentContext(join(profiles, profile), {
    executablePath: found.executable,
    args: [...found.args],
    chromiumSandbox: false,
    viewport: { width: 1280, height: 720 },
    env: { ...process.env, ...found.env },
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(url);
  await page.locator('h1').first().waitFor();
  await painted(page);
  return () => browser.close();
}

async function bare(): Promise<number> {
  const began = performance.now();
  const close = await opened(MINIMAL, 'bare');
  const ms = performance.now() - began;
  await close();
  return ms;
}

async function application(): Promise<number> {
  const began = performance.now();
  const shell = await runShell(PORT);
  const close = await opened(shell.entrance, 'application');
  const ms = performance.now() - began;
  await close();
  await shell.stop();
  return ms;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (let start = 0; start < 3; start += 1) {
  await bare();
  await application();
}
const control: number[] = [];
const own: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  control.push(await bare());
  own.push(await application());
}
const ratio = median(own) / median(control);
process.stdout.write(
  `${JSON.stringify({ bench: 'start', A1: Number(ratio.toFixed(2)), applicationMs: Math.round(median(own)), bareMs: Math.round(median(control)) })}\n`,
);
rmSync(profiles, { recursive: true, force: true });
process.exitCode = ratio <= 2 ? 0 : 1;
