import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext } from 'playwright-core';
import type { BrowserHost } from '../../src/main/shell/browser/browser-host.ts';
import { programRoot, rendererFolder } from '../../src/main/shell/program-folders.ts';
import { staticFile } from '../../src/main/shell/static-file.ts';
import { assetUrl } from '../../src/shared/contract/asset-url.ts';
import { DRAWINGS } from '../../src/shared/press/drawing.ts';
import { pageBoxes } from '../../src/shared/press/page-boxes.ts';
import type { PrintOrder } from '../../src/shared/press/print-order.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';

const PREVIEW = /\/asset\/preview\//g;

/** What the print page makes of a publication, as plain HTML with the photos' originals. */
export async function plainHtml(
  { server }: BrowserHost,
  browser: Browser,
  publication: Publication,
): Promise<string> {
  const boxes = pageBoxes(publication.sheet, DRAWINGS.plain);
  const photos = publication.pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) =>
      frame.kind === 'photo' && frame.photo
        ? [[frame.id, assetUrl.preview(frame.photo.original)]]
        : [],
    );
  const order: PrintOrder = {
    publication,
    pages: publication.pages.map((_page, index) => index),
    isProof: false,
    sheetWidthPt: boxes.sheetWidthPt,
    sheetHeightPt: boxes.sheetHeightPt,
    trimOriginPx: boxes.trimOriginPx,
    bleedMm: boxes.drawnBleedMm,
    photos: Object.fromEntries(photos),
  };
  const page = await browser.newPage();
  await page.route('**/print-order/*', (route) => route.fulfill({ json: order }));
  await page.goto((await server()).entrance('/print.html'));
  await page.waitForFunction(() => globalThis.garibanPrint !== undefined);
  await page.evaluate(() => globalThis.garibanPrint?.show('bench'));
  const html = await page.content();
  await page.close();
  return html
    .replaceAll(/<script[^>]*>.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '')
    .replaceAll(PREVIEW, '/original/');
}

interface Parts {
  readonly html: string;
  readonly original: (sha256: string) => string;
}

/** Serves the plain page, its fonts and the originals, as a program without a press would. */
export function servePlainly({ html, original }: Parts): Promise<{ server: Server; url: string }> {
  const renderer = rendererFolder(programRoot());
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    const found = path.startsWith('/original/')
      ? { file: original(path.slice('/original/'.length)), type: 'image/jpeg' }
      : staticFile(renderer, path);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'cache-control': 'max-age=31536000, immutable',
    });
    createReadStream(found.file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, url: `http://127.0.0.1:${port}/` });
    });
  });
}

/** The control: a new page in a warm browser with a warm cache, printed when its fonts and pictures are there. */
export async function printPlainly(browser: BrowserContext, url: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const pictures = [...document.images].filter((image) => image.hasAttribute('src'));
    await Promise.all(pictures.map((image) => image.decode()));
  });
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: false,
  });
  await page.close();
  return pdf;
}
