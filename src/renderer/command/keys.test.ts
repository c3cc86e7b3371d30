import { expect, test } from 'vitest';
import { isForTyping, type KeyPress, keysWritten, pressMatches } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

test('Ctrl is the modifier, on a Mac Command', () => {
  expect([
    pressMatches(press('s', { ctrlKey: true }), 'Mod+S', 'other'),
    pressMatches(press('s', { metaKey: true }), 'Mod+S', 'mac'),
    pressMatches(press('s', { ctrlKey: true }), 'Mod+S', 'mac'),
    pressMatches(press('s'), 'Mod+S', 'other'),
  ]).toEqual([true, true, false, false]);
});

test('a chord is that chord only: Shift more is another one', () => {
  expect([
    pressMatches(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', 'other'),
    pressMatches(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', 'other'),
  ]).toEqual([false, true]);
});

test('with kana input on, the place of the key counts', () => {
  expect(pressMatches(press('と', { code: 'KeyS', ctrlKey: true }), 'Mod+S', 'other')).toBe(true);
});

test('plus itself can be a key', () => {
  expect(pressMatches(press('+', { ctrlKey: true }), 'Mod++', 'other')).toBe(true);
});

test('letters belong to the text field, function keys do not', () => {
  expect([
    isForTyping(press('a')),
    isForTyping(press('F6')),
    isForTyping(press('s', { ctrlKey: true })),
  ]).toEqual([true, false, false]);
});

test('keys are written as they stand on the keyboard', () => {
  expect([keysWritten('Mod+Shift+ArrowUp', 'other'), keysWritten('Mod+Shift+Z', 'mac')]).toEqual([
    'Ctrl+Shift+↑',
    '⌘⇧Z',
  ]);
});
