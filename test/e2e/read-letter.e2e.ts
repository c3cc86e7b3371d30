import { expect, type Page, test } from '@playwright/test';
import { type OpenedWindow, openEmptyArchive } from '../support/opened-window.ts';

test.describe.configure({ mode: 'serial' });

let opened: OpenedWindow;
let page: Page;

const LETTER = `令和７年８月２２日
みどり区議会議長　殿
陳情書
国民健康保険の加入者全員に資格確認書を送ることを求める陳情
〒000-0000
みどり区なのはな町1-2-3
みどり区社会保障推進協議会
会長　緑川 和子　印
陳情の主旨
一．すべての加入者に資格確認書を送付してください。
二．案内を同封してください。
陳情の理由
　受診をためらう人が出ています。
以上`;
const LIST = `2025年12月はじめ　補足説明の案内
12日　福祉保健委員会で審査
13日　駅頭宣伝`;

test.beforeAll(async () => {
  opened = await openEmptyArchive();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

test('a pasted petition letter becomes a petition, once it is confirmed', async () => {
  await page.getByRole('link', { name: '書庫', exact: true }).click();
  await page.getByRole('button', { name: '新しく書く' }).first().click();
  await page.getByRole('menuitem', { name: '文章から読み取る' }).click();
  await page.getByRole('textbox', { name: '元の文章' }).fill(LETTER);
  await page.getByRole('button', { name: '読み取る', exact: true }).click();
  const read = page.getByRole('region', { name: '文章から読み取る' });
  await expect(
    read.getByRole('textbox', { name: /陳情・請願の名前|名前|件名/ }).first(),
  ).toHaveValue('国民健康保険の加入者全員に資格確認書を送ることを求める陳情');
  await read.getByRole('button', { name: '主旨', exact: true }).click();
  await expect(page.locator('mark')).toHaveText(
    /^一．すべての加入者に[\s\S]*案内を同封してください。$/,
  );
  await page.getByRole('button', { name: 'この内容で書庫に入れる' }).click();
  await expect(page.getByText('書庫に入れました')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('案内を同封');
  await expect(page.getByRole('option', { name: /資格確認書を送る/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('a pasted list becomes events, but for what was left out', async () => {
  await page.goto(new URL('/#/reading/chronology', opened.entrance).href);
  await page.getByRole('textbox', { name: '元の文章' }).fill(LIST);
  await page.getByRole('button', { name: '読み取る', exact: true }).click();
  await expect(page.getByRole('textbox', { name: '日付' })).toHaveCount(3);
  await page.getByText('「駅頭宣伝」を入れる').click();
  await page.getByRole('button', { name: '選んだ2件を書庫に入れる' }).click();
  await expect(page.getByText('2件のできごとを書庫に入れました')).toBeVisible();
  await expect(page.getByRole('option', { name: /福祉保健委員会で審査/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /駅頭宣伝/ })).toHaveCount(0);
  await page.getByRole('button', { name: '取り消す' }).click();
  await expect(page.getByText('2件をごみ箱に入れました')).toBeVisible();
});
