import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Story } from '../../../shared/publication/story.ts';
import { linesOf } from '../../../shared/publication/story-lines.ts';
import {
  STORY_START,
  type StoryPart,
  type StoryPlace,
  storyPart,
} from '../../../shared/publication/story-part.ts';
import { drawStory } from '../../story/draw-story.ts';
import { holderClass, storyClass, storyStyle, styleRules } from '../../story/story-look.ts';
import { groundStyle } from '../ground-style.ts';
import { placeBeyond } from './place-beyond.ts';

const SCOPE = 'sheet-flow-measure';

/** Out of sight, at life size, with the page's own rules: lines break there as they do on the page. */
function measuringPage({ styles, language }: Publication): HTMLElement {
  const page = document.createElement('div');
  page.className = `sheet-page ${SCOPE}`;
  page.lang = language;
  page.inert = true;
  page.style.cssText = 'position:absolute;left:-9999px;top:0;visibility:hidden;contain:layout';
  const rules = document.createElement('style');
  rules.textContent = styleRules(`.${SCOPE}`, styles);
  page.append(rules);
  document.body.append(page);
  return page;
}

function putFrame(page: HTMLElement, frame: TextFrame, part: StoryPart) {
  const box = document.createElement('div');
  box.className = 'sheet-frame';
  box.style.width = `${frame.widthMm}mm`;
  box.style.height = `${frame.heightMm}mm`;
  const ground = document.createElement('div');
  ground.className = 'sheet-ground';
  Object.assign(ground.style, groundStyle(frame));
  const holder = document.createElement('div');
  const look = { ...frame, verticalAlign: 'top' as const, cut: part };
  holder.className = holderClass(look);
  const root = document.createElement('div');
  root.lang = page.lang;
  root.className = storyClass(look);
  Object.assign(root.style, storyStyle(look));
  holder.append(root);
  ground.append(holder);
  box.append(ground);
  page.append(box);
  return { box, holder, root };
}

/** Paragraphs that stay with what follows them. */
const STAYS_WITH_NEXT = new Set(['headline', 'heading']);

/** Before the headings that would stand alone at the foot of a frame; a heading is not cut either. */
function beforeHeadings(story: Story, from: StoryPlace, beyond: StoryPlace): StoryPlace {
  const stays = story.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [STAYS_WITH_NEXT.has(block.style)] : block.items.map(() => false),
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
}

function beyondFrame(
  { page, frame }: Place,
  story: Story,
  from: StoryPlace,
): StoryPlace | undefined {
  const part = storyPart(story, from);
  const { box, holder, root } = putFrame(page, frame, part);
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
      const beyond = from.line >= end.line ? end : beyondFrame({ page, frame }, story, from);
      starts.push(beyond && isStuck(from, beyond) ? from : (beyond ?? end));
    }
  } finally {
    page.remove();
  }
  return starts;
}
