import { type Browser, chromium, type Page } from 'playwright-core';
import { failure } from '../../../shared/base/failure.ts';
import type { PagePrinter } from '../../host.ts';
import type { FoundChromium } from './find-chromium.ts';

declare global {
  // The hidden page's own object; see renderer/print-main.tsx.
  var garibanPrint: { show(order: string): Promise<unknown> } | undefined;
}

/** Flags that keep a hidden Chromium to itself: nothing is looked up, nothing is reported. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/** Root cannot start Chromium's sandbox; everybody else keeps it. */
const needsNoSandbox = (found: FoundChromium): boolean =>
  found.headlessOnly || process.getuid?.() === 0;

export async function launchHeadless(found: FoundChromium): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executable,
    headless: true,
    chromiumSandbox: !needsNoSandbox(found),
    args: [...QUIET, ...found.args],
    env: { ...process.env, ...found.env },
  });
}

export interface PrinterParts {
  readonly chromium: () => Promise<FoundChromium>;
  /** The address of the print page that lets it in. */
  readonly entrance: string;
  /** Told when the browser has gone, by itself or closed: the next print starts another. */
  readonly gone: () => void;
}

async function openPrintPage(browser: Browser, { entrance }: PrinterParts): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(entrance);
  await page.waitForFunction(() => globalThis.garibanPrint !== undefined);
  return page;
}

/** One hidden page, started when first asked for and kept alive: fonts and styles are loaded once. */
export async function browserPagePrinter(parts: PrinterParts): Promise<PagePrinter> {
  const browser = await launchHeadless(await parts.chromium());
  browser.on('disconnected', parts.gone);
  const page = await openPrintPage(browser, parts).catch(async (error: unknown) => {
    await browser.close();
    throw failure('press/no-page-printer', {
      reason: error instanceof Error ? error.message : String(error),
    });
  });
  page.on('crash', () => void browser.close());
  return {
    show: (order) =>
      page.evaluate((id) => {
        if (!globalThis.garibanPrint) throw new Error('the print page is not ready');
        return globalThis.garibanPrint.show(id);
      }, order),
    pdf: () =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false }),
    picture: async (index, widthPx) => {
      const shown = page.locator('[data-print-page]').nth(index);
      const box = await shown.boundingBox();
      if (!box) throw new Error(`the print page shows no page ${index}`);
      const session = await page.context().newCDPSession(page);
      try {
        const { data } = await session.send('Page.captureScreenshot', {
          format: 'png',
          captureBeyondViewport: true,
          clip: { ...box, scale: widthPx / box.width },
        });
        return Buffer.from(data, 'base64');
      } finally {
        await session.detach();
      }
    },
    close: () => browser.close(),
  };
}
