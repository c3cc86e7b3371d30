import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { QR_LONGEST, type QrFrame, qrFrame, qrHolds, qrLevel } from './frame.ts';
import { qrDrawing, qrText } from './qr-code.ts';

const qrOf = (fields: Partial<QrFrame>): QrFrame =>
  qrFrame.parse({
    kind: 'qr',
    id: newId(),
    xMm: 0,
    yMm: 0,
    widthMm: 25,
    heightMm: 25,
    ...fields,
  });

const BAR = /M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+Z/g;

/** The path as pixels on white, several to a module. */
function painted(frame: QrFrame, pxPerModule = 4) {
  const drawing = qrDrawing(frame);
  if (!drawing) throw new Error('nothing is drawn');
  const pxPerMm = pxPerModule / drawing.moduleMm;
  const [width, height] = [frame.widthMm, frame.heightMm].map((mm) => Math.round(mm * pxPerMm));
  const picture = { width: width ?? 0, height: height ?? 0 };
  const data = new Uint8Array(picture.width * picture.height * 4).fill(255);
  for (const [, ...sides] of drawing.path.matchAll(BAR)) {
    const [left = 0, top = 0, right = 0, bottom = 0] = sides.map((mm) =>
      Math.round(Number(mm) * pxPerMm),
    );
    for (let y = top; y < bottom; y += 1)
      data.fill(0, (y * picture.width + left) * 4, (y * picture.width + right) * 4);
  }
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { ...picture, data };
}

describe('what a telephone reads', () => {
  test('is an address it can open, however it was typed', () => {
    const read = (holds: QrFrame['holds'], words: string) => qrText({ holds, words });
    expect(read('web', 'example.org/kokuho')).toBe('https://example.org/kokuho');
    expect(read('web', ' ｅｘａｍｐｌｅ．ｏｒｇ　')).toBe('https://example.org');
    expect(read('web', 'http://example.org')).toBe('http://example.org');
    expect(read('mail', 'kokuho＠example.org')).toBe('mailto:kokuho@example.org');
    expect(read('phone', '０３－１２３４－５６７８')).toBe('tel:0312345678');
    expect(read('text', ' 署名は 3月31日まで ')).toBe('署名は 3月31日まで');
  });

  test('is nothing where nothing was typed', () => {
    for (const holds of qrHolds.options) {
      expect(qrText({ holds, words: ' 　' })).toBeUndefined();
      expect(qrDrawing(qrOf({ holds, words: ' 　' }))).toBeUndefined();
    }
  });

  test('comes back out of the drawing, whatever was typed', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.constantFrom(...qrLevel.options), (typed, level) => {
        const frame = qrOf({ holds: 'text', words: typed, level });
        const text = qrText(frame);
        fc.pre(text !== undefined);
        expect(decodeQR(painted(frame))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the drawing', () => {
  test('has room for the longest words at every level of repair', () => {
    for (const level of qrLevel.options)
      for (const letter of ['a', '署'])
        expect(
          qrDrawing(qrOf({ holds: 'text', words: letter.repeat(QR_LONGEST), level })),
        ).toBeDefined();
  });

  test('keeps four white modules around itself, in the middle of its frame', () => {
    const frame = qrOf({ words: 'example.org', widthMm: 40, heightMm: 25 });
    const { moduleMm, path, box } = qrDrawing(frame) ?? { moduleMm: 0, path: '' };
    const bars = [...path.matchAll(BAR)].map(([, ...sides]) => sides.map(Number));
    const least = (side: number): number => Math.min(...bars.map((bar) => bar[side] ?? 0));
    const most = (side: number): number => Math.max(...bars.map((bar) => bar[side] ?? 0));
    expect(box).toStrictEqual({ xMm: 7.5, yMm: 0, widthMm: 25, heightMm: 25 });
    expect(least(0) - 7.5).toBeCloseTo(4 * moduleMm, 3);
    expect(least(1)).toBeCloseTo(4 * moduleMm, 3);
    expect(32.5 - most(2)).toBeCloseTo(4 * moduleMm, 3);
    expect(25 - most(3)).toBeCloseTo(4 * moduleMm, 3);
  });
});
