import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../i18n/translate.ts';

export const MENUS = ['file', 'edit', 'view', 'insert', 'arrange', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

/** One deed of the user: the menu, the toolbar, the keys and the search box all read this object. */
export interface Command {
  /** `record.new-petition`; when two are registered under one id, the later one holds. */
  readonly id: string;
  readonly label: MessageKey;
  readonly icon?: LucideIcon;
  /** Where it stands; without one it is found by its keys and by Ctrl+K only. */
  readonly menu?: MenuName;
  /** Entries of one group stand together. */
  readonly group?: string;
  /** `Mod+S`, `Delete`, `Shift+ArrowUp`: Mod is Ctrl, on a Mac Command. */
  readonly keys?: string;
  /** Keys without Mod or Alt are left to the text field that has the caret, unless this is true. */
  readonly whileTyping?: boolean;
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
}

export const isEnabled = (command: Command): boolean => command.isEnabled?.() ?? true;
