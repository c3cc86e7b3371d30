import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { runShell } from './running-shell.ts';

/** The built program as its user has it: its shell, and a window of 1280 × 720 on the start screen. */
export interface OpenedWindow {
  /** The address of its start screen. */
  readonly entrance: string;
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts both, with documents and settings of their own. */
export async function openWindow(): Promise<OpenedWindow> {
  const shell = await runShell();
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executable,
    args: [...found.args],
    chromiumSandbox: false,
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'ja-JP',
  });
  const page = await context.newPage();
  await page.goto(shell.entrance);
  const close = async (): Promise<void> => {
    await browser.close();
    await shell.stop();
  };
  return { entrance: shell.entrance, page, close };
}

/** The same with an archive that holds nothing yet. */
export async function openEmptyArchive(): Promise<OpenedWindow> {
  const opened = await openWindow();
  await opened.page.getByRole('button', { name: 'この名前でつくる' }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'きょう' }).waitFor();
  return opened;
}

/** The sample archive with its leaflet of an adopted petition, drafted and drawn. */
export async function openSampleLeaflet(): Promise<OpenedWindow> {
  const opened = await openWindow();
  const { page } = opened;
  await page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await page.getByRole('button', { name: '採択速報ビラ' }).click();
  await page.getByRole('button', { name: '下書きをつくる' }).click();
  await page.locator('[data-desk] img').first().waitFor();
  return opened;
}
