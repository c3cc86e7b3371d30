import { createStore } from 'zustand/vanilla';
import type { Id } from '../../../shared/base/id.ts';
import { findFrames } from '../../../shared/publication/deeds/recipe.ts';
import type { KeptPublication } from '../../../shared/publication/publication.ts';
import { publicationDrafts } from '../../draft/publication-drafts.ts';
import { type KeptHistory, publicationHistory } from '../../draft/publication-history.ts';
import { viewState } from '../../draft/view-state.ts';
import type { Link } from '../../link/link-port.ts';
import { ElementView } from '../desk/element-view.ts';
import { wallClock } from '../engine/clock.ts';
import { createComposer } from '../engine/composer.ts';
import type { Desk, RoomState } from '../engine/desk.ts';
import { createJournal, type Journal, newerContent } from '../engine/journal.ts';
import { type OneSave, type SaveOutcome, Saving } from '../engine/saving.ts';
import { type DeskViewState, deskViewState, viewKey } from './desk-view-state.ts';

export interface OpenDesk extends Desk {
  readonly view: ElementView;
  readonly journal: Journal;
  /** How it was looked at last. */
  readonly remembered: DeskViewState | undefined;
  /** It was opened with changes that the archive did not have yet. */
  readonly isFromDraft: boolean;
  /** Saves what is unsaved, then lets go. */
  close(): Promise<void>;
}

const newRoom = (remembered: DeskViewState | undefined): RoomState => ({
  panel: remembered?.panel ?? 'frame',
  showsGuides: remembered?.showsGuides ?? true,
  showsGrid: remembered?.showsGrid ?? false,
  pressing: false,
  proofing: false,
  versions: false,
  finding: false,
  furigana: false,
  look: undefined,
  clip: undefined,
  menuAt: undefined,
});

/** Parts of the room that are remembered. */
const SEEN = ['panel', 'showsGuides', 'showsGrid'] as const;

/** Keeps how the page is looked at, a moment after it last changed. */
function rememberView({ composer, room, view }: Omit<Desk, 'saving'> & { view: ElementView }) {
  const QUIET_MS = 800;
  let stop = (): void => undefined;
  const keep = (): void => {
    stop();
    const { pageId, zoom, snapping, spread } = composer.store.getState();
    const { left, top } = view.scrolled.getState();
    const { panel, showsGuides, showsGrid } = room.getState();
    const { fitted } = view;
    const shown = { panel, snapping, spread, showsGuides, showsGrid };
    const seen: DeskViewState = { pageId, zoom, fitted, left, top, ...shown };
    void viewState.keep(viewKey(composer.id), seen);
  };
  const soon = (): void => {
    stop();
    stop = wallClock.after(QUIET_MS, keep);
  };
  const ends = [
    composer.store.subscribe((now, before) => {
      if (now.pageId !== before.pageId || now.zoom !== before.zoom) soon();
      if (now.snapping !== before.snapping || now.spread !== before.spread) soon();
    }),
    room.subscribe((now, before) => {
      if (SEEN.some((part) => now[part] !== before[part])) soon();
    }),
    view.scrolled.subscribe(soon),
  ];
  return (): void => {
    for (const end of ends) end();
    keep();
  };
}

/** Who begins to write finds the look of words at the right; who takes another frame finds that frame's. */
function followSelection({ composer, room }: Pick<Desk, 'composer' | 'room'>): () => void {
  return composer.store.subscribe(({ editing, selection, publication }, before) => {
    if (editing !== undefined && editing !== before.editing) room.setState({ panel: 'text' });
    if (selection === before.selection || room.getState().panel !== 'text') return;
    const isText = findFrames(publication, selection).every(({ kind }) => kind === 'text');
    if (!isText) room.setState({ panel: 'frame' });
  });
}

/** Keeps the steps that can be taken back, once the archive has what they led to. */
function keepHistory({ composer, saving }: Pick<Desk, 'composer' | 'saving'>): () => void {
  const QUIET_MS = 1500;
  let stop = (): void => undefined;
  const keep = (): void => {
    stop();
    if (!saving.isClean()) return;
    const { publication, history } = composer.store.getState();
    void publicationHistory.keep(composer.id, publication, history);
  };
  const end = saving.status.subscribe(({ state }) => {
    stop();
    if (state === 'saved') stop = wallClock.after(QUIET_MS, keep);
  });
  return () => {
    end();
    keep();
  };
}

function layOut(
  link: Link,
  kept: KeptPublication,
  parts: Pick<OpenDesk, 'remembered'> & {
    readonly draft: KeptPublication['content'] | undefined;
    readonly history: KeptHistory | undefined;
  },
): OpenDesk {
  const { remembered, draft, history } = parts;
  const { id } = kept;
  const composer = createComposer({
    id,
    publication: draft ?? kept.content,
    pageId: remembered?.pageId,
    nowMs: wallClock.nowMs,
  });
  if (remembered) {
    const { zoom, snapping, spread } = remembered;
    composer.store.setState({ zoom, snapping, spread });
  }
  /** What could not be saved lies in the draft before anybody is told so. */
  const save = async (one: OneSave): Promise<SaveOutcome> => {
    let isKept = false;
    try {
      const outcome = await link.call('publication.save', { id, ...one });
      isKept = outcome.ok;
      return outcome;
    } finally {
      if (!isKept) await journal.write();
    }
  };
  const saving = new Saving({
    composer,
    kept,
    isKept: draft === undefined,
    save,
    clock: wallClock,
  });
  const journal = createJournal({ composer, saving, shelf: publicationDrafts, clock: wallClock });
  const room = createStore<RoomState>(() => newRoom(remembered));
  const view = new ElementView(composer);
  if (history) composer.store.setState({ history });
  const ends = [
    rememberView({ composer, room, view }),
    followSelection({ composer, room }),
    keepHistory({ composer, saving }),
  ];
  return {
    composer,
    saving,
    journal,
    room,
    view,
    remembered,
    isFromDraft: draft !== undefined,
    close: async () => {
      for (const end of ends) end();
      await saving.close();
      journal.close();
    },
  };
}

/** Opens a publication from the archive, with the draft over it when that is newer; undefined when it is not there. */
export async function openDesk(link: Link, id: Id): Promise<OpenDesk | undefined> {
  const [outcome, draft, remembered] = await Promise.all([
    link.call('publication.get', { id }),
    publicationDrafts.find(id),
    viewState.read(viewKey(id), deskViewState),
  ]);
  if (!outcome.ok) return undefined;
  const newer = newerContent(draft, outcome.reply);
  if (draft && !newer) await publicationDrafts.drop(id);
  const history = newer ? undefined : await publicationHistory.find(id, outcome.reply.content);
  return layOut(link, outcome.reply, { remembered, draft: newer, history });
}
