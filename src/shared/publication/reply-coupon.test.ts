import { expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../base/id.ts';
import { bottomOf, rightOf } from './geometry.ts';
import type { Publication } from './publication.ts';
import { replyCoupon } from './reply-coupon.ts';

const words = { cutHere: '✂ キリトリ線', heading: '申込書', asked: ['お名前', 'お電話'] };

function couponOn(publication: Publication, page = 0) {
  return replyCoupon(publication, publication.pages[page]?.id ?? newId(), words);
}

const facts = { type: 'contact' as const, name: '会', about: '', address: '', contacts: [] };
const contact = { sources: [{ record: newId(), revision: 1 }], facts, overrides: {} };

test('a reply coupon is one group at the foot of the page, cut off over its whole width', () => {
  const { frames = [], stories = {} } = couponOn(leafletMaker().made()) ?? {};
  expect(new Set(frames.map(({ group }) => group)).size).toBe(1);
  expect(frames[0]).toMatchObject({ kind: 'lines', xMm: 0, widthMm: 210, isDotted: true });
  expect(Object.keys(stories)).toHaveLength(2);
  for (const frame of frames) {
    expect(bottomOf(frame)).toBeLessThanOrEqual(297 - 12);
    expect(rightOf(frame)).toBeLessThanOrEqual(210);
  }
});

test('it names the contact that another page prints', () => {
  const leaflet = leafletMaker();
  leaflet.block(contact);
  leaflet.nextPage();
  expect(couponOn(leaflet.made(), 1)?.frames.at(-1)).toMatchObject({
    kind: 'block',
    block: { facts },
  });
});

test('it does not repeat the contact of its own page, and has none where nothing prints one', () => {
  const leaflet = leafletMaker();
  const kinds = () => couponOn(leaflet.made())?.frames.map(({ kind }) => kind);
  expect(kinds()).toEqual(['lines', 'text', 'text', 'lines']);
  leaflet.block(contact);
  expect(kinds()).toEqual(['lines', 'text', 'text', 'lines']);
});

test('it takes the contact of the archive where the publication prints none', () => {
  const leaflet = leafletMaker();
  const coupon = () => {
    const made = leaflet.made();
    return replyCoupon(made, made.pages[0]?.id ?? newId(), { ...words, archived: contact });
  };
  expect(coupon()?.frames.at(-1)).toMatchObject({ kind: 'block', block: contact });
  leaflet.block(contact);
  expect(coupon()?.frames.some(({ kind }) => kind === 'block')).toBe(false);
});

test('it does not cover what lies at the foot of the page', () => {
  const leaflet = leafletMaker();
  leaflet.text('本文', { yMm: 240, heightMm: 40 });
  expect(couponOn(leaflet.made())).toBeUndefined();
});

test('a shape under the whole page is no hindrance', () => {
  const leaflet = leafletMaker();
  const whole = { xMm: 0, yMm: 0, widthMm: 210, heightMm: 297 };
  leaflet.frame({ kind: 'shape', id: newId(), shape: 'rectangle', ...whole });
  expect(couponOn(leaflet.made())).toBeDefined();
});
