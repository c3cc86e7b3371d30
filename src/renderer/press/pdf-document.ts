import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A PDF that lies open; to be closed. */
export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[];
  close(): void;
}

const pagesOf = (document: PDFDocumentProxy): Promise<PDFPageProxy[]> =>
  Promise.all(
    Array.from({ length: document.numPages }, (_one, index) => document.getPage(index + 1)),
  );

/**
 * Opens one of our own exports. Its fonts are inside and its photos are JPEG: no character maps, standard fonts or WebAssembly
 * are fetched.
 */
export async function openPdf(url: string): Promise<OpenPdf> {
  const reading = getDocument({ url, useWasm: false, useSystemFonts: false, enableXfa: false });
  const document = await reading.promise;
  return {
    pages: await pagesOf(document),
    close: () => void reading.destroy(),
  };
}

/** Draws a page so wide; the end of the drawing can be waited for or called off. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, widthPx: number) {
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: widthPx / natural.width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  return page.render({ canvas, viewport });
}
