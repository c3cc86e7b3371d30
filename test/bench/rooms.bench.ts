/**
 * What the user feels with a large archive (100,000 records, or as many as the first argument says, and 300 photos): opening it, an
 * answer to the search field, scrolling the list, and memory (A2: everything against a bare Chromium; growth: the shell with the large
 * archive against the shell with an empty one). Times are told in ms, since the design names them so; one JSON line.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { createArchive, type OpenArchive } from '../../src/main/archive/open-archive.ts';
import { takeIn } from '../../src/main/intake/accession.ts';
import { inTurn } from '../../src/main/intake/in-turn.ts';
import { pictureWorkers } from '../../src/main/intake/picture-workers.ts';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { programRoot } from '../../src/main/shell/program-folders.ts';
import { workerStarter } from '../../src/main/shell/worker-files.ts';
import { ACCESSION, campaignRecords } from '../support/campaign-records.ts';
import { GIVEN_NAMES, PLACES, SUBJECTS, SURNAMES, WARDS } from '../support/campaign-words.ts';
import { compound, KANJI } from '../support/kanji-words.ts';
import { type RunningShell, runShell } from '../support/running-shell.ts';
import { seeded } from '../support/seeded.ts';

const RECORDS = Number(process.argv[2] ?? 100_000);
const PHOTOS = 300;
const BATCH = 500;
const OPENINGS = 5;
const QUERIES = 80;
const PORT = 47_398;
const SCROLLS = 120;
const FRAME_MS = 1000 / 60;

const folder = mkdtempSync(join(tmpdir(), 'gariban-rooms-'));
const starter = workerStarter(programRoot());
const now = (): Date => new Date();

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 100) / 100;

async function takePhotos(archive: OpenArchive): Promise<void> {
  const photos = join(folder, 'photos');
  mkdirSync(photos);
  for (let number = 0; number < PHOTOS; number += 1) {
    const background = { r: number % 256, g: (number * 7) % 256, b: 120 };
    await sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .jpeg()
      .toFile(join(photos, `IMG_${number}.jpg`));
  }
  const workers = pictureWorkers(starter, console.error);
  await takeIn(
    archive,
    { paths: [photos] },
    { workers, now, notify: () => undefined, inTurn: inTurn(), before: () => Promise.resolve() },
  );
  await workers.close();
}

async function makeArchive(name: string, records: number): Promise<string> {
  const archive = await createArchive(join(folder, name), { workers: starter, now });
  const { accessions, records: store, database } = archive.catalogue;
  await accessions.begin({ id: ACCESSION, at: now().toISOString(), from: 'bench' });
  const all = [...campaignRecords(records)];
  for (let from = 0; from < all.length; from += BATCH)
    await store.createMany(all.slice(from, from + BATCH));
  if (records > 0) await takePhotos(archive);
  await database.optimise();
  await archive.close();
  return archive.folder;
}

/** The shell with this archive known, so that one click opens it. */
const shellFor = (archive: string, name: string): Promise<RunningShell> =>
  runShell(PORT, (state) =>
    writeFileSync(
      join(state, 'known-archives.json'),
      JSON.stringify([{ folder: archive, name, lastOpened: now().toISOString() }]),
    ),
  );

const found = await findChromium();

async function startBrowser(): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: found.executable,
    args: [...found.args],
    chromiumSandbox: false,
    env: { ...process.env, ...found.env },
  });
  return browser.newContext({ viewport: { width: 1280, height: 720 } });
}

async function closeBrowser(context: BrowserContext): Promise<void> {
  await context.browser()?.close();
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

async function openArchive(page: Page, name: string): Promise<number> {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  const began = performance.now();
  await button.click();
  await page.getByRole('heading', { level: 1, name: 'きょう' }).waitFor();
  await painted(page);
  return performance.now() - began;
}

function queries(): string[] {
  const chance = seeded(11);
  const word = [
    () => KANJI[chance.below(KANJI.length)] ?? '',
    () => compound(chance),
    () => `${chance.pick(SURNAMES)}${chance.pick(GIVEN_NAMES)}`,
    () => chance.pick(SUBJECTS).replace(/を$/, ''),
    () => chance.pick(PLACES),
    () => `${chance.pick(WARDS)} ${compound(chance)}`,
  ];
  return Array.from({ length: QUERIES }, (_query, number) => word[number % word.length]?.() ?? '');
}

/** From the field's input event to the frame in which what was found stands below it. */
async function answerMs(page: Page, query: string): Promise<number> {
  const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await field.fill('');
  await painted(page);
  const answered = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let began = 0;
        addEventListener('input', () => (began = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (began === 0 || !document.querySelector('[role=option] svg, [class*=nothing]')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - began));
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await field.fill(query);
  return answered;
}

/** Share of frames that came late while the list is scrolled by the wheel. */
async function lateFrames(page: Page): Promise<number> {
  await page.getByRole('link', { name: '書庫' }).first().click();
  await page.getByRole('option').first().waitFor();
  await page.getByRole('option').first().hover();
  const deltas = page.evaluate(
    (scrolls) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const tick = (time: number): void => {
          times.push(time);
          if (times.length < scrolls) requestAnimationFrame(tick);
          else resolve(times.slice(1).map((value, index) => value - (times[index] ?? value)));
        };
        requestAnimationFrame(tick);
      }),
    SCROLLS,
  );
  for (let turn = 0; turn < SCROLLS; turn += 2) await page.mouse.wheel(0, 240);
  const frames = await deltas;
  return frames.filter((delta) => delta > FRAME_MS * 1.5).length / frames.length;
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .map(Number)
      .filter(Boolean),
  );

const ownMb = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;

/** Proportional set size of a process and all below it, in MB; what ends in this moment has none. */
function pssMb(pid: number): number {
  try {
    return ownMb(pid) + childrenOf(pid).reduce((sum, child) => sum + pssMb(child), 0);
  } catch {
    return 0;
  }
}

/** What this process has started, without the shell: the browser. */
const browserMb = (shell: number): number => pssMb(process.pid) - ownMb(process.pid) - pssMb(shell);

async function bareMb(): Promise<number> {
  const context = await startBrowser();
  const page = await context.newPage();
  await page.goto('data:text/html,<!doctype html><title>x</title><h1>x</h1>');
  await painted(page);
  const mb = pssMb(process.pid) - ownMb(process.pid);
  await closeBrowser(context);
  return mb;
}

interface Seen {
  readonly openMs: number;
  readonly answersMs: readonly number[];
  readonly late: number;
  readonly shellMb: number;
  readonly browserMb: number;
}

async function lookThrough(archive: string, name: string, asked: readonly string[]): Promise<Seen> {
  const shell = await shellFor(archive, name);
  const context = await startBrowser();
  try {
    const page = await context.newPage();
    await page.goto(shell.entrance);
    const openMs = await openArchive(page, name);
    const answersMs: number[] = [];
    for (const query of asked) answersMs.push(await answerMs(page, query));
    await page.keyboard.press('Escape');
    const late = asked.length > 0 ? await lateFrames(page) : 0;
    return { openMs, answersMs, late, shellMb: pssMb(shell.pid), browserMb: browserMb(shell.pid) };
  } finally {
    await closeBrowser(context);
    await shell.stop();
  }
}

try {
  const large = await makeArchive('large', RECORDS);
  const empty = await makeArchive('empty', 0);
  const openings: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1)
    openings.push((await lookThrough(large, 'large', [])).openMs);
  const bare = await bareMb();
  const idle = await lookThrough(empty, 'empty', []);
  const seen = await lookThrough(large, 'large', queries());
  const result = {
    records: RECORDS,
    openMs: Math.round(at(openings, 0.5)),
    answerP50Ms: Math.round(at(seen.answersMs, 0.5)),
    answerP95Ms: Math.round(at(seen.answersMs, 0.95)),
    lateFrames: rounded(seen.late),
    A2: rounded((idle.shellMb + idle.browserMb) / bare),
    shellEmptyMb: Math.round(idle.shellMb),
    shellLargeMb: Math.round(seen.shellMb),
  };
  console.log(JSON.stringify({ bench: 'rooms', ...result }));
  process.exitCode = result.openMs <= 1000 && result.answerP95Ms <= 50 && result.A2 <= 1.8 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
