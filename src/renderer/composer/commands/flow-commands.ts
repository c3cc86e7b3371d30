import { Link2, Scissors, TextCursorInput } from 'lucide-react';
import type { Id } from '../../../shared/base/id.ts';
import {
  canFlowInto,
  cutFlow,
  flowInto,
  flowOn,
  newFlowIds,
} from '../../../shared/publication/deeds/flow-deeds.ts';
import { beginsStory } from '../../../shared/publication/flow.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import { partBegins } from '../../sheet/flow/story-parts.ts';
import { type Composer, goToFrame } from '../engine/composer.ts';
import type { Desk } from '../engine/desk.ts';
import { selectedFrames } from '../engine/selecting.ts';
import type { DeskCommand } from './command.ts';

const onlyText = ({ composer }: Desk): TextFrame | undefined => {
  const [frame, ...others] = selectedFrames(composer);
  return frame?.kind === 'text' && others.length === 0 ? frame : undefined;
};

/** Adds the frame in which a text goes on, and goes there. */
export function goOnInNewFrame(composer: Composer, frame: Id): void {
  const ids = newFlowIds();
  if (composer.transact('flow', flowOn(frame, ids))) goToFrame(composer, ids.frame);
}

export const goOn: DeskCommand = {
  name: 'flow-on',
  label: 'flow.flowOn',
  icon: TextCursorInput,
  isEnabled: (desk) => onlyText(desk) !== undefined,
  run: (desk) => {
    const frame = onlyText(desk);
    if (frame) goOnInNewFrame(desk.composer, frame.id);
  },
};

/** The first chosen goes on in the second. */
export const together: DeskCommand = {
  name: 'flow-together',
  label: 'flow.flowTogether',
  icon: Link2,
  isEnabled: ({ composer }) => {
    const { selection, publication } = composer.store.getState();
    const [from, into, ...others] = selection;
    return (
      from !== undefined &&
      into !== undefined &&
      others.length === 0 &&
      canFlowInto(publication, from, into)
    );
  },
  run: ({ composer }) => {
    const [from, into] = composer.store.getState().selection;
    if (from !== undefined && into !== undefined) composer.transact('flow', flowInto(from, into));
  },
};

export const cutOff: DeskCommand = {
  name: 'flow-cut',
  label: 'flow.cut',
  icon: Scissors,
  isEnabled: (desk) => {
    const frame = onlyText(desk);
    return frame !== undefined && !beginsStory(desk.composer.store.getState().publication, frame);
  },
  run: (desk) => {
    const frame = onlyText(desk);
    const at = frame && partBegins(desk.composer.store.getState().publication, frame);
    if (frame && at) desk.composer.transact('flow', cutFlow(frame.id, at));
  },
};
