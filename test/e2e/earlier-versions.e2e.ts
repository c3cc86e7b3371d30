import { expect, type Locator, type Page, test } from '@playwright/test';
import { type OpenedWindow, openSampleLeaflet } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

const onDesk = (words: string): Locator =>
  page.locator('[data-desk] [data-frame]', { hasText: words }).first();
const photos = (): Locator => page.locator('[data-desk] [data-frame]:has(img)');
const view = (): Locator => page.getByRole('dialog', { name: '前の版を見る' });
const versions = (): Locator => view().getByRole('option');
const side = (name: string | RegExp): Locator => view().getByRole('region', { name });

const outlined = (of: Locator): Locator =>
  of.getByRole('list', { name: '変わった枠' }).getByRole('listitem');

/** Everything is in the archive. */
async function isSaved(): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^保存しました \d/)).toBeVisible();
}

async function openVersions(): Promise<void> {
  await page.keyboard.press('Control+Shift+h');
  await expect(view()).toBeVisible();
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openSampleLeaflet();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

test('a leaflet that nobody has changed has no earlier version', async () => {
  await page.getByRole('button', { name: '前の版' }).click();
  await expect(view().getByText('まだ前の版はありません')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(view()).toBeHidden();
});

test('what it was before the first change stands beside what it is now, and says what differs', async () => {
  await onDesk('採択！').dblclick();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('祝');
  await page.keyboard.press('Escape');
  const before = await photos().count();
  await photos().first().click();
  await page.keyboard.press('Delete');
  await expect(photos()).toHaveCount(before - 1);
  await isSaved();
  await openVersions();
  await expect(versions()).toHaveCount(1);
  await expect(view().getByText('きょう', { exact: true })).toBeVisible();
  await expect(view().getByRole('status')).toHaveText(
    /^このページで変わったところ：文章が変わった枠 1、.*消えた枠 1$/,
  );
  const left = side(/^きょう \d+:\d+ の版$/);
  await expect(outlined(left)).toHaveCount(2);
  await expect(left.getByRole('listitem', { name: /^写真の枠：.*：消えた$/ })).toBeVisible();
  await expect(outlined(side('いま'))).toHaveCount(1);
  await page.screenshot({ path: 'test-output/screens/earlier-versions.png' });
});

test('it is put back, which undo takes back; what was there before is a version, too', async () => {
  await view().getByRole('button', { name: 'この版に戻す' }).click();
  await expect(view()).toBeHidden();
  await expect(page.getByText(/の版」に戻しました。「元に戻す」（Ctrl\+Z）で/)).toBeVisible();
  await expect(onDesk('採択！祝')).toBeHidden();
  const whole = await photos().count();
  await isSaved();
  await openVersions();
  await expect(versions()).toHaveCount(1);
  await expect(side(/の版$/).getByRole('img', { name: /1ページ$/ })).toContainText('採択！祝');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(onDesk('採択！祝')).toBeVisible();
  await expect(photos()).toHaveCount(whole - 1);
  await page.keyboard.press('Control+y');
  await expect(onDesk('採択！祝')).toBeHidden();
  await expect(photos()).toHaveCount(whole);
});

test('two earlier versions are compared with each other, and both outlive the window', async () => {
  await onDesk('採択！').click();
  await page.keyboard.press('Delete');
  await isSaved();
  await page.reload();
  await expect(photos().first()).toBeVisible();
  await photos().first().click();
  await page.keyboard.press('ArrowDown');
  await isSaved();
  await openVersions();
  // As it was made, as it was before the first restore, as it was when the window was opened anew.
  await expect(versions()).toHaveCount(3);
  await versions().last().click();
  await view().getByRole('button', { name: 'くらべる相手' }).click();
  const others = page.getByRole('listbox').last().getByRole('option');
  await expect(others).toHaveCount(3);
  await others.nth(1).click();
  await expect(side('いま')).toBeHidden();
  await expect(side(/の版$/)).toHaveCount(2);
  await page.screenshot({ path: 'test-output/screens/two-versions.png' });
  await page.keyboard.press('Escape');
});
