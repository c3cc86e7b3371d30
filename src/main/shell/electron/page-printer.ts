import { BrowserWindow } from 'electron';
import * as z from 'zod';
import type { PagePrinter } from '../../host.ts';
import { ORIGIN } from './scheme.ts';
import { webPreferences } from './web-preferences.ts';

const box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});

/** Scrolls the page to be taken to the top left corner and tells where it then lies, after the next drawing. */
const bringIntoView = (index: number): string => `new Promise((resolve, reject) => {
  const page = document.querySelectorAll('[data-print-page]')[${index}];
  if (!page) return reject(new Error('no such page'));
  page.scrollIntoView({ block: 'start', inline: 'start', behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const { x, y, width, height } = page.getBoundingClientRect();
    resolve({ x, y, width, height });
  }));
})`;

/** Waits for the page's own object, then for what it draws. */
const showOrder = (order: string): string => `(async () => {
  while (!window.garibanPrint) await new Promise((resolve) => setTimeout(resolve, 10));
  return window.garibanPrint.show(${JSON.stringify(order)});
})()`;

/** Zooms until the page is as wide as the picture, so that type is drawn and not blown up. */
async function capture(window: BrowserWindow, page: number, widthPx: number): Promise<Uint8Array> {
  const contents = window.webContents;
  const measure = async () => box.parse(await contents.executeJavaScript(bringIntoView(page)));
  const before = await measure();
  const zoom = widthPx / before.width;
  contents.setZoomFactor(zoom);
  window.setContentSize(widthPx, Math.ceil(before.height * zoom));
  try {
    const { x, y, width, height } = await measure();
    const rect = {
      x: Math.round(x * zoom),
      y: Math.round(y * zoom),
      width: Math.round(width * zoom),
      height: Math.round(height * zoom),
    };
    const picture = await contents.capturePage(rect, { stayHidden: true });
    return picture.resize({ width: widthPx }).toPNG();
  } finally {
    contents.setZoomFactor(1);
  }
}

/** A hidden window on print.html, kept alive: fonts and styles are loaded once. It is drawn off screen, or nothing could be captured. */
export async function hiddenPagePrinter(root: string): Promise<PagePrinter> {
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 1800,
    webPreferences: { ...webPreferences(root), offscreen: true, backgroundThrottling: false },
  });
  const contents = window.webContents;
  await window.loadURL(`${ORIGIN}/print.html`);
  return {
    show: async (order): Promise<unknown> => contents.executeJavaScript(showOrder(order)),
    pdf: () =>
      contents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: false,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    picture: (page, widthPx) => capture(window, page, widthPx),
    close: async () => window.destroy(),
  };
}
