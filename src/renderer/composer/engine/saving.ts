import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../../shared/base/failure.ts';
import type { CallReply, Outcome } from '../../../shared/contract/contract.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Clock } from './clock.ts';
import type { Composer } from './composer.ts';

export type SavingStatus =
  /** Everything is in the archive since `at` (instant). */
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  /** It is tried again by itself, except when somebody else has saved meanwhile. */
  | { readonly state: 'failed'; readonly failure: Failure | { readonly bug: string } };

export type SaveOutcome = Outcome<CallReply<'publication.save'>>;

/** What one save brings into the archive. */
export interface OneSave {
  /** The archive's revision that it goes upon. */
  readonly revision: number;
  readonly content: Publication;
  /** What stands in the archive becomes a version for certain. */
  readonly setAside: boolean;
}

export interface SavingParts {
  readonly composer: Composer;
  readonly kept: { readonly revision: number; readonly changed: string };
  /** False when what is open came out of a draft and is not in the archive yet. */
  readonly isKept: boolean;
  readonly save: (save: OneSave) => Promise<SaveOutcome>;
  readonly clock: Clock;
}

const QUIET_MS = 1000;
const AT_MOST_MS = 5000;
const RETRY_MS = 4000;
const MOST_RETRY_MS = 60_000;

/** Saves a second after the last change, while changes go on every five; one save at a time. */
export class Saving {
  readonly status: StoreApi<SavingStatus>;
  readonly #parts: SavingParts;
  readonly #stopWatching: () => void;
  #revision: number;
  /** What the archive has, as this window knows. */
  #kept: Publication | undefined;
  #changed: string;
  #dirtySinceMs: number | undefined;
  #retryMs = RETRY_MS;
  #running: Promise<boolean> | undefined;
  /** The state that was opened becomes a version when it is first changed. */
  #setAside = true;
  #stopTimer = (): void => undefined;

  constructor(parts: SavingParts) {
    const { composer, kept, isKept } = parts;
    this.#parts = parts;
    this.#revision = kept.revision;
    this.#changed = kept.changed;
    this.#kept = isKept ? composer.store.getState().publication : undefined;
    this.status = createStore<SavingStatus>(() =>
      isKept ? { state: 'saved', at: kept.changed } : { state: 'unsaved' },
    );
    this.#stopWatching = composer.store.subscribe(({ publication }, before) => {
      if (publication !== before.publication) this.#changedNow();
    });
    if (!isKept) this.#planAfterChange();
  }

  /** The revision in the archive that the next save goes upon. */
  get revision(): number {
    return this.#revision;
  }

  isClean(): boolean {
    return this.#parts.composer.store.getState().publication === this.#kept;
  }

  /** What the archive has now becomes a version with the next save. */
  setAsideNext(): void {
    this.#setAside = true;
  }

  /** Saves what is unsaved now. True when the archive has everything. */
  async flush(): Promise<boolean> {
    if (this.#running) await this.#running;
    if (this.isClean()) return true;
    if (this.#isStale()) return false;
    this.#running ??= this.#saveOnce();
    return this.#running;
  }

  /** After somebody else's save: puts this state over it, as the user has decided. */
  async overwrite(): Promise<boolean> {
    const now = this.status.getState();
    if (now.state === 'failed' && 'code' in now.failure) {
      const { failure } = now;
      if (failure.code === 'publication/stale-revision') this.#revision = failure.params.saved;
    }
    this.status.setState({ state: 'unsaved' }, true);
    return this.flush();
  }

  /** Ends the watching; unsaved changes are saved first. */
  async close(): Promise<boolean> {
    this.#stopWatching();
    const done = await this.flush();
    this.#stopTimer();
    return done;
  }

  #isStale(): boolean {
    const now = this.status.getState();
    if (now.state !== 'failed' || !('code' in now.failure)) return false;
    return now.failure.code === 'publication/stale-revision';
  }

  #changedNow(): void {
    if (this.#running || this.#isStale()) return;
    if (this.isClean()) {
      // Undone back to what the archive has.
      this.#stopTimer();
      this.#dirtySinceMs = undefined;
      this.status.setState({ state: 'saved', at: this.#changed }, true);
      return;
    }
    if (this.status.getState().state === 'saved') this.status.setState({ state: 'unsaved' }, true);
    this.#planAfterChange();
  }

  #planAfterChange(): void {
    const now = this.#parts.clock.nowMs();
    this.#dirtySinceMs ??= now;
    this.#plan(Math.max(0, Math.min(QUIET_MS, this.#dirtySinceMs + AT_MOST_MS - now)));
  }

  #plan(ms: number): void {
    this.#stopTimer();
    this.#stopTimer = this.#parts.clock.after(ms, () => void this.flush());
  }

  async #saveOnce(): Promise<boolean> {
    this.#stopTimer();
    const content = this.#parts.composer.store.getState().publication;
    const setAside = this.#setAside;
    this.#setAside = false;
    this.status.setState({ state: 'saving' }, true);
    const outcome = await this.#parts
      .save({ revision: this.#revision, content, setAside })
      .catch((reason: unknown): SaveOutcome => ({ ok: false, bug: String(reason) }));
    this.#running = undefined;
    if (!outcome.ok) this.#setAside ||= setAside;
    return outcome.ok ? this.#hasSaved(content, outcome.reply) : this.#hasFailed(outcome);
  }

  #hasSaved(content: Publication, { revision, changed }: CallReply<'publication.save'>): boolean {
    this.#revision = revision;
    this.#changed = changed;
    this.#kept = content;
    this.#retryMs = RETRY_MS;
    this.#dirtySinceMs = undefined;
    if (this.isClean()) {
      this.status.setState({ state: 'saved', at: changed }, true);
      return true;
    }
    this.status.setState({ state: 'unsaved' }, true);
    this.#planAfterChange();
    return false;
  }

  #hasFailed(outcome: Exclude<SaveOutcome, { ok: true }>): boolean {
    const failure = 'failure' in outcome ? outcome.failure : { bug: outcome.bug };
    this.status.setState({ state: 'failed', failure }, true);
    if (this.#isStale()) return false;
    this.#plan(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, MOST_RETRY_MS);
    return false;
  }
}
