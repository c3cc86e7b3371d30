import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;
let file: { readonly name: string; readonly bytes: Buffer };

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/template-${name}.png` });
const goTo = (hash: string): Promise<unknown> => page.goto(new URL(`/#/${hash}`, page.url()).href);
const desk = () => page.locator('[data-desk]');

async function fromFileMenu(deed: string): Promise<void> {
  await page.getByRole('button', { name: 'ファイル', exact: true }).click();
  await page.getByRole('menuitem', { name: deed }).click();
}

async function deedOfTemplate(name: string, deed: string): Promise<void> {
  await page.getByRole('button', { name: `「${name}」でできること` }).click();
  await page.getByRole('menuitem', { name: deed }).click();
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await page.getByRole('button', { name: '採択速報ビラ' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(desk().locator('img').first()).toBeVisible();
});

test.afterAll(async () => {
  await opened?.close();
});

test('the next issue is made from the list: photos and articles are empty', async () => {
  await goTo('publications');
  await keepPicture('publications');
  await page.getByRole('button', { name: /^次の号をつくる：/ }).click();
  await expect(page.getByText(/^前号から「.*」をつくりました/)).toBeVisible();
  await expect(desk().getByText('［ここに書く］').first()).toBeVisible();
  await expect(desk().locator('img')).toHaveCount(0);
  await keepPicture('next-issue');
});

test('what lies open is kept as a template under a name', async () => {
  await fromFileMenu('ひな形として残す');
  await page.getByRole('textbox', { name: 'ひな形の名前' }).fill('みどり通信');
  await keepPicture('keep');
  await page.getByRole('button', { name: 'この名前で残す' }).click();
  await expect(page.getByText('「みどり通信」をひな形として残しました。')).toBeVisible();
  await page.getByRole('button', { name: 'ひな形を見る' }).click();
  await expect(page.getByRole('heading', { name: '自分のひな形' })).toBeVisible();
  await keepPicture('today');
});

test('it makes a publication when it is pressed', async () => {
  await page.getByRole('button', { name: 'このひな形でつくる：みどり通信' }).click();
  await expect(page.getByText('ひな形から「みどり通信」をつくりました。')).toBeVisible();
  await expect(desk().getByText('［ここに書く］').first()).toBeVisible();
});

test('it is renamed, and comes back after it was deleted', async () => {
  await goTo('today');
  await deedOfTemplate('みどり通信', '名前を変える');
  await page.getByRole('textbox', { name: 'ひな形の名前' }).fill('月刊みどり');
  await page.getByRole('button', { name: '変える', exact: true }).click();
  const card = page.getByRole('button', { name: 'このひな形でつくる：月刊みどり' });
  await expect(card).toBeVisible();
  await deedOfTemplate('月刊みどり', '削除する');
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).last().click();
  await expect(card).toBeVisible();
});

test('it is written to a file', async () => {
  const download = page.waitForEvent('download');
  await deedOfTemplate('月刊みどり', 'ファイルに書き出す');
  const given = await download;
  file = { name: given.suggestedFilename(), bytes: await readFile(await given.path()) };
  expect(file.name).toBe('月刊みどり.gariban-template');
  expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
});

test('the file is let go over the window and is a template there', async () => {
  const carried = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    { name: file.name, bytes: [...file.bytes] },
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: carried });
  await expect(page.getByText('ひな形「月刊みどり」を読み込みました。')).toBeVisible();
  await expect(page.getByRole('button', { name: 'このひな形でつくる：月刊みどり' })).toHaveCount(2);
});

test('the file is chosen in the menu', async () => {
  const chooser = page.waitForEvent('filechooser');
  await fromFileMenu('ひな形のファイルを読み込む');
  await (await chooser).setFiles({
    name: file.name,
    mimeType: 'application/octet-stream',
    buffer: file.bytes,
  });
  await expect(page.getByRole('button', { name: 'このひな形でつくる：月刊みどり' })).toHaveCount(3);
  await keepPicture('taken-in');
});
