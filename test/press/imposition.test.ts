import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { imposePdf } from '../../src/main/press/impose-pdf.ts';
import { mmFromPt, ptFromMm } from '../../src/shared/base/units.ts';
import { impose } from '../../src/shared/press/imposition/impose.ts';
import type { ImpositionScheme } from '../../src/shared/press/imposition/imposition.ts';
import { SHEET_SIZES_MM } from '../../src/shared/publication/sheet.ts';
import { pdfObjects, pdfReading } from '../support/pdf-facts.ts';

const A5 = SHEET_SIZES_MM.A5;

/** Pages that say their number. */
async function pagesOf(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= count; page += 1)
    document
      .addPage([ptFromMm(A5.widthMm), ptFromMm(A5.heightMm)])
      .drawText(`page ${page}`, { x: 40, y: 300, size: 20, font });
  document.setTitle('陳情のあゆみ');
  return document.save();
}

async function imposed(count: number, scheme: ImpositionScheme): Promise<Uint8Array> {
  const plan = impose({ page: A5, count, bindsRight: false }, { scheme });
  if ('why' in plan) throw new Error(plan.why);
  return imposePdf(await pagesOf(count), plan);
}

describe('pages on sheets', () => {
  test('a booklet of eight pages has two sheets of A4, each side with its two pages as words', async () => {
    const pdf = await imposed(8, 'booklet');
    const { media, trim } = await pdfObjects(pdf);
    expect(media).toHaveLength(4);
    for (const [at, [left = 0, bottom = 0, right = 0, top = 0]] of media.entries()) {
      expect(Math.abs(mmFromPt(right - left) - 297)).toBeLessThan(0.01);
      expect(Math.abs(mmFromPt(top - bottom) - 210)).toBeLessThan(0.01);
      const [from = 0, , to = 0] = trim[at] ?? [];
      expect(Math.abs(mmFromPt(to - from) - 296)).toBeLessThan(0.01);
    }
    const { words: read } = await pdfReading(pdf);
    const words = read.map((page) => page.match(/page \d/g));
    expect(words).toEqual([
      ['page 8', 'page 1'],
      ['page 2', 'page 7'],
      ['page 6', 'page 3'],
      ['page 4', 'page 5'],
    ]);
  });

  test('sheets are turned over the edge that their fold wants, and keep the title', async () => {
    const document = await PDFDocument.load(await imposed(8, 'booklet'), { updateMetadata: false });
    expect(document.getTitle()).toBe('陳情のあゆみ');
    expect(document.catalog.getOrCreateViewerPreferences().getDuplex()).toBe('DuplexFlipShortEdge');
  });

  test('fonts are there once, however many pages use them', async () => {
    expect((await pdfObjects(await imposed(32, 'booklet'))).fonts).toHaveLength(1);
  });

  test('the same leaflet twice says the same twice', async () => {
    const { words: read } = await pdfReading(await imposed(1, '2up'));
    expect(read.join().match(/page \d/g)).toEqual(['page 1', 'page 1']);
  });
});
