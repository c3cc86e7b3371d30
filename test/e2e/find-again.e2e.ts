import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/find-${name}.png` });
const goTo = (hash: string): Promise<unknown> => page.goto(new URL(`/#/${hash}`, page.url()).href);
const field = () => page.getByLabel('書庫をさがす', { exact: true });
const option = (name: string | RegExp) => page.getByRole('option').filter({ hasText: name });
const facet = (name: string | RegExp) =>
  page.locator('details').getByRole('button', { name, exact: typeof name === 'string' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await page.getByRole('button', { name: '採択速報ビラ' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(page.locator('[data-desk]').getByText('全国初').first()).toBeVisible();
});

test.afterAll(async () => {
  await opened?.close();
});

test('from the desk, Ctrl+K finds records by one character, and publications by their words', async () => {
  await page.keyboard.press('Control+k');
  await field().pressSequentially('証');
  await expect(option(/資格確認書/).first()).toBeVisible();
  await field().fill('全国初');
  await expect(option(/採択/).filter({ hasText: '作成物 1ページ' })).toBeVisible();
  await keepPicture('field');
});

test('another word is offered, not mixed in', async () => {
  await field().fill('国民健康保険');
  const other = page.getByRole('button', { name: /^「国保」でもさがす/ });
  await expect(other).toBeVisible();
  await other.click();
  await expect(field()).toHaveValue('国保');
});

test('what was found is narrowed by what was used, and kept under a name', async () => {
  await goTo('archive?q=国保');
  await page.locator('summary').filter({ hasText: '作成物で' }).click();
  await facet(/^まだ使っていない/).click();
  await expect(page).toHaveURL(/usage=unused/);
  await page.getByRole('button', { name: 'この条件を取っておく' }).click();
  await page.getByRole('textbox', { name: '名前' }).fill('まだ使っていない国保');
  await page.getByRole('button', { name: '取っておく', exact: true }).click();
  await goTo('archive');
  await expect(page.locator('summary').filter({ hasText: '種類' })).toBeVisible();
  await page.getByRole('link', { name: 'まだ使っていない国保' }).click();
  await expect(page).toHaveURL(/usage=unused/);
  await keepPicture('kept');
});

test('a record says which publication shows it', async () => {
  await goTo('archive?usage=used&kind=petition');
  await option(/陳情/).first().dblclick();
  await expect(page.getByText('この資料を使った作成物')).toBeVisible();
  await expect(page.getByText('1ページ')).toBeVisible();
});

test('photos get stars by a key, and two are compared', async () => {
  await goTo('archive');
  await page.getByRole('button', { name: '写真', exact: true }).first().click();
  const photos = page.getByRole('listbox', { name: '写真の一覧' });
  await photos.getByRole('option').first().click();
  await page.keyboard.press('1');
  await expect(photos.getByRole('option').first()).toContainText('★☆☆☆☆');
  await facet('★ 1').click();
  await expect(photos.getByRole('option')).toHaveCount(1);
  await facet('★ 1').click();
  await photos.getByRole('option').first().click();
  await photos
    .getByRole('option')
    .nth(1)
    .click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: '2枚をくらべる' }).click();
  const pair = page.getByRole('dialog', { name: '2枚をくらべる' });
  await expect(pair.getByRole('img')).toHaveCount(2);
  await page.keyboard.press('+');
  const shapes = await pair
    .getByRole('img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('style')));
  expect(shapes[0]).toContain('scale(1.25)');
  expect(shapes[1]).toBe(shapes[0]);
  await keepPicture('compare');
  await page.keyboard.press('Escape');
  await expect(pair).toBeHidden();
});

test('the chronology is looked at by years, months and days, and given as a table and a calendar', async () => {
  await goTo('chronology');
  await page.getByRole('button', { name: '年ごと' }).click();
  await page.getByRole('button', { name: '2025年' }).click();
  await expect(page.getByRole('heading', { name: '12月' })).toBeVisible();
  await keepPicture('months');
  await page.getByRole('button', { name: '日ごと' }).click();
  await expect(page.getByText('2025年12月はじめ')).toBeVisible();
  for (const [entry, ending, words] of [
    ['表のファイル（表計算ソフト用）', 'csv', '[2025-12-01..2025-12-10],はじめ'],
    ['予定表のファイル（カレンダー用）', 'ics', 'DTSTART;VALUE=DATE:20260114'],
  ] as const) {
    await page.getByRole('button', { name: 'ファイルにする' }).click();
    const given = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: entry }).click();
    const file = await given;
    expect(file.suggestedFilename()).toBe(`年表.${ending}`);
    expect(await readFile(await file.path(), 'utf8')).toContain(words);
  }
});
