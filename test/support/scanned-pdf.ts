import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { programRoot } from '../../src/main/shell/program-folders.ts';

const FACE = 'node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';
const PPI = 300;
const A4_INCH = { width: 8.27, height: 11.69 };
const TYPE_PX = 58;
const LINE_PX = 110;

/** A page of paper as a scanner gives it: a picture of the lines, 14 pt at 300 ppi. */
function scannedPage(lines: readonly string[]): Buffer {
  GlobalFonts.register(readFileSync(join(programRoot(), FACE)), 'Scanned');
  const canvas = createCanvas(Math.round(A4_INCH.width * PPI), Math.round(A4_INCH.height * PPI));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fdfcf8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#1a1a1a';
  context.font = `${TYPE_PX}px Scanned`;
  for (const [index, line] of lines.entries()) context.fillText(line, 250, 300 + index * LINE_PX);
  return canvas.toBuffer('image/jpeg', 80);
}

/** A PDF without a single word in it: each page is a picture of its lines. */
export async function scannedPdf(...pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (const lines of pages) {
    const picture = await document.embedJpg(scannedPage(lines));
    const page = document.addPage([595.28, 841.89]);
    page.drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 });
  }
  return Buffer.from(await document.save());
}
