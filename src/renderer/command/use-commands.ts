import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Command } from './command.ts';
import { commandsOf, registerCommands, registered } from './command-registry.ts';

/** Offers these commands while the component is there. Memoise the list. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registerCommands(commands), [commands]);
}

/** All commands that can be given now. */
export function useRegisteredCommands(): readonly Command[] {
  return commandsOf(useStore(registered, ({ sets }) => sets));
}
