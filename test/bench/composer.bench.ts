/**
 * What the hand feels in the composer, against a bare page in the same run:
 *
 * - work: a key in a leaflet of 60 frames, without the wait for the screen's beat: from its keydown until all its events are handled, and
 *   the frame that shows it from the first to the last thing that the window does for it. The control is a bare contenteditable.
 * - key: the same with that wait, from keydown to presentation, by the browser's own Event Timing; in steps of 8 ms, and what took
 *   less than 16 ms is not told and counts as 8. A key waits up to 17 ms for its frame on any page: so its control says how much.
 * - drag: the interval between frames while one of the 60 is dragged. The control drags an element of a bare page.
 * - open: from the change of the address to the painted first page of a publication of 20 pages.
 *
 * One JSON line.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';
import { admittedClient } from '../support/browser-client.ts';
import { leafletMaker } from '../support/leaflet.ts';
import { runShell } from '../support/running-shell.ts';

const WARM_KEYS = 10;
/** Long enough for all that waits until the hand rests. */
const REST_MS = 1000;
const KEYS = 120;
const MOVES = 120;
const OPENINGS = 9;
const PAGES = 20;
const FRAME_MS = 1000 / 60;
/** What Event Timing counts in. */
const STEP_MS = 8;
const WORDS =
  '資格確認書をすべての加入者に送るよう求める陳情が、賛成二三・反対二一で採択されました。「一人ひとりの声が議会を動かした」――そう話す人もいます。';

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** 60 text frames, 6 across and 10 down. */
function sixtyFrames(): Publication {
  const maker = leafletMaker('60の枠');
  for (let number = 0; number < 60; number += 1)
    maker.text(`${number + 1}番の枠。${WORDS}`, {
      xMm: 10 + (number % 6) * 32,
      yMm: 10 + Math.floor(number / 6) * 28,
      widthMm: 30,
      heightMm: 26,
    });
  return maker.made();
}

/** Each page has a headline and four long columns. */
function twentyPages(): Publication {
  const maker = leafletMaker('20ページの報告');
  for (let page = 0; page < PAGES; page += 1) {
    if (page > 0) maker.nextPage();
    maker.text(`${page + 1}　とりくみの報告`, { widthMm: 180, heightMm: 15 });
    for (let column = 0; column < 4; column += 1)
      maker.text(WORDS.repeat(4), {
        xMm: 15 + (column % 2) * 92,
        yMm: 40 + Math.floor(column / 2) * 120,
        widthMm: 88,
        heightMm: 115,
      });
  }
  return maker.made();
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

interface Tally {
  readonly slowKeysMs: number[];
  readonly workMs: number[];
}
declare global {
  // The page's own tally; see watchKeys.
  var benchTally: Tally | undefined;
}

/** Runs in the page. A message that a frame sends comes when the frame is painted. */
function watchKeys(): void {
  const tally: Tally = { slowKeysMs: [], workMs: [] };
  globalThis.benchTally = tally;
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') tally.slowKeysMs.push(duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const next = new MessageChannel();
  let keyed = 0;
  let handledMs = 0;
  let drawing = 0;
  next.port1.onmessage = () => tally.workMs.push(handledMs + performance.now() - drawing);
  const atKey = ({ timeStamp }: Event): void => {
    keyed = timeStamp;
    requestAnimationFrame(() => {
      drawing = performance.now();
      next.port2.postMessage(null);
    });
  };
  // What the words' listeners leave for the end of their task comes before what is left here from there.
  const atWords = (): void =>
    queueMicrotask(() =>
      queueMicrotask(() => {
        handledMs = performance.now() - keyed;
      }),
    );
  addEventListener('keydown', atKey, { capture: true });
  addEventListener('input', atWords);
}

interface Typed {
  readonly keyMs: number[];
  readonly workMs: number[];
}

/** Types into what has the focus. */
async function typed(page: Page): Promise<Typed> {
  for (let key = 0; key < WARM_KEYS; key += 1) await page.keyboard.press('a');
  await page.waitForTimeout(REST_MS);
  await page.evaluate(watchKeys);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcdefghij'[key % 10] ?? 'a');
    await painted(page);
  }
  await page.waitForTimeout(REST_MS);
  const tally = await page.evaluate(() => globalThis.benchTally);
  const { slowKeysMs = [], workMs = [] } = tally ?? {};
  const keyMs = [...slowKeysMs, ...Array.from({ length: KEYS - slowKeysMs.length }, () => 8)];
  return { keyMs, workMs };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Intervals between frames while the pointer drags what lies at `from`. */
async function draggedMs(page: Page, from: Place): Promise<number[]> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y + 5);
  const intervals = page.evaluate(
    (frames) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const tick = (time: number): void => {
          times.push(time);
          if (times.length <= frames) requestAnimationFrame(tick);
          else resolve(times.slice(1).map((value, index) => value - (times[index] ?? value)));
        };
        requestAnimationFrame(tick);
      }),
    MOVES,
  );
  let isOver = false;
  void intervals.then(() => {
    isOver = true;
  });
  for (let move = 0; !isOver; move += 1)
    await page.mouse.move(from.x + 5 + (move % 60), from.y + 5 + (move % 40));
  const measured = await intervals;
  await page.mouse.up();
  return measured;
}

/** Runs in the page: goes to the address and waits until the page with so many frames is painted. */
function openedMs({ hash, frames }: { hash: string; frames: number }): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('[data-desk] [data-frame] .story').length < frames) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
    });
    observer.observe(document.body, { subtree: true, childList: true });
    location.hash = hash;
  });
}

const BARE = `data:text/html,<!doctype html><title>x</title>
<div contenteditable style="width:300px;height:200px">x</div>
<div id="box" style="position:absolute;left:400px;top:100px;width:80px;height:80px;background:teal"></div>
<script>addEventListener('pointermove', (event) => { if (event.buttons) box.style.left = event.clientX + 'px'; })</script>`;

async function bare(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(BARE);
  await page.locator('[contenteditable]').click();
  const keys = await typed(page);
  const dragMs = await draggedMs(page, { x: 440, y: 140 });
  await page.close();
  return { keys, dragMs };
}

async function application(browser: Browser) {
  const shell = await runShell();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(shell.entrance);
    await page.getByRole('button', { name: 'この名前でつくる' }).click();
    await page.getByRole('heading', { level: 1, name: 'きょう' }).waitFor();
    const { origin } = new URL(shell.entrance);
    const cookies = await page.context().cookies(origin);
    const client = admittedClient(
      origin,
      cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    );
    const keep = async (content: Publication): Promise<string> => {
      const link = client.link();
      const made = await link.call('publication.create', {
        title: content.title,
        sheet: content.sheet,
      });
      if (!made.ok) throw new Error(JSON.stringify(made));
      const { id, revision } = made.reply;
      const saved = await link.call('publication.save', {
        id,
        revision,
        content,
        setAside: false,
      });
      if (!saved.ok) throw new Error(JSON.stringify(saved));
      return id;
    };
    const leaflet = await keep(sixtyFrames());
    const report = await keep(twentyPages());
    client.close();

    const openMs: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await page.evaluate(() => {
        location.hash = '#/publications';
      });
      await page.getByRole('heading', { level: 1, name: '作成物' }).waitFor();
      await painted(page);
      openMs.push(await page.evaluate(openedMs, { hash: `#/publications/${report}`, frames: 5 }));
    }

    await page.evaluate(openedMs, { hash: `#/publications/${leaflet}`, frames: 60 });
    const frame = page.locator('[data-desk] [data-frame]').nth(27);
    const box = await frame.boundingBox();
    if (!box) throw new Error('the frame is not drawn');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const dragMs = await draggedMs(page, middle);
    await page.locator('[data-desk] [data-frame]').first().dblclick();
    await page.locator('[contenteditable="true"]').waitFor();
    const keys = await typed(page);
    await page.close();
    return { openMs, dragMs, keys };
  } finally {
    await shell.stop();
  }
}

const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.executable,
  args: [...found.args],
  chromiumSandbox: false,
  env: { ...process.env, ...found.env },
});
try {
  const control = await bare(browser);
  const own = await application(browser);
  const result = {
    workP50Ms: rounded(at(own.keys.workMs, 0.5)),
    workBareP50Ms: rounded(at(control.keys.workMs, 0.5)),
    workP95Ms: rounded(at(own.keys.workMs, 0.95)),
    workBareP95Ms: rounded(at(control.keys.workMs, 0.95)),
    keyP95Ms: at(own.keys.keyMs, 0.95),
    keyBareP95Ms: at(control.keys.keyMs, 0.95),
    dragP95Ms: rounded(at(own.dragMs, 0.95)),
    dragBareP95Ms: rounded(at(control.dragMs, 0.95)),
    openMs: Math.round(at(own.openMs, 0.5)),
    openWorstMs: Math.round(Math.max(...own.openMs)),
  };
  console.log(JSON.stringify({ bench: 'composer', ...result }));
  const isPrompt = result.workP95Ms <= 16 && result.keyP95Ms <= result.keyBareP95Ms + STEP_MS;
  const isFluent = isPrompt && result.dragP95Ms <= FRAME_MS * 1.2;
  process.exitCode = isFluent && result.openMs <= 500 ? 0 : 1;
} finally {
  await browser.close();
}
