import { type Id, newId } from '../../base/id.ts';
import { type Frame, headlineFrame, textFrame } from '../frame.ts';
import { HEADLINE_LONGEST } from '../headline-parts.ts';
import type { Publication } from '../publication.ts';
import { isWords, storyFromText, storyText } from '../story.ts';
import { dropUnshownStories, findFrame, type Recipe } from './recipe.ts';

/** What both kinds have: where the frame stands, and its ground. */
function commonParts(frame: Frame) {
  const { id, xMm, yMm, widthMm, heightMm, locked, rotationDeg, group, everyPage, wrapMm } = frame;
  return { id, xMm, yMm, widthMm, heightMm, locked, rotationDeg, group, everyPage, wrapMm };
}

/** Whether a text is short enough to be a headline, and shown nowhere else. */
export function canBeHeadline(publication: Publication, id: Id): boolean {
  const frame = findFrame(publication, id);
  if (frame?.kind !== 'text' || frame.part !== undefined) return false;
  const words = storyText(publication.stories[frame.story] ?? { blocks: [] }).trim();
  return words !== '' && words.length <= HEADLINE_LONGEST && words.split('\n').length <= 3;
}

const put = (publication: Publication, id: Id, frame: Frame): void => {
  for (const { frames } of publication.pages) {
    const at = frames.findIndex((one) => one.id === id);
    if (at >= 0) frames.splice(at, 1, frame);
  }
};

/** 題字にする: a short text becomes a headline of the same words in the same place. */
export function toHeadline(id: Id): Recipe {
  return (draft) => {
    const frame = findFrame(draft, id);
    if (frame?.kind !== 'text' || !canBeHeadline(draft, id)) return;
    const story = draft.stories[frame.story] ?? { blocks: [] };
    const style = draft.styles[story.blocks.find(isWords)?.style ?? 'headline'];
    const { fill, outline, cornerMm, insetMm, backing, shadowMm, writing } = frame;
    const made = headlineFrame.parse({
      kind: 'headline',
      ...commonParts(frame),
      ...{ fill, outline, cornerMm, insetMm, backing, shadowMm, writing },
      words: storyText(story).trim(),
      font: style.font,
      colour: style.colour,
    });
    const { story: shown } = frame;
    put(draft, id, made);
    dropUnshownStories(draft, [shown]);
  };
}

/** 文字の枠に戻す: the words of a headline as text again. */
export function toText(id: Id, story: Id = newId()): Recipe {
  return (draft) => {
    const frame = findFrame(draft, id);
    if (frame?.kind !== 'headline') return;
    const { fill, outline, cornerMm, insetMm, backing, shadowMm, writing, words } = frame;
    const made = textFrame.parse({
      kind: 'text',
      ...commonParts(frame),
      ...{ fill, outline, cornerMm, insetMm, backing, shadowMm, writing, story },
      fit: 'shrink',
    });
    draft.stories[story] = storyFromText(words, 'headline');
    put(draft, id, made);
  };
}
