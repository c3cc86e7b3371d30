import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../../shared/base/id.ts';
import { replaceStory } from '../../../shared/publication/deeds/content-deeds.ts';
import { findFrame, pageOfFrame, type Recipe } from '../../../shared/publication/deeds/recipe.ts';
import { applyPatches, edit, type PublicationPatches } from '../../../shared/publication/edit.ts';
import type { Page, Publication } from '../../../shared/publication/publication.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { type ComposerState, initialState, type Preview } from './composer-state.ts';
import { backward, closed, forward, recorded, type Step } from './history.ts';
import { typingOf } from './typing.ts';

/** How deeds are named in 「元に戻す：…」: keys of the language files. */
export type DeedLabel =
  | 'move'
  | 'resize'
  | 'turn'
  | 'group'
  | 'add'
  | 'delete'
  | 'duplicate'
  | 'paste'
  | 'order'
  | 'lock'
  | 'frame'
  | 'photo'
  | 'block'
  | 'flow'
  | 'words'
  | 'format'
  | 'style'
  | 'page'
  | 'sheet'
  | 'title'
  | 'oneColour'
  | 'largeType'
  | 'version';

/** The editor's engine for one publication: state, transactions, history. Knows no React and no archive. */
export interface Composer {
  readonly id: Id;
  readonly store: StoreApi<ComposerState>;
  /** Does a deed as one mark; deeds of the same `group` soon after each other share a mark. False when nothing changed. */
  transact(label: DeedLabel, recipe: Recipe, group?: string): boolean;
  /** A change that came out of the story's editor. */
  writeStory(storyId: Id, story: Story): void;
  undo(): boolean;
  redo(): boolean;
}

export interface ComposerParts {
  readonly id: Id;
  readonly publication: Publication;
  readonly pageId?: Id | undefined;
  readonly nowMs: () => number;
}

/** The page on which patches change something, to show what was undone. */
function touchedPage(publication: Publication, patches: PublicationPatches): Page | undefined {
  for (const { path } of patches) {
    const [part, key] = path;
    if (part === 'pages' && typeof key === 'number') return publication.pages[key];
    if (part !== 'stories') continue;
    const page = publication.pages.find(({ frames }) =>
      frames.some((frame) => frame.kind === 'text' && frame.story === key),
    );
    if (page) return page;
  }
  return undefined;
}

/** State after a change of the publication: nothing points at what is gone. */
function settled(state: ComposerState, publication: Publication, page?: Page): ComposerState {
  const there = (id: Id | undefined): boolean =>
    id !== undefined && findFrame(publication, id) !== undefined;
  const pageIndex = state.publication.pages.findIndex(({ id }) => id === state.pageId);
  const stays = publication.pages.some(({ id }) => id === state.pageId);
  const nextPage = publication.pages[Math.min(pageIndex, publication.pages.length - 1)];
  return {
    ...state,
    publication,
    preview: undefined,
    pageId: page?.id ?? (stays ? state.pageId : (nextPage?.id ?? state.pageId)),
    selection: state.selection.every(there) ? state.selection : state.selection.filter(there),
    editing: there(state.editing) ? state.editing : undefined,
    cropping: there(state.cropping) ? state.cropping : undefined,
  };
}

export function createComposer({ id, publication, pageId, nowMs }: ComposerParts): Composer {
  const store = createStore<ComposerState>(() => initialState(publication, pageId));

  const transact: Composer['transact'] = (label, recipe, group) => {
    const state = store.getState();
    const done = edit(state.publication, label, recipe);
    if (done.edit.patches.length === 0) {
      if (state.preview) store.setState({ preview: undefined });
      return false;
    }
    store.setState({
      ...settled(state, done.publication),
      history: recorded(state.history, { ...done.edit, atMs: nowMs(), group }),
    });
    return true;
  };

  const writeStory: Composer['writeStory'] = (storyId, story) => {
    const before = store.getState().publication.stories[storyId];
    if (before === undefined) return;
    const { group, ends } = typingOf(storyId, before, story);
    transact(group === undefined ? 'format' : 'words', replaceStory(storyId, story), group);
    if (ends) store.setState(({ history }) => ({ history: closed(history) }));
  };

  const travel = (step: Step | undefined, patches: PublicationPatches | undefined): boolean => {
    if (!step || !patches) return false;
    const state = store.getState();
    const changed = applyPatches(state.publication, patches);
    store.setState({
      ...settled(state, changed, touchedPage(changed, patches)),
      history: step.history,
    });
    return true;
  };

  return {
    id,
    store,
    transact,
    writeStory,
    undo: () => {
      const step = backward(store.getState().history);
      return travel(step, step?.mark.inverse);
    },
    redo: () => {
      const step = forward(store.getState().history);
      return travel(step, step?.mark.patches);
    },
  };
}

/** Shows what a gesture would do; the publication stays as it is. */
export function showPreview({ store }: Composer, preview: Preview | undefined): void {
  store.setState({ preview });
}

/** The publication as `recipe` would make it, for a preview. */
export function tried({ store }: Composer, recipe: Recipe): Publication {
  return edit(store.getState().publication, 'preview', recipe).publication;
}

export function currentPage({ store }: Composer): Page | undefined {
  const { publication, pageId } = store.getState();
  return publication.pages.find(({ id }) => id === pageId);
}

/** Goes to a frame: its page, selected. False when it is not there any more. */
export function goToFrame({ store }: Composer, frameId: Id): boolean {
  const page = pageOfFrame(store.getState().publication, frameId);
  if (!page) return false;
  store.setState({
    pageId: page.id,
    selection: [frameId],
    editing: undefined,
    cropping: undefined,
    tool: 'select',
  });
  return true;
}
