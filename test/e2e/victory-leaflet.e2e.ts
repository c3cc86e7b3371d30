import { expect, type Page, test } from '@playwright/test';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/${name}.png` });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

test('the start screen makes the sample archive', async () => {
  await expect(page.getByRole('heading', { name: 'ガリバンへようこそ' })).toBeVisible();
  await keepPicture('start');
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await expect(page.getByRole('heading', { name: 'きょうは何をつくりますか' })).toBeVisible();
  await keepPicture('today');
});

test('a campaign shows its petitions with their votes', async () => {
  await page.goto(new URL('/#/campaigns', page.url()).href);
  await page.getByRole('link', { name: '資格確認書をすべての加入者に' }).click();
  await expect(page.getByRole('figure', { name: /本会議：賛成23 反対21/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '採択速報ビラ' })).toBeVisible();
  await keepPicture('campaign');
});

test('the archive finds 国保', async () => {
  await page.goto(new URL('/#/archive?q=国保', page.url()).href);
  await expect(page.locator('mark').filter({ hasText: '国保' }).first()).toBeVisible();
  await keepPicture('search');
});

test('the victory leaflet opens as a finished draft', async () => {
  await page.goto(new URL('/#/today', page.url()).href);
  await page.getByRole('button', { name: '採択速報ビラ' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(page.locator('[data-desk]').getByText('全国初').first()).toBeVisible();
  await expect(page.locator('[data-desk] img').first()).toBeVisible();
  await keepPicture('composer');
});

test('the press shows the PDF that it made', async () => {
  await page.getByRole('button', { name: '印刷・入稿' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await keepPicture('press');
  await page.keyboard.press('Escape');
});

test('the publication is kept', async () => {
  await page.goto(new URL('/#/publications', page.url()).href);
  await expect(page.getByRole('button', { name: /^開く：/ }).first()).toBeVisible();
  await keepPicture('publications');
});
