import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { linesIn, type Story } from '../../../shared/publication/story.ts';
import { linesOf } from '../../../shared/publication/story-lines.ts';
import { STORY_START, type StoryPlace, storyPart } from '../../../shared/publication/story-part.ts';
import { drawStory } from '../../story/draw-story.ts';
import type { WrapLook } from '../../story/story-look.ts';
import { measuringPage, putFrame } from './measuring-page.ts';
import { placeBeyond } from './place-beyond.ts';
import { wrapAround, wrapLook } from './wraps.ts';

/** Paragraphs that stay with what follows them. */
const STAYS_WITH_NEXT = new Set(['headline', 'heading']);

/** Before the headings that would stand alone at the foot of a frame; a heading is not cut either. */
function beforeHeadings(story: Story, from: StoryPlace, beyond: StoryPlace): StoryPlace {
  const stays = story.blocks.flatMap((block) =>
    linesIn(block).map(() => block.type === 'paragraph' && STAYS_WITH_NEXT.has(block.style)),
  );
  let line = beyond.line;
  if (beyond.at > 0) {
    if (!stays[line]) return beyond;
  } else if (!stays[line - 1]) return beyond;
  else line -= 1;
  while (line > 0 && stays[line - 1]) line -= 1;
  return line <= from.line ? beyond : { line, at: 0 };
}

const inStory = (from: StoryPlace, within: StoryPlace): StoryPlace => ({
  line: from.line + within.line,
  at: within.at + (within.line === 0 ? from.at : 0),
});

interface Place {
  readonly page: HTMLElement;
  readonly frame: TextFrame;
  readonly wrap: WrapLook | undefined;
}

function beyondFrame(
  { page, frame, wrap }: Place,
  story: Story,
  from: StoryPlace,
): StoryPlace | undefined {
  const part = storyPart(story, from);
  const { box, holder, root } = putFrame(page, { ...frame, verticalAlign: 'top', cut: part, wrap });
  const takeAway = drawStory(root, part.story, frame.writing);
  const beyond = placeBeyond(root, holder.getBoundingClientRect(), frame.writing === 'vertical');
  takeAway();
  box.remove();
  return beyond && beforeHeadings(story, from, inStory(from, beyond));
}

/** Not even one line of it has room: nothing would ever be shown. */
const isStuck = (from: StoryPlace, to: StoryPlace): boolean =>
  to.line < from.line || (to.line === from.line && to.at <= from.at);

export interface Flow {
  readonly flow: readonly TextFrame[];
  readonly story: Story;
  readonly known: readonly StoryPlace[];
}

/**
 * Where the part of each frame begins. `known` are places that hold already, from the first on; the others are measured, frame after
 * frame, by drawing what is left and looking for the first line that has no room.
 */
export function measureFlow(publication: Publication, { flow, story, known }: Flow): StoryPlace[] {
  const starts = known.length === 0 ? [STORY_START] : [...known];
  const end = { line: linesOf(story).length, at: 0 };
  const page = measuringPage(publication);
  try {
    for (const frame of flow.slice(starts.length - 1, -1)) {
      const from = starts.at(-1) ?? STORY_START;
      const beyond =
        from.line >= end.line
          ? end
          : beyondFrame(
              { page, frame, wrap: wrapLook(wrapAround(publication, frame)) },
              story,
              from,
            );
      starts.push(beyond && isStuck(from, beyond) ? from : (beyond ?? end));
    }
  } finally {
    page.remove();
  }
  return starts;
}
