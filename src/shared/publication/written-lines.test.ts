import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { linesFrame } from './frame.ts';
import {
  emptyLines,
  heightOfLines,
  LINE_PITCH_MM,
  linePitchMm,
  linesFrom,
} from './written-lines.ts';

const place = { id: newId(), xMm: 0, yMm: 0, widthMm: 100, heightMm: 40 };

describe('lines to write on', () => {
  test('stand 8 mm from each other, as near as their height lets them', () => {
    fc.assert(
      fc.property(fc.double({ min: 8, max: 400, noNaN: true }), (heightMm) => {
        const pitchMm = heightMm / emptyLines(heightMm).length;
        expect(pitchMm).toBeGreaterThan(LINE_PITCH_MM / 1.5);
        expect(pitchMm).toBeLessThan(LINE_PITCH_MM * 1.5);
      }),
    );
    expect(emptyLines(40)).toHaveLength(5);
    expect(emptyLines(1)).toHaveLength(1);
  });

  test('keep their distance when one more is asked for', () => {
    const frame = { heightMm: 46, insetMm: 3, labels: emptyLines(40) };
    const pitchMm = linePitchMm(frame);
    expect(pitchMm).toBe(8);
    expect(heightOfLines(6, pitchMm, frame.insetMm)).toBe(54);
  });

  test('can always be kept, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const kept = linesFrame.safeParse({ kind: 'lines', ...place, labels: linesFrom(typed) });
        expect(kept.success).toBe(true);
      }),
    );
    expect(linesFrom('\n'.repeat(500)).length).toBeLessThan(500);
  });

  test('may be empty between labelled ones', () => {
    expect(linesFrom('お名前\nご住所 〒\n\nお電話')).toStrictEqual([
      'お名前',
      'ご住所 〒',
      '',
      'お電話',
    ]);
  });

  test('are never thinner than a quarter of a point', () => {
    const thin = { kind: 'lines', ...place, labels: [''], lineMm: 0.05 };
    expect(linesFrame.safeParse(thin).success).toBe(false);
  });
});
