import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Group,
  type LucideIcon,
  Ungroup,
} from 'lucide-react';
import { newId } from '../../../shared/base/id.ts';
import {
  type AlignEdge,
  alignFrames,
  distributeFrames,
  groupFrames,
  ungroupFrames,
} from '../../../shared/publication/deeds/arrange-deeds.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Desk } from '../engine/desk.ts';
import { selectedFrames } from '../engine/selecting.ts';
import { type DeskCommand, hasSelection } from './command.ts';

const ALIGNMENTS = [
  ['left', 'composer.alignLeft', AlignStartVertical],
  ['centre', 'composer.alignMiddleAcross', AlignCenterVertical],
  ['right', 'composer.alignRight', AlignEndVertical],
  ['top', 'composer.alignUpper', AlignStartHorizontal],
  ['middle', 'composer.alignMiddleDown', AlignCenterHorizontal],
  ['bottom', 'composer.alignLower', AlignEndHorizontal],
] as const satisfies readonly (readonly [AlignEdge, MessageKey, LucideIcon])[];

/** Several frames by each other, one by the margins of the page. */
export const alignCommands: readonly DeskCommand[] = ALIGNMENTS.map(([edge, label, icon]) => ({
  name: `align-${edge}`,
  label,
  icon,
  isEnabled: hasSelection,
  run: ({ composer }) =>
    void composer.transact('move', alignFrames(composer.store.getState().selection, edge)),
}));

const selectedCount = ({ composer }: Desk): number => composer.store.getState().selection.length;

const distributes = (axis: 'x' | 'y', label: MessageKey, icon: LucideIcon): DeskCommand => ({
  name: `distribute-${axis}`,
  label,
  icon,
  isEnabled: (desk) => selectedCount(desk) > 2,
  run: ({ composer }) =>
    void composer.transact('move', distributeFrames(composer.store.getState().selection, axis)),
});

export const distributeCommands: readonly DeskCommand[] = [
  distributes('x', 'composer.distributeAcross', AlignHorizontalDistributeCenter),
  distributes('y', 'composer.distributeDown', AlignVerticalDistributeCenter),
];

export const group: DeskCommand = {
  name: 'group',
  label: 'composer.group',
  icon: Group,
  keys: ['Mod+G'],
  notWhileWriting: true,
  isEnabled: (desk) => selectedCount(desk) > 1,
  run: ({ composer }) =>
    void composer.transact('group', groupFrames(composer.store.getState().selection, newId())),
};

export const ungroup: DeskCommand = {
  name: 'ungroup',
  label: 'composer.ungroup',
  icon: Ungroup,
  keys: ['Mod+Shift+G'],
  notWhileWriting: true,
  isEnabled: ({ composer }) => selectedFrames(composer).some((frame) => frame.group !== undefined),
  run: ({ composer }) =>
    void composer.transact('group', ungroupFrames(composer.store.getState().selection)),
};
