import type { Draft } from 'mutative';
import type { Id } from '../../base/id.ts';
import type { Frame, TextFrame } from '../frame.ts';
import type { Page, Publication } from '../publication.ts';

/** What `edit()` does on a copy: a deed with its particulars already in it. Unknown ids are passed over. */
export type Recipe = (draft: Draft<Publication>) => void;

export function pageOfFrame(publication: Publication, frameId: Id): Page | undefined {
  return publication.pages.find((page) => page.frames.some(({ id }) => id === frameId));
}

export function findFrame(publication: Publication, frameId: Id): Frame | undefined {
  return pageOfFrame(publication, frameId)?.frames.find(({ id }) => id === frameId);
}

/** All frames of all pages whose ids are asked for, in page order, back to front. */
export function findFrames(publication: Pick<Publication, 'pages'>, ids: readonly Id[]): Frame[] {
  const wanted = new Set(ids);
  return publication.pages.flatMap((page) => page.frames.filter(({ id }) => wanted.has(id)));
}

/** Stories that a frame shows: those go where the frame goes. */
export const storyIdsOf = (frames: readonly Frame[]): Id[] =>
  frames.filter((frame): frame is TextFrame => frame.kind === 'text').map(({ story }) => story);

/** Takes away stories that no frame shows any more. */
export function dropUnshownStories(draft: Draft<Publication>, candidates: readonly Id[]): void {
  const shown = new Set(draft.pages.flatMap((page) => storyIdsOf(page.frames)));
  for (const story of candidates) if (!shown.has(story)) delete draft.stories[story];
}
