import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Desk, RoomState, View } from '../engine/desk.ts';
import { Saving } from '../engine/saving.ts';
import { select } from '../engine/selecting.ts';
import { HandClock } from '../support/hand-clock.ts';
import { sample } from '../support/sample-leaflet.ts';
import { TestHand } from '../support/test-hand.ts';
import { type KeyPlace, pressKey } from './keys.ts';

const { photo, headline, back, front } = sample;

/** A desk whose page nobody looks at. */
class NoView implements View {
  zoomed: number | undefined;
  zoomTo = (zoom: number): void => {
    this.zoomed = zoom;
  };
  fit = (): void => undefined;
  middle = () => ({ xMm: 0, yMm: 0 });
  reveal = (): void => undefined;
  focus = (): void => undefined;
}

function keyboard() {
  const hand = new TestHand();
  const { composer } = hand;
  const room = createStore<RoomState>(() => ({
    panel: 'frame',
    showsGuides: true,
    showsGrid: false,
    pressing: false,
    proofing: false,
    versions: false,
    finding: false,
    furigana: false,
    look: undefined,
    clip: undefined,
    menuAt: undefined,
  }));
  const saving = new Saving({
    composer,
    kept: { revision: 1, changed: '' },
    isKept: true,
    save: async () => ({ ok: true, reply: { revision: 2, changed: '' } }),
    clock: new HandClock(),
  });
  const desk: Desk = { composer, room, saving, view: new NoView() };
  const press = (chord: string, place: KeyPlace = 'desk', more: { isComposing?: boolean } = {}) => {
    const parts = chord.split(/\+(?=.)/);
    return pressKey(
      desk,
      {
        key: parts.at(-1) ?? '',
        ctrlKey: parts.includes('Ctrl'),
        metaKey: false,
        shiftKey: parts.includes('Shift'),
        altKey: parts.includes('Alt'),
        isComposing: false,
        keyCode: 0,
        ...more,
      },
      place,
    );
  };
  return { hand, desk, press };
}

test('arrows move by one millimetre, with Shift by ten, with Alt by a tenth', () => {
  const { hand, desk, press } = keyboard();
  select(desk.composer, [photo]);
  press('ArrowRight');
  press('Shift+ArrowDown');
  press('Alt+ArrowLeft');
  expect(hand.box(photo)).toMatchObject({ xMm: 15.9, yMm: 110 });
});

test('deleting, duplicating and ordering have their keys, undo takes them back', () => {
  const { hand, desk, press } = keyboard();
  const order = () => hand.state.publication.pages[0]?.frames.map(({ id }) => id);
  const before = order();
  select(desk.composer, [photo]);
  press('[');
  expect(order()?.at(1)).toBe(photo);
  press('Ctrl+d');
  expect(order()).toHaveLength(4);
  press('Delete');
  press('Ctrl+z');
  press('Ctrl+z');
  press('Ctrl+z');
  expect(order()).toStrictEqual(before);
  press('Ctrl+y');
  expect(order()?.at(1)).toBe(photo);
});

test('Enter writes in a text frame, Esc steps out, the page keys turn pages', () => {
  const { hand, desk, press } = keyboard();
  select(desk.composer, [headline]);
  expect([press('Enter'), hand.state.editing]).toStrictEqual(['done', headline]);
  press('Escape', 'story');
  expect([hand.state.editing, hand.state.selection]).toStrictEqual([undefined, [headline]]);
  press('PageDown');
  expect(hand.state.pageId).toBe(back);
  press('PageUp');
  expect(hand.state.pageId).toBe(front);
});

test('in a story letters, Delete and Ctrl+A are the text’s; undo is the history of all', () => {
  const { hand, desk, press } = keyboard();
  select(desk.composer, [photo]);
  press('ArrowRight');
  expect(['Delete', 'Ctrl+a', ']'].map((key) => press(key, 'story'))).toStrictEqual([
    'left',
    'left',
    'left',
  ]);
  expect(press('x', 'story')).toBe('other');
  expect(hand.state.publication.pages[0]?.frames).toHaveLength(3);
  press('Ctrl+z', 'story');
  expect(hand.box(photo).xMm).toBe(15);
});

test('a field of a panel keeps its own keys; saving and printing reach the desk from everywhere', () => {
  const { hand, desk, press } = keyboard();
  select(desk.composer, [photo]);
  expect(['ArrowUp', 'Delete', 'Ctrl+z', 'Escape'].map((key) => press(key, 'field'))).toStrictEqual(
    ['other', 'left', 'left', 'other'],
  );
  expect(hand.box(photo)).toMatchObject({ yMm: 100 });
  press('Ctrl+p', 'field');
  expect(desk.room.getState().pressing).toBe(true);
});

test('the earlier versions open over what is being written, which is finished', () => {
  const { hand, desk, press } = keyboard();
  select(desk.composer, [headline]);
  press('Enter');
  expect(press('Ctrl+Shift+h', 'story')).toBe('done');
  expect([desk.room.getState().versions, hand.state.editing]).toStrictEqual([true, undefined]);
});

test('nothing acts while a word is being composed', () => {
  const { hand, desk, press } = keyboard();
  select(desk.composer, [photo]);
  for (const key of ['Enter', 'Escape', 'ArrowUp', 'Delete', 'Ctrl+z', ' ']) {
    expect(press(key, 'desk', { isComposing: true })).toBe('left');
  }
  expect([hand.state.selection, hand.box(photo).yMm]).toStrictEqual([[photo], 100]);
});
