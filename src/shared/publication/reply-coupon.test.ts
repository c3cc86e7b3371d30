import { expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../base/id.ts';
import { bottomOf, rightOf } from './geometry.ts';
import { replyCoupon } from './reply-coupon.ts';

const words = { cutHere: '✂ キリトリ線', heading: '申込書', asked: ['お名前', 'お電話'] };

test('a reply coupon is one group at the foot of the page, cut off over its whole width', () => {
  const { frames, stories } = replyCoupon(leafletMaker().made(), words);
  expect(new Set(frames.map(({ group }) => group)).size).toBe(1);
  expect(frames[0]).toMatchObject({ kind: 'lines', xMm: 0, widthMm: 210, isDotted: true });
  expect(Object.keys(stories)).toHaveLength(2);
  for (const frame of frames) {
    expect(bottomOf(frame)).toBeLessThanOrEqual(297 - 12);
    expect(rightOf(frame)).toBeLessThanOrEqual(210);
  }
});

test('it names the contact that the publication prints already, and no other', () => {
  const leaflet = leafletMaker();
  expect(replyCoupon(leaflet.made(), words).frames.some(({ kind }) => kind === 'block')).toBe(
    false,
  );
  const facts = { type: 'contact' as const, name: '会', about: '', address: '', contacts: [] };
  leaflet.block({ sources: [{ record: newId(), revision: 1 }], facts, overrides: {} });
  const { frames } = replyCoupon(leaflet.made(), words);
  expect(frames.at(-1)).toMatchObject({ kind: 'block', block: { facts } });
});
