import { createStore } from 'zustand/vanilla';

/** What the top bar says about saving. `saved` is said only after the archive's reply. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

export interface SaveStatus {
  /** Nothing is said until something was saved or changed. */
  readonly state?: SaveState;
  /** Instant of the last save that the archive confirmed. */
  readonly at?: string;
}

export const saveStatus = createStore<SaveStatus>(() => ({}));

export function showSave(state: SaveState, at?: string): void {
  saveStatus.setState(({ at: before }) => {
    const known = at ?? before;
    return { state, ...(known === undefined ? {} : { at: known }) };
  }, true);
}

/** The room is closed: what was said of its unsaved words is over, what was saved stays said. */
export function forgetSave(): void {
  saveStatus.setState((now) => (now.state === 'saved' ? now : {}), true);
}
