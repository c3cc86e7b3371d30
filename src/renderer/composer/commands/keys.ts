import { isComposing, platform } from '../../command/command-registry.ts';
import { type KeyPress, pressMatches } from '../../command/keys.ts';
import type { Desk } from '../engine/desk.ts';
import { nudge, turnPage } from '../engine/frame-commands.ts';
import { stepOut } from '../engine/selecting.ts';
import { ALL_COMMANDS } from './all-commands.ts';
import type { DeskCommand } from './command.ts';
import { write } from './frame-commands.ts';
import { fits, isReportDesk } from './report-commands.ts';

/** Where the keyboard is: on the desk, in a story, or in a field of a panel that has keys of its own. */
export type KeyPlace = 'desk' | 'story' | 'field';

type Press = KeyPress & { readonly isComposing: boolean; readonly keyCode: number };

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Arrows move by 1 mm, with Shift by 10, with Alt by 0.1. */
function nudged({ composer }: Desk, press: KeyPress): boolean {
  const arrow = ARROWS[press.key];
  if (!arrow || press.ctrlKey || press.metaKey) return false;
  if (composer.store.getState().selection.length === 0) return false;
  const stepMm = press.shiftKey ? 10 : press.altKey ? 0.1 : 1;
  nudge(composer, { xMm: arrow.x * stepMm, yMm: arrow.y * stepMm });
  return true;
}

const commandFor = (desk: Desk, press: KeyPress): DeskCommand | undefined =>
  ALL_COMMANDS.find(
    (command) =>
      fits(desk, command) && command.keys?.some((one) => pressMatches(press, one, platform)),
  );

/** In a field undo and the like are the field's own; saving and printing are not. */
const REACHES_FROM_FIELDS = new Set(['save-now', 'print']);

function mayRun(command: DeskCommand, place: KeyPlace): boolean {
  if (place === 'field') return REACHES_FROM_FIELDS.has(command.name);
  return place === 'desk' || !command.notWhileWriting;
}

function pressOnDesk(desk: Desk, press: Press): boolean {
  if (isReportDesk(desk)) return false;
  if (nudged(desk, press)) return true;
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  if (press.key === 'PageDown') return turnPage(desk.composer, 1);
  if (press.key === 'PageUp') return turnPage(desk.composer, -1);
  if (press.key !== 'Enter' || !write.isEnabled(desk)) return false;
  write.run(desk);
  return true;
}

/**
 * `done`: ours, nobody else shall act on it. `left`: the field or the story has this key for itself, nobody
 * else shall act on it either. `other`: not a key of the desk.
 */
export type KeyAnswer = 'done' | 'left' | 'other';

/** Does what the key stands for; never anything while the input method composes. */
export function pressKey(desk: Desk, press: Press, place: KeyPlace): KeyAnswer {
  if (isComposing(press)) return 'left';
  if (press.key === 'Escape') {
    return place !== 'field' && stepOut(desk.composer) ? 'done' : 'other';
  }
  if (place === 'desk' && pressOnDesk(desk, press)) return 'done';
  const command = commandFor(desk, press);
  if (!command) return 'other';
  if (!mayRun(command, place)) return 'left';
  if (command.isEnabled(desk)) command.run(desk);
  return 'done';
}
