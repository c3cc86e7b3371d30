import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import sharp from 'sharp';
import { type OpenedWindow, openEmptyArchive } from '../support/opened-window.ts';
import { scannedPdf } from '../support/scanned-pdf.ts';

test.describe.configure({ mode: 'serial' });

let opened: OpenedWindow;
let page: Page;
let folder: string;
const FILES = ['案内（写し）.pdf', '下書き.docx', '集会 1.jpg', '集会 2.jpg', 'めも.txt'];

async function writeMixedFolder(): Promise<void> {
  folder = join(await mkdtemp(join(tmpdir(), 'gariban ')), '十二月の 資料');
  await mkdir(folder);
  const letter = new Document({ sections: [{ children: [new Paragraph('要請ハガキの下書き')] }] });
  const picture = (background: string): Promise<Buffer> =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const contents = [
    await scannedPdf(['補足説明の案内', '委員会室は五階です。']),
    await Packer.toBuffer(letter),
    await picture('#446688'),
    await picture('#886644'),
    Buffer.from('駅頭宣伝の割りあて'),
  ];
  for (const [index, name] of FILES.entries())
    await writeFile(join(folder, name), contents[index] ?? '');
}

/** By Ctrl+K, as one looks for anything. */
async function looksFor(words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(words);
}

test.beforeAll(async () => {
  await writeMixedFolder();
  opened = await openEmptyArchive();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

test('a mixed folder is taken in, and one watches it arrive', async () => {
  await page.getByRole('link', { name: '書庫', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '取り込む' }).first().click();
  await page.getByRole('menuitem').first().click();
  await (await chooser).setFiles(FILES.map((name) => join(folder, name)));
  await expect(page.getByText('5件を取り込みました')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('option')).toHaveCount(5);
});

test('a word inside a Word document is found', async () => {
  await looksFor('要請ハガキ');
  await expect(page.getByRole('option', { name: /下書き/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('a word inside a scanned PDF is found after a machine has read it', async () => {
  await page.getByRole('option', { name: /案内/ }).dblclick();
  await page.getByRole('button', { name: '文字を読み取る' }).click();
  await expect(page.getByText(/1ページを読み取りました/)).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('機械が読み取った文字です')).toBeVisible();
  await looksFor('委員会室');
  await expect(page.getByRole('option', { name: /案内/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('what was taken in is taken back as a whole, and brought back', async () => {
  await page.goto(new URL('/#/archive/accessions', opened.entrance).href);
  await page.getByRole('button', { name: '取り消す', exact: true }).click();
  await expect(page.getByText(/5件の資料をごみ箱に入れます/)).toBeVisible();
  await page.getByRole('button', { name: 'この受入を取り消す' }).click();
  await expect(page.getByText('受入を取り消しました')).toBeVisible();
  await looksFor('委員会室');
  await expect(page.getByText(/合うものはありません/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '元に戻す', exact: true }).last().click();
  await expect(page.getByText('5件を書庫に戻しました')).toBeVisible();
});

test('yesterday is restored in three clicks, and today is kept', async () => {
  await page.goto(new URL('/#/archive/backups', opened.entrance).href);
  await page.getByRole('button', { name: 'いま控えをつくる' }).click();
  await expect(page.getByText('控えをつくりました')).toBeVisible();
  await page.goto(new URL('/#/archive/accessions', opened.entrance).href);
  await page.getByRole('button', { name: '取り消す', exact: true }).click();
  await page.getByRole('button', { name: 'この受入を取り消す' }).click();
  await expect(page.getByText('受入を取り消しました')).toBeVisible();
  await page.goto(new URL('/#/archive/backups', opened.entrance).href);
  // The program makes backups by itself, too: the one that still has the five is meant.
  const whole = page.getByRole('listitem').filter({ hasText: '5件多い' }).first();
  await whole.getByRole('button').click();
  await page.getByRole('button', { name: 'この日に戻す' }).click();
  await expect(page.getByText(/控えに戻しました/)).toBeVisible({ timeout: 30_000 });
  // The window begins anew with the archive that was put back: keys before that would go to the old one.
  await expect(page.getByRole('heading', { name: 'きょうは何をつくりますか' })).toBeVisible();
  await looksFor('委員会室');
  await expect(page.getByRole('option', { name: /案内/ }).first()).toBeVisible();
  await page.goto(new URL('/#/archive/backups', opened.entrance).href);
  await expect(page.getByRole('button', { name: /この控えを選ぶ/ })).not.toHaveCount(1);
});
