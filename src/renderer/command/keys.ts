/** What a key press is made of, as a KeyboardEvent has it. */
export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type Platform = 'mac' | 'other';

interface Chord {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function chordOf(keys: string): Chord {
  const parts = keys.split(/\+(?=.)/);
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

/** Letters come as full-width or kana when the input method is on: then the place of the key counts. */
function keyNames({ key, code = '' }: KeyPress): readonly string[] {
  const place = /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
  return place === undefined ? [key.toLowerCase()] : [key.toLowerCase(), place.toLowerCase()];
}

export function pressMatches(press: KeyPress, keys: string, platform: Platform): boolean {
  const chord = chordOf(keys);
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const otherMod = platform === 'mac' ? press.ctrlKey : press.metaKey;
  return (
    chord.mod === mod &&
    !otherMod &&
    chord.alt === press.altKey &&
    chord.shift === press.shiftKey &&
    keyNames(press).includes(chord.key)
  );
}

/** Whether a text field wants the key for itself. */
export const isForTyping = (press: KeyPress): boolean =>
  !press.ctrlKey && !press.metaKey && !press.altKey && !/^F\d/.test(press.key);

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** As people read it on their keyboard: `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`. */
export function keysWritten(keys: string, platform: Platform): string {
  const parts = keys.split(/\+(?=.)/).map((part) => SIGNS[part] ?? part);
  if (platform === 'other') return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  const mac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  return parts.map((part) => mac[part] ?? part).join('');
}
