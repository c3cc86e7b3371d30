import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Desk } from '../engine/desk.ts';

/** One deed of the desk: toolbar, menus, small bar and keys all read this. */
export interface DeskCommand {
  readonly name: string;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  /** `Mod+Z`; the first is shown in menus. */
  readonly keys?: readonly string[];
  /** Keys that a text being written has for itself. */
  readonly notWhileWriting?: boolean;
  isEnabled(desk: Desk): boolean;
  /** Given for what stays chosen. */
  isOn?(desk: Desk): boolean;
  run(desk: Desk): void;
}

export const always = (): boolean => true;
export const hasSelection = ({ composer }: Desk): boolean =>
  composer.store.getState().selection.length > 0;
