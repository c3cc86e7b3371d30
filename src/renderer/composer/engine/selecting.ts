import type { Id } from '../../../shared/base/id.ts';
import { findFrames, pageOfFrame } from '../../../shared/publication/deeds/recipe.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import type { StoryPlace } from '../../../shared/publication/story-part.ts';
import { type Composer, currentPage } from './composer.ts';
import { shownPublication, type ToolName } from './composer-state.ts';

const same = (one: readonly Id[], other: readonly Id[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

/** What is being written or cropped is left with it. */
export function select({ store }: Composer, ids: readonly Id[]): void {
  const { selection, editing, cropping } = store.getState();
  const stays = (id: Id | undefined): Id | undefined =>
    id !== undefined && ids.includes(id) ? id : undefined;
  store.setState({
    selection: same(selection, ids) ? selection : ids,
    editing: stays(editing),
    cropping: stays(cropping),
  });
}

/** Those frames and all that are grouped with one of them. */
export function withGroups({ store }: Composer, ids: readonly Id[]): Id[] {
  const { publication, pageId } = store.getState();
  const frames = publication.pages.find(({ id }) => id === pageId)?.frames ?? [];
  const groups = new Set(
    frames.flatMap(({ id, group }) => (ids.includes(id) && group !== undefined ? [group] : [])),
  );
  return frames
    .filter(({ id, group }) => ids.includes(id) || (group !== undefined && groups.has(group)))
    .map(({ id }) => id);
}

/** With its group, if it has one. */
export function toggleSelected(composer: Composer, id: Id): void {
  const { selection } = composer.store.getState();
  const together = withGroups(composer, [id]);
  select(
    composer,
    selection.includes(id)
      ? selection.filter((one) => !together.includes(one))
      : [...selection, ...together],
  );
}

/** Every frame of the page that is not locked. */
export function selectAll(composer: Composer): void {
  const frames = currentPage(composer)?.frames ?? [];
  select(
    composer,
    frames.filter(({ locked }) => !locked).map(({ id }) => id),
  );
}

/** As they are shown now, a gesture's preview included. */
export function selectedFrames({ store }: Composer): Frame[] {
  const state = store.getState();
  return findFrames(shownPublication(state), state.selection);
}

/** Starts writing in a text frame. False when it is none, or locked. */
export function editText({ store }: Composer, frameId: Id): boolean {
  const [frame] = findFrames(store.getState().publication, [frameId]);
  if (frame?.kind !== 'text' || frame.locked) return false;
  store.setState({
    selection: [frameId],
    editing: frameId,
    caret: undefined,
    cropping: undefined,
    tool: 'select',
  });
  return true;
}

/** Goes on writing at a place in another frame of the same story, on whichever page it stands. */
export function writeOn({ store }: Composer, frameId: Id, caret: StoryPlace): boolean {
  const page = pageOfFrame(store.getState().publication, frameId);
  const frame = page?.frames.find(({ id }) => id === frameId);
  if (!page || frame?.locked) return false;
  store.setState({ pageId: page.id, selection: [frameId], editing: frameId, caret });
  return true;
}

/** Starts moving the picture inside its frame. False when there is none. */
export function cropPhoto({ store }: Composer, frameId: Id): boolean {
  const [frame] = findFrames(store.getState().publication, [frameId]);
  if (frame?.kind !== 'photo' || !frame.photo || frame.locked) return false;
  store.setState({ selection: [frameId], cropping: frameId, editing: undefined, tool: 'select' });
  return true;
}

export function takeTool({ store }: Composer, tool: ToolName): void {
  store.setState(
    tool === 'select'
      ? { tool }
      : { tool, selection: [], editing: undefined, cropping: undefined, preview: undefined },
  );
}

/** One level out: from writing or cropping to the frame, from the frame to the page, from a tool to selecting. */
export function stepOut({ store }: Composer): boolean {
  const { editing, cropping, tool, selection } = store.getState();
  if (editing !== undefined || cropping !== undefined) {
    store.setState({ editing: undefined, cropping: undefined });
  } else if (tool !== 'select') {
    store.setState({ tool: 'select', preview: undefined });
  } else if (selection.length > 0) {
    store.setState({ selection: [] });
  } else {
    return false;
  }
  return true;
}

export function showPage({ store }: Composer, pageId: Id): void {
  if (store.getState().pageId === pageId) return;
  store.setState({ pageId, selection: [], editing: undefined, cropping: undefined });
}
