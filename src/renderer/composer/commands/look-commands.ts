import { PaintRoller, Pipette } from 'lucide-react';
import { applyLook, lookOf } from '../../../shared/publication/deeds/look-deeds.ts';
import { selectedFrames } from '../engine/selecting.ts';
import { type DeskCommand, hasSelection } from './command.ts';

export const copyLook: DeskCommand = {
  name: 'look-copy',
  label: 'look.copyLook',
  icon: Pipette,
  keys: ['Mod+Alt+C'],
  notWhileWriting: true,
  isEnabled: hasSelection,
  run: ({ composer, room }) => {
    const [frame] = selectedFrames(composer);
    if (frame) room.setState({ look: lookOf(frame) });
  },
};

export const pasteLook: DeskCommand = {
  name: 'look-paste',
  label: 'look.pasteLook',
  icon: PaintRoller,
  keys: ['Mod+Alt+V'],
  notWhileWriting: true,
  isEnabled: (desk) => desk.room.getState().look !== undefined && hasSelection(desk),
  run: ({ composer, room }) => {
    const { look } = room.getState();
    if (look) composer.transact('frame', applyLook(composer.store.getState().selection, look));
  },
};
