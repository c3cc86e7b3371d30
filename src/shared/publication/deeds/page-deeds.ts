import { type Id, newId } from '../../base/id.ts';
import type { Page, Publication } from '../publication.ts';
import { clipFrames, freshClip, layClip } from './frame-clip.ts';
import { dropUnshownStories, type Recipe, storyIdsOf } from './recipe.ts';

/** An empty page before the page that is at `index` now. */
export function addPage(index: number, pageId: Id = newId()): Recipe {
  return (draft) => {
    draft.pages.splice(index, 0, { id: pageId, frames: [] });
  };
}

/** With its frames and their stories, but for those that all pages show. A publication keeps at least one page. */
export function removePage(pageId: Id): Recipe {
  return (draft) => {
    const page = draft.pages.find(({ id }) => id === pageId);
    if (page === undefined || draft.pages.length === 1) return;
    const stories = storyIdsOf(page.frames);
    const shared = page.frames.filter(({ everyPage }) => everyPage);
    draft.pages = draft.pages.filter(({ id }) => id !== pageId);
    draft.pages[0]?.frames.unshift(...shared);
    dropUnshownStories(draft, stories);
  };
}

/** To the place `index` among the others. */
export function movePage(pageId: Id, index: number): Recipe {
  return (draft) => {
    const page = draft.pages.find(({ id }) => id === pageId);
    if (page === undefined || draft.pages[index] === undefined) return;
    const others: Page[] = draft.pages.filter(({ id }) => id !== pageId);
    draft.pages = others.toSpliced(index, 0, page);
  };
}

/** A copy behind the page; its frames and stories are its own. */
export function duplicatePage(publication: Publication, pageId: Id, copyId: Id = newId()): Recipe {
  const index = publication.pages.findIndex(({ id }) => id === pageId);
  const frames = (publication.pages[index]?.frames ?? []).filter(({ everyPage }) => !everyPage);
  const clip = clipFrames(
    publication,
    frames.map(({ id }) => id),
  );
  const copy = clip && freshClip(clip, { xMm: 0, yMm: 0 });
  return (draft) => {
    if (index < 0) return;
    addPage(index + 1, copyId)(draft);
    if (copy) layClip(copyId, copy)(draft);
  };
}
