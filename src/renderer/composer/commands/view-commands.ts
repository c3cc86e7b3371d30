import {
  BookOpen,
  Grid3x3,
  Magnet,
  Maximize2,
  MoveHorizontal,
  Printer,
  Ruler,
  SpellCheck,
  TextSearch,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { zoomStep } from '../engine/viewport.ts';
import { always, type DeskCommand } from './command.ts';

export const zoomIn: DeskCommand = {
  name: 'zoom-in',
  label: 'composer.zoomIn',
  icon: ZoomIn,
  keys: ['Mod++', 'Mod+;', 'Mod+=', 'Mod+Shift++'],
  isEnabled: always,
  run: ({ composer, view }) => view.zoomTo(zoomStep(composer.store.getState().zoom, 1)),
};

export const zoomOut: DeskCommand = {
  name: 'zoom-out',
  label: 'composer.zoomOut',
  icon: ZoomOut,
  keys: ['Mod+-'],
  isEnabled: always,
  run: ({ composer, view }) => view.zoomTo(zoomStep(composer.store.getState().zoom, -1)),
};

export const fitWidth: DeskCommand = {
  name: 'fit-width',
  label: 'composer.fitWidth',
  icon: MoveHorizontal,
  keys: ['Mod+2'],
  isEnabled: always,
  run: ({ view }) => view.fit('width'),
};

export const fitPage: DeskCommand = {
  name: 'fit-page',
  label: 'composer.fitPage',
  icon: Maximize2,
  keys: ['Mod+0'],
  isEnabled: always,
  run: ({ view }) => view.fit('page'),
};

export const actualSize: DeskCommand = {
  name: 'actual-size',
  label: 'composer.actualSize',
  icon: Ruler,
  keys: ['Mod+1'],
  isEnabled: always,
  run: ({ view }) => view.zoomTo(1),
};

export const find: DeskCommand = {
  name: 'find',
  label: 'look.find',
  icon: TextSearch,
  keys: ['Mod+F', 'Mod+H'],
  isEnabled: always,
  run: ({ room }) => room.setState({ finding: true }),
};

export const snapping: DeskCommand = {
  name: 'snapping',
  label: 'composer.snapping',
  icon: Magnet,
  isEnabled: always,
  isOn: ({ composer }) => composer.store.getState().snapping,
  run: ({ composer }) => composer.store.setState((state) => ({ snapping: !state.snapping })),
};

export const guides: DeskCommand = {
  name: 'guides',
  label: 'composer.guides',
  icon: Ruler,
  isEnabled: always,
  isOn: ({ room }) => room.getState().showsGuides,
  run: ({ room }) => room.setState((state) => ({ showsGuides: !state.showsGuides })),
};

export const grid: DeskCommand = {
  name: 'grid',
  label: 'flow.showGrid',
  icon: Grid3x3,
  isEnabled: always,
  isOn: ({ room }) => room.getState().showsGrid,
  run: ({ room }) => room.setState((state) => ({ showsGrid: !state.showsGrid })),
};

export const spread: DeskCommand = {
  name: 'spread',
  label: 'flow.spread',
  icon: BookOpen,
  keys: ['Mod+3'],
  isEnabled: ({ composer }) => composer.store.getState().publication.pages.length > 1,
  isOn: ({ composer }) => composer.store.getState().spread,
  run: ({ composer, view }) => {
    composer.store.setState((state) => ({ spread: !state.spread }));
    view.fit('page');
  },
};

export const proof: DeskCommand = {
  name: 'proof',
  label: 'composer.proof',
  icon: SpellCheck,
  isEnabled: always,
  isOn: ({ room }) => room.getState().proofing,
  run: ({ room }) => room.setState((state) => ({ proofing: !state.proofing })),
};

export const print: DeskCommand = {
  name: 'print',
  label: 'composer.print',
  icon: Printer,
  keys: ['Mod+P'],
  isEnabled: always,
  run: ({ room }) => room.setState({ pressing: true }),
};
