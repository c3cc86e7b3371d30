import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserHost, browserHost } from '../../src/main/shell/browser/browser-host.ts';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { launchHeadless } from '../../src/main/shell/browser/page-printer.ts';
import { programRoot, userFolders } from '../../src/main/shell/program-folders.ts';
import { newId } from '../../src/shared/base/id.ts';
import { longReport } from '../support/long-report.ts';
import { pdfObjects, pdfReading } from '../support/pdf-facts.ts';

const MARK = /〔[^〕]+〕/g;
interface Made {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Page by page. */
  readonly words: readonly string[];
}

let folder = '';
let host: BrowserHost;
let browser: Browser;
const made = new Map<number, Made>();

const inColumns = (columns: number): Made => {
  const one = made.get(columns);
  if (!one) throw new Error('not printed');
  return one;
};

async function printed(columns: 1 | 2): Promise<Made> {
  const id = newId();
  const content = longReport({ chapters: 8, columns });
  await host.app.desk.current().catalogue.publications.create({
    id,
    content,
    now: new Date().toISOString(),
  });
  const { files } = await host.app.press.exportTo(id, {
    outPath: join(folder, `report-${columns}.pdf`),
    format: 'pdf',
    preset: 'office',
  });
  const bytes = await readFile(files[0] ?? '');
  return { id, bytes, words: (await pdfReading(bytes)).words };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-report-'));
  host = browserHost({
    log: () => undefined,
    folders: { ...userFolders(programRoot()), documents: folder, state: join(folder, 'state') },
  });
  await host.app.desk.create(join(folder, '書庫'));
  for (const columns of [1, 2] as const) made.set(columns, await printed(columns));
  browser = await launchHeadless(await findChromium());
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

async function openReport({ id, words }: Made): Promise<Page> {
  const { entrance } = await host.server();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'ja-JP' });
  await page.goto(entrance('/'));
  await page.getByRole('heading', { level: 1, name: 'きょう' }).waitFor();
  await page.goto(new URL(`/#/publications/${id}`, page.url()).href);
  await page.locator('[data-desk] .report-story').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // What the contents say comes after the pages are laid out.
  const last = page.locator('[data-desk] [data-print-page]').nth(words.length - 1);
  await last.waitFor({ state: 'attached' });
  return page;
}

/** On which page of the desk each mark of the story stands. */
const marksOnDesk = (page: Page): Promise<[string, number][]> =>
  page.evaluate(() => {
    const sheets = [...document.querySelectorAll('[data-desk] [data-print-page]')].map((sheet) =>
      sheet.getBoundingClientRect(),
    );
    const flow = document.querySelector('[data-desk] .report-story');
    if (!flow) return [];
    const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
    const found: [string, number][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: mark, index } of (node.nodeValue ?? '').matchAll(/〔[^〕]+〕/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { top } = range.getBoundingClientRect();
        found.push([mark, sheets.findIndex((sheet) => sheet.top <= top && top < sheet.bottom)]);
      }
    }
    return found;
  });

test.each([1, 2])(
  'in %i columns, the PDF breaks its pages where the desk does',
  async (columns) => {
    const { words } = inColumns(columns);
    const page = await openReport(inColumns(columns));
    const onDesk = await marksOnDesk(page);
    await page.close();
    const inPdf = words.flatMap((text, at) =>
      // The contents name each heading once more.
      [...text.matchAll(MARK)].map(([mark]): [string, number] => [mark, at]),
    );
    const last = new Map(inPdf);
    expect(onDesk.length).toBeGreaterThan(200);
    expect(onDesk.map(([mark]) => [mark, last.get(mark)])).toStrictEqual(onDesk);
    expect(words.length).toBeGreaterThan(8);
  },
);

test.each([1, 2])('in %i columns, the contents say on which page a heading stands', (columns) => {
  const { words } = inColumns(columns);
  const contents = words[0]?.replace(/\s/g, '') ?? '';
  const pageOf = (mark: string): number => words.findLastIndex((text) => text.includes(mark)) + 1;
  for (const mark of ['〔h1〕', '〔h4〕', '〔h7〕']) {
    expect(contents).toContain(`${mark}章の見出し${pageOf(mark)}`);
  }
});

test('the head of a table and the year of a chronology are said again on the next page', () => {
  const { words } = inColumns(1);
  const withRows = words.filter((text) => text.includes('〔t'));
  expect(withRows.length).toBeGreaterThan(1);
  for (const text of withRows) expect(text).toContain('番号');
  const withEntries = words
    .map((text) => text.replace(/\s/g, ''))
    .filter((text) => text.includes('〔c'));
  expect(withEntries.length).toBeGreaterThan(1);
  for (const text of withEntries) expect(text).toContain('2025年');
  expect(withEntries.join('').split('2025年')).toHaveLength(withEntries.length + 1);
});

test.each([1, 2])('in %i columns, no heading is the last of its page', (columns) => {
  const { words } = inColumns(columns);
  for (const text of words.slice(1)) expect(text.trim()).not.toMatch(/の見出し\d*$/);
});

test('every page has the exact size, its folio, and from the second on its running head', async () => {
  const { words, bytes } = inColumns(1);
  const { trim, media, hasType3 } = await pdfObjects(bytes);
  expect(trim).toStrictEqual(media);
  expect(hasType3).toBe(false);
  const texts = words.map((text) => text.replace(/\s/g, ''));
  expect(texts.filter((text) => text.startsWith('とりくみの報告'))).toHaveLength(words.length - 1);
  expect(texts.every((text, at) => text.includes(String(at + 1)))).toBe(true);
});
