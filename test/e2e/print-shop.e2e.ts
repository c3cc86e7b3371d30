import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { type OpenedWindow, openSampleLeaflet } from '../support/opened-window.ts';
import { rgbLeft } from '../support/pdf-inks.ts';

let opened: OpenedWindow;
let page: Page;

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/${name}.png` });
const dialog = (): Locator => page.getByRole('dialog', { name: '印刷・入稿' });

/** Draws with the tool that is in hand, from a corner to the opposite one. */
async function draw(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
) {
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 6 });
  await page.mouse.up();
}

async function choose(product: RegExp): Promise<void> {
  await dialog()
    .getByRole('button', { name: /どこで刷りますか/ })
    .click();
  await page.getByRole('option', { name: product }).click();
}

/** Makes the files and saves them; their names and contents. */
async function save(count: number): Promise<{ name: string; bytes: Uint8Array }[]> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await dialog().getByRole('button', { name: '保存する' }).click();
  await expect.poll(() => downloads.length).toBe(count);
  page.removeAllListeners('download');
  return Promise.all(
    downloads.map(async (download) => ({
      name: download.suggestedFilename(),
      bytes: await readFile(await download.path()),
    })),
  );
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openSampleLeaflet();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

test('what a print shop would call back about is found, and mended by one click each', async () => {
  const paper = await page.locator('[data-desk] .sheet-page').first().boundingBox();
  if (!paper) throw new Error('no page on the desk');
  // A photo frame that stays empty, and a shape over words that ends at the left cut.
  await page.getByRole('button', { name: '写真', exact: true }).click();
  await draw([paper.x + 200, paper.y + 420], [paper.x + 240, paper.y + 450]);
  await page.getByRole('button', { name: '図形', exact: true }).click();
  await draw([paper.x, paper.y + 400], [paper.x + 60, paper.y + 440]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '印刷・入稿' }).click();
  await choose(/PDF\/X-4/);
  const mends = dialog().getByRole('button', { name: '直す' });
  await expect(mends).toHaveCount(3);
  await keepPicture('print-shop-findings');
  for (const left of [2, 1, 0]) {
    await mends.first().click();
    await expect(mends).toHaveCount(left);
  }
});

test('the file for the print shop has four inks and nothing else', async () => {
  await dialog().getByRole('button', { name: '書き出す' }).click();
  await expect(dialog().getByRole('img').first()).toBeVisible({ timeout: 30_000 });
  await keepPicture('print-shop-made');
  const files = await save(2);
  const file = files.find(({ name }) => name.endsWith('.pdf'));
  expect(files.map(({ name }) => name).join()).toContain('入稿チェック票.txt');
  expect(await rgbLeft(file?.bytes ?? new Uint8Array())).toEqual([]);
});

test('for two inks the plates are seen over each other, and saved as two files named by their inks', async () => {
  await choose(/2色/);
  await dialog().getByRole('radio', { name: '赤' }).check({ force: true });
  await dialog().getByRole('button', { name: '書き出す' }).click();
  await expect(dialog().getByText('刷り上がり')).toBeVisible({ timeout: 30_000 });
  await dialog().getByText('版が0.5ミリずれたとき').click();
  await keepPicture('two-inks');
  await dialog().getByText('赤の版').click();
  await expect(dialog().getByRole('img').first()).toBeVisible();
  const files = await save(2);
  expect(files.map(({ name }) => /-(.)\.pdf$/.exec(name)?.[1]).sort()).toEqual(['赤', '黒']);
});

test('what was mended is taken back by undo like any edit', async () => {
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '印刷・入稿' }).click();
  await choose(/PDF\/X-4/);
  await expect(dialog().getByRole('button', { name: '直す' })).toHaveCount(3);
});
