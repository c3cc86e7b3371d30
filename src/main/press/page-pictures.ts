import sharp from 'sharp';
import { type BoxPt, type PageBoxes, pictureBox } from '../../shared/press/page-boxes.ts';
import { PICTURE_PPI } from '../../shared/press/resolution.ts';
import type { PagePrinter } from '../host.ts';

export interface PictureWish {
  readonly boxes: PageBoxes;
  readonly box: BoxPt;
  readonly ppi: number;
}

/**
 * PNG of a shown page: `box` of it, exact to the pixel, saying only its resolution. It is drawn at 300 ppi, whose pixels the sheet holds
 * in whole numbers, and brought to another resolution from there.
 */
export async function pagePicture(
  printer: PagePrinter,
  page: number,
  { boxes, box, ppi }: PictureWish,
): Promise<Uint8Array> {
  const sheetWidthPx = (boxes.sheetWidthPt * PICTURE_PPI) / 72;
  const sheet = await printer.picture(page, sheetWidthPx);
  const { width, height } = pictureBox(boxes, box, ppi);
  return sharp(sheet)
    .extract(pictureBox(boxes, box, PICTURE_PPI))
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .withDensity(ppi)
    .png({ compressionLevel: 6 })
    .toBuffer();
}
