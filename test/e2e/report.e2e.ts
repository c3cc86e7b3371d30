import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type InputMethod, inputMethod } from '../support/input-method.ts';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';
import { pdfReading } from '../support/pdf-facts.ts';

let opened: OpenedWindow;
let page: Page;
let ime: InputMethod;

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/${name}.png` });
const story = (): Locator => page.locator('[data-desk] .report-story');
const outline = (): Locator => page.getByRole('navigation', { name: '見出し' });
const placed = (): Locator => story().locator('[data-placed]');

/** As a hand does it: the driver's own click does not know where the later rows of columns lie. */
async function clickOn(locator: Locator): Promise<void> {
  const [x, y] = await locator.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.click(x, y);
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
  ime = inputMethod(await page.context().newCDPSession(page));
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await page.getByRole('button', { name: /ほかのひな形も見る/ }).click();
  await page.getByRole('button', { name: '報告書', exact: true }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(story()).toBeVisible();
});

test.afterAll(async () => {
  await opened?.close();
});

test('the report of a campaign opens as a skeleton with its headings and pages beside it', async () => {
  await expect(story().getByText('［ここに書く', { exact: false }).first()).toBeVisible();
  await expect(outline().getByRole('button')).toHaveText([
    /^1はじめに1$/,
    /求めてきたこと/,
    /陳情・請願の内容/,
    /とりくみの経過/,
    /議会での審査と採決/,
    /5\.1委員会/,
    /5\.2本会議/,
    /寄せられた声/,
    /数字で見る実態/,
    /とりくみの成果/,
    /これからの課題と要求/,
    /おわりに/,
  ]);
  await keepPicture('report');
});

test('a gap is written over with the input method, in the same editor', async () => {
  const gap = story().getByText('このとりくみを始めたきっかけ', { exact: false });
  await gap.click();
  const editor = await story().elementHandle();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await ime.compose(['し', 'しか', '資格'], '資格確認書が届かない、');
  await ime.composing('こえ', '声');
  expect(await editor?.evaluate((one) => one === document.activeElement)).toBe(true);
  await ime.take('声がありました。');
  await expect(story()).toContainText('資格確認書が届かない、声がありました。');
  expect(await editor?.evaluate((one) => one.isConnected && one === document.activeElement)).toBe(
    true,
  );
  await expect(gap).toHaveCount(0);
});

test('a heading that is written stands in the outline and in the contents, and undo takes it away', async () => {
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await ime.compose(['こ', 'この', 'この報告'], 'この報告のねらい');
  await page.getByRole('button', { name: /段落の種類/ }).click();
  await page.getByRole('option', { name: '大見出し' }).click();
  await expect(outline().getByRole('button').nth(1)).toHaveText(/^2この報告のねらい\d$/);
  await expect(page.locator('[data-desk] .report-contents')).toContainText('この報告のねらい');
  await expect(async () => {
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(outline()).not.toContainText('この報告のねらい', { timeout: 200 });
  }).toPass();
});

test('a table comes where the caret is, and goes with one undo', async () => {
  const before = await placed().count();
  await story().getByText('病院や薬局の窓口で', { exact: false }).click();
  await page.getByRole('button', { name: '表', exact: true }).click();
  await expect(placed()).toHaveCount(before + 1);
  await expect(placed().first().locator('.flow-table')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(placed()).toHaveCount(before);
});

test('a photo is set beside the words, and the words flow around it', async () => {
  const photo = placed()
    .filter({ has: page.locator('img') })
    .nth(1);
  await clickOn(photo);
  await keepPicture('report-photo');
  await page.getByRole('radio', { name: '右に寄せる' }).check({ force: true });
  await expect(photo).toHaveAttribute('data-place', 'end');
});

test('a heading of the outline is gone to', async () => {
  await outline()
    .getByRole('button', { name: /おわりに/ })
    .click();
  await expect(story().getByRole('heading', { name: 'おわりに' })).toBeInViewport();
  await keepPicture('report-end');
});

test('the gaps that are left are counted by the preflight, which leads to the first', async () => {
  await page.getByRole('button', { name: '校正' }).click();
  await page.getByRole('button', { name: /「ここに書く」が4か所、残っています/ }).click();
  await expect(story().getByText('委員会でのやりとり', { exact: false })).toBeInViewport();
  await page.getByRole('button', { name: '閉じる' }).first().click();
});

test('words that are looked for are shown where they stand', async () => {
  await page.keyboard.press('Control+f');
  await page.getByLabel('さがすことば').fill('ほんとうにありがとう');
  await page.getByRole('button', { name: '次へ' }).click();
  await expect(story().getByText('署名、ハガキ', { exact: false })).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.has('found-words'))).toBe(true);
  await page.getByRole('button', { name: '閉じる' }).first().click();
});

test('the export holds what was written, page by page', async () => {
  const pages = await page.locator('[data-desk] [data-print-page]').count();
  await page.getByRole('button', { name: '印刷・入稿' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '書き出す' }).click();
  const given = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /PDFを保存|保存/ })
    .first()
    .click();
  const download = await given;
  const { words } = await pdfReading(await readFile(await download.path()));
  expect(words).toHaveLength(pages);
  expect(words.join('')).toContain('資格確認書が届かない、声がありました。');
});
