import { readWhole } from '../read-whole.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openPdf } from './pdf.ts';

const PT_PER_INCH = 72;
/** An A3 page at 300 ppi has 17 million. */
const MOST_PIXELS = 36_000_000;
const JPEG_QUALITY = 85;

export interface PageRequest {
  readonly path: string;
  /** From 1. */
  readonly page: number;
  readonly ppi: number;
}

/** One page of a PDF as a JPEG on white. @throws UnreadableFile */
export async function pdfPagePicture({ path, page, ppi }: PageRequest): Promise<Buffer> {
  const { document, close } = await openPdf(await readWhole(path));
  try {
    if (page > document.numPages)
      throw new UnreadableFile('intake/not-readable', `there is no page ${page}`);
    const drawn = await document.getPage(page);
    const natural = drawn.getViewport({ scale: 1 });
    const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
    const viewport = drawn.getViewport({ scale: Math.min(ppi / PT_PER_INCH, most) });
    const { createCanvas } = await import('@napi-rs/canvas');
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    // The types know only of a browser's canvas; the package's own factory makes this one.
    await drawn.render({ canvas: null, canvasContext: Object(context), viewport }).promise;
    return await canvas.encode('jpeg', JPEG_QUALITY);
  } finally {
    await close();
  }
}
