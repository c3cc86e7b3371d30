import { ChevronDown, ChevronUp, FilePlus2, Files, type LucideIcon, Trash2 } from 'lucide-react';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Desk } from '../engine/desk.ts';
import {
  addPageBehind,
  duplicateCurrentPage,
  moveCurrentPage,
  removeCurrentPage,
} from '../engine/frame-commands.ts';
import { always, type DeskCommand } from './command.ts';

const place = ({ composer }: Desk): { index: number; count: number } => {
  const { publication, pageId } = composer.store.getState();
  const index = publication.pages.findIndex(({ id }) => id === pageId);
  return { index, count: publication.pages.length };
};

export const addPage: DeskCommand = {
  name: 'page-add',
  label: 'composer.pageAdd',
  icon: FilePlus2,
  isEnabled: always,
  run: ({ composer }) => addPageBehind(composer),
};

export const duplicatePage: DeskCommand = {
  name: 'page-duplicate',
  label: 'composer.pageDuplicate',
  icon: Files,
  isEnabled: always,
  run: ({ composer }) => duplicateCurrentPage(composer),
};

export const removePage: DeskCommand = {
  name: 'page-remove',
  label: 'composer.pageRemove',
  icon: Trash2,
  isEnabled: (desk) => place(desk).count > 1,
  run: ({ composer }) => void removeCurrentPage(composer),
};

const moves = (by: -1 | 1, label: MessageKey, icon: LucideIcon): DeskCommand => ({
  name: by === 1 ? 'page-later' : 'page-earlier',
  label,
  icon,
  isEnabled: (desk) => {
    const { index, count } = place(desk);
    return by === 1 ? index < count - 1 : index > 0;
  },
  run: ({ composer }) => void moveCurrentPage(composer, by),
});

export const pageEarlier = moves(-1, 'composer.pageEarlier', ChevronUp);
export const pageLater = moves(1, 'composer.pageLater', ChevronDown);
