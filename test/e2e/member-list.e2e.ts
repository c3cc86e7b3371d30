import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { type OpenedWindow, openEmptyArchive } from '../support/opened-window.ts';

test.describe.configure({ mode: 'serial' });

let opened: OpenedWindow;
let page: Page;
let folder: string;

const LIST = [
  ['みどり支部 会員名簿', null, null, null, null, null],
  ['氏名', 'ふりがな', '役職', '住所', '電話番号', '会費'],
  ['緑川 和子', 'みどりかわ かずこ', '支部長', 'みどり区なのはな町1-2-3', 312345678, 1000],
  ['野原 健一', 'のはら けんいち', '書記', 'みどり区すみれ町4-5', '090-0000-0000', 1000],
  [null, null, null, 'みどり区', '03-0000-0000', null],
  ['林 さくら', 'はやし さくら', null, null, null, 500],
];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'みどり支部 '));
  opened = await openEmptyArchive();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a list of members becomes people: looked at first, then taken in, then taken back as a whole', async () => {
  const path = join(folder, '会員 名簿.xlsx');
  await writeXlsxFile(
    LIST.map((row) => row.map((value) => (value === null ? null : { value }))),
    { sheet: '名簿' },
  ).toFile(path);
  await page.getByRole('link', { name: '書庫', exact: true }).click();
  await page.getByRole('button', { name: '取り込む' }).first().click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: '写真や資料のファイルを選ぶ' }).click();
  await (await chosen).setFiles(path);
  await page.getByRole('button', { name: '表として読み取る' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('会員 名簿.xlsx');
  const result = page.getByRole('region', { name: '書庫に入れると、こうなります' });
  await expect(result).toContainText('3件が新しく入ります');
  await expect(result).toContainText('1行は入りません');
  await expect(page.getByRole('button', { name: '会費の列を何に使うか' })).toContainText(
    '使わない',
  );
  await page.getByRole('button', { name: '会費の列を何に使うか' }).click();
  await page.getByRole('option', { name: '覚え書き' }).click();
  await page.getByRole('button', { name: '3件を書庫に入れる' }).click();
  await expect(page.getByText('3件を取り込みました')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('みどりかわ');
  await expect(page.getByRole('option', { name: /緑川 和子/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  // The file itself was taken in, too, in the same minute.
  const people = page.getByRole('listitem').filter({ hasText: '（名簿）' });
  await people.getByRole('button', { name: '取り消す' }).click();
  await page.getByRole('button', { name: 'この受入を取り消す' }).click();
  await expect(page.getByText('3件をごみ箱に入れました')).toBeVisible();
});
