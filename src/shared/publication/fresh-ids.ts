import type { Frame } from './frame.ts';
import type { Publication } from './publication.ts';
import type { Story } from './story.ts';

/** One new id for each old one. */
function renaming(newId: () => string): (old: string) => string {
  const known = new Map<string, string>();
  return (old) => {
    const found = known.get(old) ?? newId();
    known.set(old, found);
    return found;
  };
}

function renamedFrame(frame: Frame, renamed: (old: string) => string): Frame {
  const group = frame.group === undefined ? {} : { group: renamed(frame.group) };
  const id = renamed(frame.id);
  return frame.kind === 'text'
    ? { ...frame, ...group, id, story: renamed(frame.story) }
    : { ...frame, ...group, id };
}

const renamedStory = ({ blocks }: Story, renamed: (old: string) => string): Story => ({
  blocks: blocks.map((block) =>
    block.type === 'placed' ? { ...block, frame: renamed(block.frame) } : block,
  ),
});

/** The same publication under new ids: pages, frames, groups and stories; what belongs together still does. */
export function freshIds(publication: Publication, newId: () => string): Publication {
  const renamed = renaming(newId);
  const { pages, stories, report } = publication;
  return {
    ...publication,
    pages: pages.map(({ id, frames }) => ({
      id: renamed(id),
      frames: frames.map((frame) => renamedFrame(frame, renamed)),
    })),
    stories: Object.fromEntries(
      Object.entries(stories).map(([id, story]) => [renamed(id), renamedStory(story, renamed)]),
    ),
    ...(report && { report: { ...report, story: renamed(report.story) } }),
  };
}
