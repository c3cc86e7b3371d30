import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';
import { pdfObjects, pdfReading } from '../support/pdf-facts.ts';

const PHOTOS = ['昼の集会 1.jpg', '昼の集会 2.jpg', '駅前.png'];

let opened: OpenedWindow;
let page: Page;
let folder: string;

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/own-${name}.png` });
const goTo = (hash: string): Promise<unknown> => page.goto(new URL(`/#/${hash}`, page.url()).href);
const main = () => page.getByRole('main');
const fill = (label: string, words: string): Promise<void> =>
  main().getByRole('textbox', { name: label, exact: true }).fill(words);

async function save(): Promise<void> {
  await main().getByRole('button', { name: '保存する' }).first().click();
  await expect(page.getByText(/保存しました/).first()).toBeVisible();
  await expect(page).toHaveURL(/#\/(records|campaigns)\/[0-9a-f]{8}-/);
}

async function makePhotos(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), '写真 と 資料 '));
  await mkdir(folder, { recursive: true });
  const colours = ['#b23a48', '#2f5d8a', '#2f7d5b'];
  for (const [index, name] of PHOTOS.entries()) {
    const background = colours[index] ?? '#888888';
    await sharp({ create: { width: 1600, height: 1200, channels: 3, background } }).toFile(
      join(folder, name),
    );
  }
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await makePhotos();
  opened = await openWindow();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
  await rm(folder, { recursive: true, force: true });
});

test('an archive of one’s own is made by its name', async () => {
  await page.getByRole('textbox', { name: '書庫の名前' }).fill('みどり支部 書庫');
  await page.getByRole('button', { name: 'この名前でつくる' }).click();
  await expect(page.getByText('書庫：みどり支部 書庫')).toBeVisible();
});

test('a campaign is written', async () => {
  await goTo('records/new/campaign');
  await main().getByRole('textbox').first().fill('国保の資格確認書をすべての加入者に');
  await save();
});

test('a petition is typed with its stages and votes, dates as people write them', async () => {
  await goTo('campaigns');
  await page.getByRole('link', { name: '国保の資格確認書をすべての加入者に' }).click();
  await page.getByRole('button', { name: '加える：陳情・請願' }).click();
  await fill('件名', '資格確認書をすべての加入者に送ることを求める陳情');
  await fill('提出先の議会', 'みどり区議会');
  await fill('あて名（「殿」は付けません）', 'みどり区議会議長');
  await fill('陳情書の日付', '令和7年2月30日');
  await page.keyboard.press('Tab');
  await expect(page.getByText('日付として読めません。')).toBeVisible();
  await fill('陳情書の日付', '令和7年8月22日');
  await fill(
    '主旨',
    '国民健康保険の加入者全員に、資格確認書を送ってください。\n使い方のわかりやすい案内を同封してください。',
  );
  await fill('理由', '窓口で見せるだけで受診できます。\n届かない人が医療をためらっています。');
  await main().getByRole('button', { name: '段階を加える' }).click();
  const stages = page.getByRole('region', { name: '経過' });
  await stages.getByRole('textbox', { name: '日付' }).fill('2025年12月はじめ');
  const plenary = page.getByRole('region', { name: '本会議の採決' });
  await plenary.getByRole('button', { name: '採決を書く' }).dblclick();
  await plenary.getByRole('textbox', { name: '賛成' }).fill('23');
  await plenary.getByRole('textbox', { name: '反対' }).fill('21');
  await plenary.getByRole('button', { name: /結果/ }).click();
  await page.getByRole('option', { name: '採択', exact: true }).click();
  await fill('団体名', 'みどり支部');
  await keepPicture('petition');
  await save();
  await page.reload();
  await expect(
    page.getByRole('region', { name: '本会議の採決' }).getByRole('textbox', { name: '賛成' }),
  ).toHaveValue('23');
  // Back leads to the campaign, not to a blank form in which the petition seems lost.
  await page.goBack();
  await expect(
    page.getByRole('link', { name: '資格確認書をすべての加入者に送ることを求める陳情' }),
  ).toBeVisible();
  await page.goForward();
  await expect(main().getByRole('textbox', { name: '陳情書の日付' })).toHaveValue('令和7年8月22日');
});

test('a double click on save writes one record, and ticking a box low in the form leaves the window where it is', async () => {
  await goTo('records/new/organisation');
  await main().getByRole('textbox').first().fill('みどり支部の会');
  await main().getByRole('button', { name: '連絡先を加える' }).click();
  await main().getByText('印刷してよい', { exact: true }).click();
  expect(
    await page.evaluate(() => [
      document.documentElement.scrollTop,
      document.body.scrollTop,
      document.querySelector('#root')?.scrollTop,
    ]),
  ).toEqual([0, 0, 0]);
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toBeInViewport();
  await main().getByRole('button', { name: '保存する' }).first().dblclick();
  await expect(page.getByText(/^保存しました/)).toBeVisible();
  await goTo('archive');
  await expect(main().getByText('みどり支部の会')).toHaveCount(1);
  await main().getByText('みどり支部の会').dblclick();
  await main().getByRole('button', { name: 'ごみ箱に入れる' }).dblclick();
  await expect(page.getByText('1件をごみ箱に入れました。')).toBeVisible();
});

test('photos from a folder with a Japanese name are taken in, a second time as duplicates', async () => {
  await goTo('archive');
  const takeIn = async (): Promise<void> => {
    const chosen = page.waitForEvent('filechooser');
    await main().getByRole('button', { name: '取り込む' }).first().click();
    await page.getByRole('menuitem', { name: '写真や資料のファイルを選ぶ' }).click();
    await (await chosen).setFiles(PHOTOS.map((name) => join(folder, name)));
  };
  await takeIn();
  await expect(page.getByRole('option', { name: /昼の集会 1/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '写真 3' })).toBeVisible();
  await takeIn();
  await expect(page.getByText(/すでに/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '写真 3' })).toBeVisible();
  await keepPicture('photos');
});

test('the petition letter is exported and reads as it was typed', async () => {
  await goTo('today');
  await page.getByRole('button', { name: '陳情書・請願書' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(page.locator('[data-desk]').getByText('みどり区議会議長').first()).toBeVisible();
  await keepPicture('letter');
  await page.getByRole('button', { name: '印刷・入稿' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '書き出す' }).click();
  const kept = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存する' }).click();
  const download = await kept;
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const bytes = new Uint8Array(await readFile(await download.path()));
  const { fonts } = await pdfObjects(bytes);
  expect(fonts.every(({ embedded, subset }) => embedded && subset)).toBe(true);
  const reading = await pdfReading(bytes);
  await keepPicture('pdf');
  const words = reading.words.join('').replace(/\s/g, '');
  for (const typed of [
    '令和7年8月22日',
    'みどり区議会議長殿',
    '国民健康保険の加入者全員に、資格確認書を送ってください。',
    '届かない人が医療をためらっています。',
    '以上',
  ]) {
    expect(words).toContain(typed);
  }
});
