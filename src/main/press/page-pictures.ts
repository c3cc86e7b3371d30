import sharp from 'sharp';
import { type BoxPt, type PageBoxes, pictureBox } from '../../shared/press/page-boxes.ts';
import { PICTURE_PPI } from '../../shared/press/presets.ts';
import type { PagePrinter } from '../host.ts';

/** PNG of a shown page: `box` of it at 300 ppi, exact to the pixel, saying only its resolution. */
export async function pagePicture(
  printer: PagePrinter,
  page: number,
  { boxes, box }: { boxes: PageBoxes; box: BoxPt },
): Promise<Uint8Array> {
  const sheetWidthPx = (boxes.sheetWidthPt * PICTURE_PPI) / 72;
  const sheet = await printer.picture(page, sheetWidthPx);
  return sharp(sheet)
    .extract(pictureBox(boxes, box, PICTURE_PPI))
    .flatten({ background: '#ffffff' })
    .withDensity(PICTURE_PPI)
    .png({ compressionLevel: 6 })
    .toBuffer();
}
