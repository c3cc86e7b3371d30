import { Save } from 'lucide-react';
import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { commandsOf, isComposing, registerCommands, registered } from './command-registry.ts';

const command = (id: string, keys?: string): Command => ({
  id,
  label: 'common.save',
  icon: Save,
  run: () => undefined,
  ...(keys === undefined ? {} : { keys }),
});

test('the room that was opened last has the say over a deed', () => {
  const [ofWindow, ofRoom] = [command('save'), command('save', 'Mod+S')];
  expect(commandsOf([[ofWindow, command('find')], [ofRoom]])).toEqual(
    [ofRoom, command('find')].map((one) => expect.objectContaining({ id: one.id })),
  );
  expect(commandsOf([[ofWindow], [ofRoom]])[0]).toBe(ofRoom);
});

test('a room takes its commands with it', () => {
  const end = registerCommands([command('only-here')]);
  expect(registered.getState().sets).toHaveLength(1);
  end();
  expect(registered.getState().sets).toEqual([]);
});

test('while the input method composes no key is ours', () => {
  expect([
    isComposing({ isComposing: true, keyCode: 13 }),
    isComposing({ isComposing: false, keyCode: 229 }),
    isComposing({ isComposing: false, keyCode: 13 }),
  ]).toEqual([true, true, false]);
});
