import type { Id } from '../../../shared/base/id.ts';
import type { KeptPublication, Publication } from '../../../shared/publication/publication.ts';
import { storyText } from '../../../shared/publication/story.ts';
import type { Clock } from './clock.ts';
import type { Composer } from './composer.ts';
import type { Saving } from './saving.ts';

/** A publication as it was on the desk, for when the window dies before the archive has it. */
export interface Draft {
  readonly publication: Id;
  /** The archive's revision that it was made upon. */
  readonly revision: number;
  /** A save was on its way, so that the archive may already be one revision further. */
  readonly saveUnderWay: boolean;
  readonly content: Publication;
}

/** Where drafts lie; may be lost at any time. */
export interface DraftShelf {
  find(publication: Id): Promise<Draft | undefined>;
  keep(draft: Draft): Promise<void>;
  drop(publication: Id): Promise<void>;
}

const EVERY_MS = 1000;
const EVERY_CHARACTERS = 200;

/** What a draft has that the archive has not; nothing when it is older or the same. */
export function newerContent(
  draft: Draft | undefined,
  kept: KeptPublication,
): Publication | undefined {
  if (!draft || JSON.stringify(draft.content) === JSON.stringify(kept.content)) return undefined;
  const upon =
    draft.revision === kept.revision ||
    (draft.saveUnderWay && draft.revision === kept.revision - 1);
  return upon ? draft.content : undefined;
}

/** Characters by which the stories of two states differ in length: near enough for a journal. */
function charactersBetween(before: Publication, after: Publication): number {
  if (before.stories === after.stories) return 0;
  let characters = 0;
  for (const [id, story] of Object.entries(after.stories)) {
    const old = before.stories[id];
    if (old === story) continue;
    characters += Math.abs(storyText(story).length - (old ? storyText(old).length : 0));
  }
  return characters;
}

export interface JournalParts {
  readonly composer: Composer;
  readonly saving: Saving;
  readonly shelf: DraftShelf;
  readonly clock: Clock;
}

export interface Journal {
  /** Writes what is unsaved now. */
  write(): Promise<void>;
  close(): void;
}

/** Writes unsaved changes every second or 200 characters, and takes them away once the archive has them. */
export function createJournal({ composer, saving, shelf, clock }: JournalParts): Journal {
  const { store } = composer;
  let written = store.getState().publication;
  let stopTimer: (() => void) | undefined;
  /** One after the other, so that an older draft never lies over a newer one. */
  let queue = Promise.resolve();

  const inTurn = (deed: () => Promise<void>): Promise<void> => {
    queue = queue.then(deed, deed);
    return queue;
  };

  const write = (): Promise<void> => {
    stopTimer?.();
    stopTimer = undefined;
    if (saving.isClean()) return queue;
    const content = store.getState().publication;
    written = content;
    const draft = {
      publication: composer.id,
      revision: saving.revision,
      saveUnderWay: saving.status.getState().state === 'saving',
      content,
    };
    return inTurn(() => shelf.keep(draft));
  };

  const stopWatching = store.subscribe(({ publication }, before) => {
    if (publication === before.publication) return;
    if (charactersBetween(written, publication) >= EVERY_CHARACTERS) void write();
    else stopTimer ??= clock.after(EVERY_MS, () => void write());
  });
  const stopWaiting = saving.status.subscribe((now) => {
    if (now.state !== 'saved') return;
    stopTimer?.();
    stopTimer = undefined;
    void inTurn(() => shelf.drop(composer.id));
  });

  return {
    write,
    close: () => {
      stopWatching();
      stopWaiting();
      stopTimer?.();
    },
  };
}
