import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import * as z from 'zod';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';
import { barriersOn } from '../support/seen-by-everybody.ts';

const SAMPLE = join(import.meta.dirname, '../../resources/sample/records.json');
const sample = z
  .object({ records: z.array(z.object({ id: z.string(), kind: z.string() })) })
  .parse(JSON.parse(readFileSync(SAMPLE, 'utf8'))).records;
/** One record of each kind that the sample has. */
const ONE_OF_EACH = [...new Map(sample.map(({ id, kind }) => [kind, id]))];
const oneOf = (kind: string): string => sample.find((one) => one.kind === kind)?.id ?? '';

const ROOMS = [
  'today',
  'campaigns',
  `campaigns/${oneOf('campaign')}`,
  'petitions',
  `petitions/${oneOf('petition')}`,
  'archive',
  'archive?kind=photo',
  'archive?q=資格確認書',
  'archive/bin',
  'archive/accessions',
  'archive/backups',
  'archive/undated',
  'archive/conflicts',
  'reading/petition',
  'reading/chronology',
  'publications',
  'chronology?zoom=day',
  'chronology?zoom=month',
  'chronology?zoom=year',
  'settings',
  ...ONE_OF_EACH.map(([, id]) => `records/${id}`),
  ...ONE_OF_EACH.map(([kind]) => `records/new/${kind}`),
];

let opened: OpenedWindow;
let page: Page;

/** Goes on after a finding, so that one run tells them all. */
async function expectNoBarriers(where: string): Promise<void> {
  expect.soft(await barriersOn(page), where).toStrictEqual([]);
}

async function go(room: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/${room}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

const closeDialog = () =>
  page.getByRole('dialog').getByRole('button', { name: '閉じる' }).first().click();

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openWindow();
  page = opened.page;
});
test.afterAll(async () => {
  await opened?.close();
});

test('on the first screen', async () => {
  await page.getByRole('button', { name: '見本の書庫をつくる' }).waitFor();
  await expectNoBarriers('first screen');
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await page.getByRole('heading', { level: 1, name: 'きょう' }).waitFor();
  await go('archive?kind=photo');
  await expect(page.getByRole('main').getByRole('option')).toHaveCount(5);
});

test('in every room', async () => {
  for (const room of ROOMS) {
    await go(room);
    await expectNoBarriers(room);
  }
});

test('while somebody looks for records and picks them', async () => {
  await go('today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('資格');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoBarriers('find box');
  await page.keyboard.press('Escape');
  await go('archive?kind=photo');
  await page.getByRole('main').getByRole('button', { name: '写真', exact: true }).last().click();
  const photos = page.getByRole('listbox', { name: '写真の一覧' }).getByRole('option');
  await photos.first().click();
  await expectNoBarriers('a photo picked');
  await photos.nth(1).click({ modifiers: ['Control'] });
  await expectNoBarriers('two photos picked');
  await page.getByRole('button', { name: '2枚をくらべる' }).click();
  await page.getByRole('dialog').waitFor();
  await expectNoBarriers('two photos compared');
  await closeDialog();
  await go('archive?q=国保');
  await page.getByRole('button', { name: 'この条件を取っておく' }).click();
  await page.getByRole('dialog').waitFor();
  await expectNoBarriers('search kept');
  await closeDialog();
  await page.getByRole('button', { name: '一覧', exact: true }).click();
  await page.getByRole('main').getByRole('option').first().click({ button: 'right' });
  await page.getByRole('menu').first().waitFor();
  await expectNoBarriers('menu of a record');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '新しく書く' }).first().click();
  await page.getByRole('menu').first().waitFor();
  await expectNoBarriers('menu');
  await page.keyboard.press('Escape');
});

/** Off the page: nothing is selected any more. */
const letGo = (): Promise<void> =>
  page.getByRole('region', { name: '紙面' }).click({ position: { x: 12, y: 300 } });

const frameWith = (inside: string) =>
  page.locator(`[data-desk] [data-frame]:has(${inside})`).first();

test('while a publication is made', async () => {
  await go('today');
  await page.getByRole('button', { name: '採択速報ビラ' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).waitFor();
  await expectNoBarriers('template chosen');
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(page.locator('[data-desk] img').first()).toBeVisible();
  await expectNoBarriers('composer');
  for (const inside of ['img', '.block-contact', '.story-list', '.sheet-shape']) {
    await letGo();
    await frameWith(inside).click({ position: { x: 4, y: 4 } });
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    for (const tab of inside === '.story-list' ? ['文字', '枠'] : ['枠']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectNoBarriers(`${tab} of ${inside}`);
    }
  }
  await page.getByRole('tab', { name: '資料' }).click();
  await expect(page.getByRole('button', { name: /^置く：/ }).first()).toBeVisible();
  await expectNoBarriers('records beside the page');
  await letGo();
  await frameWith('.story-list').dblclick();
  await expect(page.getByRole('textbox', { name: '枠の文章' })).toBeFocused();
  await page.keyboard.type('あ');
  await expectNoBarriers('text being written');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const menu of ['ファイル', '編集', '表示', '入れる', '並べる']) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menu').first().waitFor();
    await expectNoBarriers(`menu ${menu}`);
    await page.keyboard.press('Escape');
  }
  await letGo();
  await frameWith('img').click({ button: 'right' });
  await page.getByRole('menu').first().waitFor();
  await expectNoBarriers('menu of a frame');
  await page.keyboard.press('Escape');
});

test('while a publication is checked, compared and exported', async () => {
  await page.getByRole('button', { name: /^校正/ }).click();
  await expect(page.getByText('気をつけるところは見つかりませんでした。')).toBeVisible();
  await expectNoBarriers('proof');
  await page.getByRole('button', { name: '前の版' }).click();
  await page.getByRole('dialog').waitFor();
  await expectNoBarriers('earlier versions');
  await closeDialog();
  await page.getByRole('button', { name: '印刷・入稿' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expectNoBarriers('export');
  for (const format of ['PDF（印刷用）', '画像（LINEやホームページ用）']) {
    await dialog.getByText(format).click();
    await dialog.getByRole('button', { name: '書き出す' }).click();
    await expect(dialog.getByText(/^できました/)).toBeVisible();
    await expectNoBarriers(`exported: ${format}`);
  }
  await closeDialog();
});

test('while a report is written', async () => {
  await go('today');
  await page.getByRole('button', { name: /^ほかのひな形も見る/ }).click();
  await expectNoBarriers('all templates');
  await page.getByRole('button', { name: '報告書' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await expect(page.getByRole('region', { name: '紙面' })).toBeVisible();
  await expectNoBarriers('report');
});

test('while an archive is handed over and a list is read', async () => {
  await go('settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '1つのファイル（zip）に書き出す' }).click();
  await expect(page.getByText(/に書き出し、読み直して確かめました/)).toBeVisible();
  await expectNoBarriers('handed over');
  await page.getByRole('button', { name: 'ファイルを受け取る' }).click();
  await download;
  await go('archive');
  await page.getByRole('button', { name: '取り込む' }).first().click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: '写真や資料のファイルを選ぶ' }).click();
  const list = '氏名,住所,電話\n緑川 和子,みどり区なのはな町1-2-3,03-0000-0000\n';
  await (await chosen).setFiles({
    name: '名簿.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await page.getByRole('button', { name: '表として読み取る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('名簿.csv');
  await expectNoBarriers('a list that becomes records');
});
