import type { PDFPageProxy } from 'pdfjs-dist';
import { drawPage, openPdf } from './pdf-document.ts';
import styles from './press.module.css';

/** Fine enough for type on an office printer. */
const PRINT_PPI = 300;

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came'))));
  });

async function pagePicture(page: PDFPageProxy): Promise<HTMLImageElement> {
  const canvas = document.createElement('canvas');
  const { width } = page.getViewport({ scale: 1 });
  await drawPage(page, canvas, (width * PRINT_PPI) / 72).promise;
  const image = new Image();
  image.src = URL.createObjectURL(await blobOf(canvas));
  // The canvas of an A3 page holds 70 MB; it is not kept until the next one.
  canvas.width = 0;
  await image.decode();
  return image;
}

/** The paper's size, and nothing but the sheets while it prints. */
function paperStyle(page: PDFPageProxy | undefined): HTMLStyleElement {
  const { width, height } = page?.getViewport({ scale: 1 }) ?? { width: 595, height: 842 };
  const style = document.createElement('style');
  style.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; }`;
  return style;
}

/**
 * Prints a PDF through the system's own dialog. The window prints the pages as the preview draws them: what leaves the printer is
 * what was seen, in both shells.
 */
export async function printPdf(url: string): Promise<void> {
  const pdf = await openPdf(url);
  const sheets = document.createElement('div');
  sheets.className = styles.sheets ?? '';
  const style = paperStyle(pdf.pages[0]);
  try {
    for (const page of pdf.pages) sheets.append(await pagePicture(page));
    document.head.append(style);
    document.body.append(sheets);
    const printed = new Promise((resolve) => {
      window.addEventListener('afterprint', resolve, { once: true });
    });
    window.print();
    await printed;
  } finally {
    for (const image of sheets.querySelectorAll('img')) URL.revokeObjectURL(image.src);
    sheets.remove();
    style.remove();
    pdf.close();
  }
}
