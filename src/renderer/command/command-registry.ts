import { createStore } from 'zustand/vanilla';
import { type Command, isEnabled } from './command.ts';
import { isForTyping, type Platform, pressMatches } from './keys.ts';

/** Sets of commands in the order in which they came; a room adds its own while it is open. */
export const registered = createStore<{ readonly sets: readonly (readonly Command[])[] }>(() => ({
  sets: [],
}));

/** Gives the end of the registration. */
export function registerCommands(commands: readonly Command[]): () => void {
  registered.setState(({ sets }) => ({ sets: [...sets, commands] }));
  return () =>
    registered.setState(({ sets }) => ({ sets: sets.filter((set) => set !== commands) }));
}

/** Each id once, the later registration over the earlier one, in order. */
export function commandsOf(sets: readonly (readonly Command[])[]): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const command of sets.flat()) byId.set(command.id, command);
  return [...byId.values()];
}

/** The command that the keys mean, if it can be done now. */
function commandFor(press: KeyboardEvent, platform: Platform): Command | undefined {
  return commandsOf(registered.getState().sets)
    .toReversed()
    .find(({ keys }) => keys !== undefined && pressMatches(press, keys, platform));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether the input method is at work: then no key is ours. 229 is what a composing key press says. */
export const isComposing = (press: {
  readonly isComposing: boolean;
  readonly keyCode: number;
}): boolean => press.isComposing || press.keyCode === 229;

export const platform: Platform =
  typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent) ? 'mac' : 'other';

/** Does the command of the keys that were pressed; for the window's own listener. */
export function runByKeys(press: KeyboardEvent): void {
  if (press.defaultPrevented || isComposing(press)) return;
  const command = commandFor(press, platform);
  if (!command || !isEnabled(command)) return;
  if (isTyping(press.target) && isForTyping(press) && command.whileTyping !== true) return;
  press.preventDefault();
  command.run();
}
