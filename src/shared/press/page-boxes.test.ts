import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mmFromPt } from '../base/units.ts';
import { type Sheet, sheet, sheetSize, trimSize } from '../publication/sheet.ts';
import { DRAWINGS } from './drawing.ts';
import {
  type BoxPt,
  MARK_LENGTH_MM,
  PROOF_MARGIN_MM,
  pageBoxes,
  pictureBox,
} from './page-boxes.ts';
import { PICTURE_PPI } from './resolution.ts';

const marginMm = { top: 12, right: 12, bottom: 12, left: 12 };
const a4 = sheet.parse({ size: 'A4', marginMm });

const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    size: fc.constantFrom(...sheetSize.options),
    orientation: fc.constantFrom('portrait', 'landscape'),
    bleedMm: fc.double({ min: 0, max: 10, noNaN: true }),
  })
  .map((given) => sheet.parse({ ...given, marginMm }));
const anyPreset = fc.constantFrom<keyof typeof DRAWINGS>('plain', 'bleed', 'proof');

const widthMm = ({ left, right }: BoxPt): number => mmFromPt(right - left);
const heightMm = ({ bottom, top }: BoxPt): number => mmFromPt(top - bottom);
const holds = (outer: BoxPt, inner: BoxPt): boolean =>
  outer.left <= inner.left + 1e-9 &&
  outer.bottom <= inner.bottom + 1e-9 &&
  outer.right >= inner.right - 1e-9 &&
  outer.top >= inner.top - 1e-9;

test('an A4 page for the office is exactly A4, whatever Chromium prints around it', () => {
  const { trim, bleed, media } = pageBoxes(a4, DRAWINGS.plain);
  expect(media).toStrictEqual(trim);
  expect(bleed).toStrictEqual(trim);
  expect(widthMm(media)).toBeCloseTo(210, 9);
  expect(heightMm(media)).toBeCloseTo(297, 9);
});

test('a page for the print shop has 3 mm bleed and room for 9 mm marks on every side', () => {
  const { trim, bleed, media } = pageBoxes(a4, DRAWINGS.bleed);
  expect([widthMm(trim), heightMm(trim)].map(Math.round)).toStrictEqual([210, 297]);
  expect(mmFromPt(trim.left - bleed.left)).toBeCloseTo(3, 9);
  expect(mmFromPt(bleed.top - trim.top)).toBeCloseTo(3, 9);
  for (const beyond of [
    bleed.left - media.left,
    bleed.bottom - media.bottom,
    media.right - bleed.right,
    media.top - bleed.top,
  ])
    expect(mmFromPt(beyond)).toBeGreaterThan(MARK_LENGTH_MM);
});

test('a proof is the page with room to write on every side', () => {
  const { trim, bleed, media } = pageBoxes(a4, DRAWINGS.proof);
  expect(bleed).toStrictEqual(trim);
  for (const room of [trim.left - media.left, media.top - trim.top, trim.bottom - media.bottom])
    expect(mmFromPt(room)).toBeGreaterThanOrEqual(PROOF_MARGIN_MM);
});

test('every sheet is a multiple of 6 pt, holds its boxes one in another, and begins its trim on a whole pixel', () => {
  fc.assert(
    fc.property(anySheet, anyPreset, (given, preset) => {
      const boxes = pageBoxes(given, DRAWINGS[preset]);
      const { sheetWidthPt, sheetHeightPt, trimOriginPx, trim, bleed, media } = boxes;
      expect([sheetWidthPt % 6, sheetHeightPt % 6]).toStrictEqual([0, 0]);
      expect(Number.isInteger(trimOriginPx.x) && Number.isInteger(trimOriginPx.y)).toBe(true);
      expect(trim.left).toBe(trimOriginPx.x * 0.75);
      expect(trim.top).toBe(sheetHeightPt - trimOriginPx.y * 0.75);
      const whole = { left: 0, bottom: 0, right: sheetWidthPt, top: sheetHeightPt };
      expect([holds(whole, media), holds(media, bleed), holds(bleed, trim)]).toStrictEqual([
        true,
        true,
        true,
      ]);
      expect(boxes.drawnBleedMm).toBeGreaterThanOrEqual(mmFromPt(trim.left - bleed.left) - 1e-9);
    }),
  );
});

test('a picture of the page has the pixels of its trim, and lies inside the picture of its sheet', () => {
  const boxes = pageBoxes(a4, DRAWINGS.plain);
  expect(pictureBox(boxes, boxes.trim, PICTURE_PPI)).toMatchObject({ width: 2480, height: 3508 });
  fc.assert(
    fc.property(anySheet, anyPreset, (given, preset) => {
      const boxes = pageBoxes(given, DRAWINGS[preset]);
      const size = trimSize(given);
      const whole = [boxes.sheetWidthPt, boxes.sheetHeightPt].map((pt) => (pt * PICTURE_PPI) / 72);
      const { left, top, width, height } = pictureBox(boxes, boxes.trim, PICTURE_PPI);
      expect(whole.every(Number.isInteger)).toBe(true);
      expect([width, height]).toStrictEqual(
        [size.widthMm, size.heightMm].map((mm) => Math.round((mm / 25.4) * PICTURE_PPI)),
      );
      expect(left + width).toBeLessThanOrEqual(whole[0] ?? 0);
      expect(top + height).toBeLessThanOrEqual(whole[1] ?? 0);
    }),
  );
});
