import { expect, test } from 'vitest';
import { lockFrames } from '../../../shared/publication/deeds/frame-deeds.ts';
import { takeTool } from '../engine/selecting.ts';
import { sample, sampleLeaflet } from '../support/sample-leaflet.ts';
import { TestHand } from '../support/test-hand.ts';

const { photo, headline, band } = sample;

test('a click selects the frame in front, Shift adds and takes away, the empty page lets go', () => {
  const hand = new TestHand();
  hand.click(30, 30);
  expect(hand.state.selection).toStrictEqual([headline]);
  hand.click(30, 120, { shift: true });
  expect(hand.state.selection).toStrictEqual([headline, photo]);
  hand.click(30, 30, { shift: true });
  expect(hand.state.selection).toStrictEqual([photo]);
  hand.click(150, 250);
  expect(hand.state.selection).toStrictEqual([]);
  expect(hand.state.publication).toBe(sampleLeaflet);
});

test('a trembling hand moves nothing', () => {
  const hand = new TestHand().drag([30, 120], [30.5, 120.5]);
  expect(hand.state.publication).toBe(sampleLeaflet);
});

test('a drag is one mark, shown while it goes on and taken back at once', () => {
  const hand = new TestHand().press(30, 120).move(50, 140).move(63.3, 155.7);
  expect([hand.gesture, hand.state.publication]).toStrictEqual(['moving', sampleLeaflet]);
  expect(hand.box(photo)).toStrictEqual({ xMm: 48.3, yMm: 135.7, widthMm: 80, heightMm: 60 });
  hand.release(63.3, 155.7);
  expect([hand.state.history.done.length, hand.gesture]).toStrictEqual([1, 'idle']);
  expect(hand.box(photo)).toMatchObject({ xMm: 48.3, yMm: 135.7 });
  hand.composer.undo();
  expect(hand.state.publication).toStrictEqual(sampleLeaflet);
  hand.composer.redo();
  expect(hand.box(photo)).toMatchObject({ xMm: 48.3, yMm: 135.7 });
});

test('Esc breaks a drag off', () => {
  const hand = new TestHand().press(30, 120).move(80, 200).escape();
  expect(hand.state.publication).toBe(sampleLeaflet);
  expect(hand.state.preview).toBeUndefined();
  expect(hand.box(photo)).toMatchObject({ xMm: 15, yMm: 100 });
});

test('a frame dragged near the right margin lies on it; with Alt it stays where it is let go', () => {
  const snapped = new TestHand().drag([30, 120], [129, 141.2]);
  expect(snapped.box(photo)).toMatchObject({ xMm: 115, yMm: 121.2 });
  const free = new TestHand().click(150, 250).press(30, 120).move(129, 141.2, { alt: true });
  expect(free.state.preview?.guides).toStrictEqual([]);
  free.release(129, 141.2, { alt: true });
  expect(free.box(photo)).toMatchObject({ xMm: 114, yMm: 121.2 });
});

test('with Shift a frame moves in one direction only', () => {
  const hand = new TestHand().press(30, 120).move(57.3, 122, { shift: true });
  hand.release(57.3, 122, { shift: true });
  expect(hand.box(photo)).toMatchObject({ xMm: 42.3, yMm: 100 });
});

test('several frames move together', () => {
  const hand = new TestHand().click(30, 120).click(17, 14, { shift: true });
  hand.drag([30, 120], [33.1, 158.6]);
  expect([hand.box(photo), hand.box(band)]).toMatchObject([
    { xMm: 18.1, yMm: 138.6 },
    { xMm: 18.1, yMm: 50.6 },
  ]);
});

test('a locked frame is selected but not carried', () => {
  const hand = new TestHand();
  hand.composer.transact('lock', lockFrames([photo], true));
  hand.press(30, 120).move(60, 160);
  expect(hand.gesture).toBe('marquee');
  hand.release(60, 160);
  expect(hand.box(photo)).toMatchObject({ xMm: 15, yMm: 100 });
  expect(hand.click(30, 120).state.selection).toStrictEqual([photo]);
});

test('a handle resizes; Shift keeps the shape', () => {
  const hand = new TestHand().click(30, 120);
  hand.grip({ x: 1, y: 1 }, 95, 160).move(107.7, 173).release(107.7, 173);
  expect(hand.box(photo)).toStrictEqual({ xMm: 15, yMm: 100, widthMm: 92.7, heightMm: 73 });
  const kept = new TestHand().click(30, 120);
  kept.grip({ x: 1, y: 1 }, 95, 160).move(115, 160, { shift: true }).release(115, 160);
  expect(kept.box(photo)).toStrictEqual({ xMm: 15, yMm: 100, widthMm: 100, heightMm: 75 });
});

test('resizing two frames together keeps their places to each other', () => {
  const hand = new TestHand().click(30, 30).click(17, 14, { shift: true });
  hand.grip({ x: 1, y: 1 }, 195, 52).move(105, 32, { alt: true }).release(105, 32);
  expect([hand.box(band), hand.box(headline)]).toStrictEqual([
    { xMm: 15, yMm: 12, widthMm: 90, heightMm: 20 },
    { xMm: 17.5, yMm: 14.5, widthMm: 85, heightMm: 15 },
  ]);
});

test('a marquee takes what it touches, but not the ground that it is drawn on', () => {
  const hand = new TestHand().drag([120, 180], [60, 45]);
  expect(hand.state.selection).toStrictEqual([band, headline, photo]);
  const inside = new TestHand();
  inside.composer.transact('lock', lockFrames([band, headline], true));
  inside.drag([100, 20], [150, 40]);
  expect(inside.state.selection).toStrictEqual([]);
});

test('a double click writes in a text frame and moves the picture in a photo frame', () => {
  const hand = new TestHand().click(30, 30).click(30, 30, { presses: 2 });
  expect(hand.state.editing).toBe(headline);
  hand.click(30, 120).click(30, 120, { presses: 2 });
  expect([hand.state.editing, hand.state.cropping]).toStrictEqual([undefined, photo]);
});

test('dragging in a cropped photo moves the picture, not the frame', () => {
  const hand = new TestHand().click(30, 120);
  hand.composer.transact('frame', (draft) => {
    const frame = draft.pages[0]?.frames[2];
    if (frame?.kind === 'photo') frame.zoom = 2;
  });
  hand.click(30, 120, { presses: 2 }).drag([30, 120], [40, 120]);
  expect(hand.frame(photo)).toMatchObject({ xMm: 15, focus: { x: 0.4375, y: 0.5 } });
});

test('drawing tools lay a frame where it is drawn, or one of the usual size where it is clicked', () => {
  const hand = new TestHand();
  takeTool(hand.composer, 'photo');
  hand.drag([110.6, 80.2], [170.3, 60.7]);
  expect(hand.front()).toMatchObject({
    kind: 'photo',
    xMm: 110.6,
    yMm: 60.7,
    widthMm: 59.7,
    heightMm: 19.5,
  });
  expect(hand.state.tool).toBe('select');
  takeTool(hand.composer, 'text');
  hand.click(22, 203);
  expect(hand.front()).toMatchObject({ kind: 'text', widthMm: 80, heightMm: 30 });
  expect(hand.state.editing).toBe(hand.front().id);
  takeTool(hand.composer, 'shape');
  hand.press(50, 210).move(80, 215, { shift: true }).release(80, 215, { shift: true });
  expect(hand.front()).toMatchObject({ kind: 'shape', widthMm: 30, heightMm: 30 });
  expect(hand.state.history.done).toHaveLength(3);
});
