import { expect, type Locator, type Page, test } from '@playwright/test';
import { type OpenedWindow, openSampleLeaflet } from '../support/opened-window.ts';

let opened: OpenedWindow;
let page: Page;

const keepPicture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `test-output/screens/${name}.png` });

const frameNamed = (words: string): Locator =>
  page.locator('[data-desk] [data-frame]', { hasText: words }).first();
const photoFrame = (): Locator => page.locator('[data-desk] [data-frame]:has(img)').first();

async function boxOf(frame: Locator) {
  const box = await frame.boundingBox();
  if (!box) throw new Error('the frame is not on the desk');
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round);
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

async function drag(from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  await page.mouse.up();
}

/** Off the page: nothing is selected any more. */
const letGo = (): Promise<void> =>
  page.getByRole('region', { name: '紙面' }).click({ position: { x: 12, y: 300 } });

async function openDesk(address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-desk] img').first()).toBeVisible();
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  opened = await openSampleLeaflet();
  page = opened.page;
});

test.afterAll(async () => {
  await opened?.close();
});

test('a photo is moved, resized and put back by undo', async () => {
  const start = await boxOf(photoFrame());
  await drag({ x: start.x + 40, y: start.y + 40 }, { x: 23, y: 31 });
  const moved = await boxOf(photoFrame());
  expect([moved.width, moved.height]).toStrictEqual([start.width, start.height]);
  expect(moved.y).toBeGreaterThan(start.y + 20);
  await drag({ x: moved.x + moved.width, y: moved.y + moved.height }, { x: -60, y: -40 });
  const resized = await boxOf(photoFrame());
  expect(resized.width).toBeLessThan(moved.width - 40);
  await keepPicture('desk-resized');
  await page.keyboard.press('Control+z');
  expect(await boxOf(photoFrame())).toStrictEqual(moved);
  await page.keyboard.press('Control+z');
  expect(await boxOf(photoFrame())).toStrictEqual(start);
  await letGo();
});

test('a headline is written with the input method, which nothing disturbs', async () => {
  const headline = frameNamed('採択！');
  await headline.dblclick();
  await expect(page.getByRole('textbox', { name: '枠の文章' })).toBeFocused();
  await page.keyboard.press('Control+End');
  const input = await page.context().newCDPSession(page);
  for (const text of ['い', 'いわ', 'いわい']) {
    const end = text.length;
    await input.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }
  await input.send('Input.insertText', { text: '祝' });
  await expect(frameNamed('採択！祝')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(frameNamed('採択！祝')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(frameNamed('採択！祝')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option', { name: /^文字の枠：.*採択！祝/ })).toBeFocused();
});

test('the keyboard alone goes through the frames and moves them', async () => {
  const before = await boxOf(frameNamed('採択！祝'));
  await page.keyboard.press('Shift+ArrowDown');
  const after = await boxOf(frameNamed('採択！祝'));
  expect(after.y - before.y).toBeGreaterThan(10);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page.getByRole('option', { selected: true })).not.toHaveAccessibleName(/採択！祝/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
});

test('a record is looked for beside the page and put onto it', async () => {
  await page.getByRole('button', { name: '資料', exact: true }).click();
  await page.getByRole('searchbox', { name: '書庫をさがす' }).last().fill('割');
  const frames = page.locator('[data-desk] [data-frame]');
  const count = await frames.count();
  await page
    .getByRole('button', { name: /^置く：/ })
    .first()
    .click();
  await expect(frames).toHaveCount(count + 1);
  await keepPicture('desk-record');
  await page.getByRole('button', { name: '削除する' }).click();
  await expect(frames).toHaveCount(count);
});

test('what was done is taken back after the window was opened anew', async () => {
  /** How far the photo stands below the headline, whatever else stands around the desk. */
  const belowHeadline = async (): Promise<number> =>
    (await boxOf(photoFrame())).y - (await boxOf(frameNamed('採択！'))).y;
  const start = await belowHeadline();
  const { x, y } = await boxOf(photoFrame());
  await drag({ x: x + 40, y: y + 40 }, { x: 23, y: 31 });
  expect(await belowHeadline()).toBeGreaterThan(start + 20);
  await expect(page.getByText('保存しました')).toBeVisible();
  await page.getByRole('link', { name: '作成物', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '作成物' }).waitFor();
  await page.goBack();
  await page.reload();
  await expect(page.locator('[data-desk] img').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '元に戻す' })).toBeEnabled();
  await page.getByRole('button', { name: '元に戻す' }).click();
  expect(Math.abs((await belowHeadline()) - start)).toBeLessThanOrEqual(1);
  await letGo();
});

test('what was written is there again after the window died before it was saved', async () => {
  const address = page.url();
  await page.route('**/call', async (route) => {
    const body: unknown = route.request().postDataJSON();
    const isSave = typeof body === 'object' && body !== null && 'name' in body;
    if (isSave && body.name === 'publication.save') await route.abort();
    else await route.continue();
  });
  await letGo();
  await frameNamed('採択！祝').dblclick();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('まだ');
  await expect(page.getByText('保存できませんでした。')).toBeVisible();
  const dying = page;
  const crashed = dying.waitForEvent('crash');
  void dying.goto('chrome://crash').catch(() => undefined);
  await crashed;
  page = await dying.context().newPage();
  await openDesk(address);
  await expect(page.getByText('保存の途中だった変更')).toBeVisible();
  await expect(frameNamed('採択！祝まだ')).toBeVisible();
  await expect(page.getByText(/保存しました \d/)).toBeVisible();
  await page.reload();
  await expect(frameNamed('採択！祝まだ')).toBeVisible();
});
