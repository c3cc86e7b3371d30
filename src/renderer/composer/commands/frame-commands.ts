import {
  ArrowDownToLine,
  ArrowUpToLine,
  BringToFront,
  Clipboard,
  Copy,
  CopyPlus,
  Crop,
  Layers,
  Lock,
  type LucideIcon,
  PencilLine,
  Scissors,
  SendToBack,
  SquareDashed,
  Trash2,
} from 'lucide-react';
import { showOnEveryPage } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { OrderMove } from '../../../shared/publication/deeds/order-deeds.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Composer } from '../engine/composer.ts';
import type { Desk } from '../engine/desk.ts';
import {
  clipSelection,
  deleteSelection,
  duplicateSelection,
  pasteClip,
  reorderSelection,
  toggleLock,
} from '../engine/frame-commands.ts';
import { cropPhoto, editText, selectAll, selectedFrames } from '../engine/selecting.ts';
import { always, type DeskCommand, hasSelection } from './command.ts';

const single = ({ composer }: Desk): Frame | undefined => {
  const frames = selectedFrames(composer);
  return frames.length === 1 ? frames[0] : undefined;
};

const mayChange = (desk: Desk): boolean =>
  selectedFrames(desk.composer).some(({ locked }) => !locked);

const orders = (
  move: OrderMove,
  label: MessageKey,
  { icon, keys }: { icon: LucideIcon; keys: readonly string[] },
): DeskCommand => ({
  name: `order-${move}`,
  label,
  icon,
  keys,
  notWhileWriting: true,
  isEnabled: hasSelection,
  run: ({ composer }) => void reorderSelection(composer, move),
});

export const toFront = orders('front', 'composer.toFront', {
  icon: ArrowUpToLine,
  keys: ['Mod+Shift+]', 'Mod+Shift+}'],
});
export const forward = orders('forward', 'composer.forward', { icon: BringToFront, keys: [']'] });
export const backward = orders('backward', 'composer.backward', { icon: SendToBack, keys: ['['] });
export const toBack = orders('back', 'composer.toBack', {
  icon: ArrowDownToLine,
  keys: ['Mod+Shift+[', 'Mod+Shift+{'],
});

export const duplicate: DeskCommand = {
  name: 'duplicate',
  label: 'composer.duplicate',
  icon: CopyPlus,
  keys: ['Mod+D'],
  isEnabled: hasSelection,
  run: ({ composer }) => void duplicateSelection(composer),
};

export const remove: DeskCommand = {
  name: 'delete',
  label: 'composer.delete',
  icon: Trash2,
  keys: ['Delete', 'Backspace'],
  notWhileWriting: true,
  isEnabled: mayChange,
  run: ({ composer }) => void deleteSelection(composer),
};

export const everything: DeskCommand = {
  name: 'select-all',
  label: 'composer.selectAll',
  icon: SquareDashed,
  keys: ['Mod+A'],
  notWhileWriting: true,
  isEnabled: always,
  run: ({ composer }) => selectAll(composer),
};

/** Ctrl+C, X and V come as the browser's copy, cut and paste (clipboard.ts): these serve the menus. */
export const copy: DeskCommand = {
  name: 'copy',
  label: 'composer.copy',
  icon: Copy,
  isEnabled: hasSelection,
  run: ({ composer, room }) => room.setState({ clip: clipSelection(composer) }),
};

export const cut: DeskCommand = {
  name: 'cut',
  label: 'composer.cut',
  icon: Scissors,
  isEnabled: mayChange,
  run: (desk) => {
    copy.run(desk);
    deleteSelection(desk.composer);
  },
};

export const paste: DeskCommand = {
  name: 'paste',
  label: 'composer.paste',
  icon: Clipboard,
  isEnabled: ({ room }) => room.getState().clip !== undefined,
  run: ({ composer, room }) => {
    const { clip } = room.getState();
    if (clip) pasteClip(composer, clip);
  },
};

const isOnEveryPage = (composer: Composer): boolean => {
  const frames = selectedFrames(composer);
  return frames.length > 0 && frames.every((frame) => frame.everyPage);
};

export const lock: DeskCommand = {
  name: 'lock',
  label: 'composer.lock',
  icon: Lock,
  keys: ['Mod+L'],
  notWhileWriting: true,
  isEnabled: hasSelection,
  isOn: ({ composer }) => {
    const frames = selectedFrames(composer);
    return frames.length > 0 && frames.every(({ locked }) => locked);
  },
  run: ({ composer }) => void toggleLock(composer),
};

export const everyPage: DeskCommand = {
  name: 'every-page',
  label: 'flow.everyPage',
  icon: Layers,
  isEnabled: hasSelection,
  isOn: ({ composer }) => isOnEveryPage(composer),
  run: ({ composer }) => {
    const { selection } = composer.store.getState();
    composer.transact('frame', showOnEveryPage(selection, !isOnEveryPage(composer)));
  },
};

export const write: DeskCommand = {
  name: 'write',
  label: 'composer.write',
  icon: PencilLine,
  isEnabled: (desk) => {
    const frame = single(desk);
    return frame?.kind === 'text' && !frame.locked;
  },
  run: (desk) => {
    const frame = single(desk);
    if (frame) editText(desk.composer, frame.id);
  },
};

export const crop: DeskCommand = {
  name: 'crop',
  label: 'composer.crop',
  icon: Crop,
  isEnabled: (desk) => {
    const frame = single(desk);
    return frame?.kind === 'photo' && frame.photo !== undefined && !frame.locked;
  },
  isOn: ({ composer }) => composer.store.getState().cropping !== undefined,
  run: (desk) => {
    const frame = single(desk);
    const { store } = desk.composer;
    if (store.getState().cropping) store.setState({ cropping: undefined });
    else if (frame) cropPhoto(desk.composer, frame.id);
  },
};
