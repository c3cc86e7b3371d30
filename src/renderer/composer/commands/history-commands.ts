import { History, Redo2, Save, Undo2 } from 'lucide-react';
import { always, type DeskCommand } from './command.ts';

export const undo: DeskCommand = {
  name: 'undo',
  label: 'composer.undo',
  icon: Undo2,
  keys: ['Mod+Z'],
  isEnabled: ({ composer }) => composer.store.getState().history.done.length > 0,
  run: ({ composer }) => void composer.undo(),
};

export const redo: DeskCommand = {
  name: 'redo',
  label: 'composer.redo',
  icon: Redo2,
  keys: ['Mod+Y', 'Mod+Shift+Z'],
  isEnabled: ({ composer }) => composer.store.getState().history.undone.length > 0,
  run: ({ composer }) => void composer.redo(),
};

/** What is unsaved is saved first, so that 「いま」 is what the archive has. */
export const versions: DeskCommand = {
  name: 'versions',
  label: 'version.title',
  icon: History,
  keys: ['Mod+Shift+H'],
  isEnabled: always,
  run: ({ composer, saving, room }) => {
    composer.store.setState({ editing: undefined, cropping: undefined });
    void saving.flush();
    room.setState({ versions: true });
  },
};

export const saveNow: DeskCommand = {
  name: 'save-now',
  label: 'composer.saveNow',
  icon: Save,
  keys: ['Mod+S'],
  isEnabled: always,
  run: ({ saving }) => void saving.flush(),
};
