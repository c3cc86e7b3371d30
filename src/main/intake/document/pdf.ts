import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { UnreadableFile } from '../unreadable-file.ts';
import { pageLines } from './page-lines.ts';

const MOST_PAGES = 2_000;
/** A scan has nothing, or a stamp and a page number. */
const LEAST_SIGNS = 12;

/** The reason given for a PDF that asks for a password. */
export const LOCKED = 'the PDF is locked by a password';

const folderOf = (name: string): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name)}${sep}`;

/** Opens a PDF without scripts and without anything from elsewhere. @throws UnreadableFile */
export async function openPdf(bytes: Uint8Array) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: folderOf('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folderOf('standard_fonts'),
    wasmUrl: folderOf('wasm'),
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const reason = /password/i.test(said) ? LOCKED : said;
    throw new UnreadableFile('intake/not-readable', reason);
  }
}

type PdfDocument = Awaited<ReturnType<typeof openPdf>>['document'];
type Page = Awaited<ReturnType<PdfDocument['getPage']>>;

async function wordsOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return pageLines(
    items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              size: item.height || 1,
              endsLine: item.hasEOL,
            },
          ]
        : [],
    ),
  );
}

export interface PdfWords {
  readonly pages: number;
  /** Pages that have words in the file, 1 first. */
  readonly words: readonly { readonly page: number; readonly words: string }[];
  /** Some page is a picture only, or nearly. */
  readonly hasScans: boolean;
}

/** The words of a PDF, page by page. @throws UnreadableFile */
export async function pdfWords(bytes: Uint8Array): Promise<PdfWords> {
  const { document, close } = await openPdf(bytes);
  try {
    const pages = Math.min(document.numPages, MOST_PAGES);
    const words: { page: number; words: string }[] = [];
    let hasScans = false;
    for (let number = 1; number <= pages; number += 1) {
      const page = await document.getPage(number);
      const text = await wordsOf(page);
      if (text !== '') words.push({ page: number, words: text });
      hasScans ||= text.replace(/\s/g, '').length < LEAST_SIGNS;
      page.cleanup();
    }
    return { pages: document.numPages, words, hasScans };
  } finally {
    await close();
  }
}
