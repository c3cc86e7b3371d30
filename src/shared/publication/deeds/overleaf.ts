import { newId } from '../../base/id.ts';
import { flowsOf } from '../flow.ts';
import type { TextFrame } from '../frame.ts';
import type { Publication } from '../publication.ts';
import { insideMargins } from '../sheet.ts';
import { fitsInto } from '../text-estimate.ts';
import { addPage } from './page-deeds.ts';
import type { Recipe } from './recipe.ts';

/** Between texts that go on one below the other. */
const GAP_MM = 6;

/** The last frame of every flow whose text has no room in its frames, by estimate. */
function overfull(publication: Publication): TextFrame[] {
  return [...flowsOf(publication)].flatMap(([story, flow]) => {
    const { blocks } = publication.stories[story] ?? { blocks: [] };
    const last = flow.at(-1);
    return last && !fitsInto(blocks, publication.styles, ...flow) ? [last] : [];
  });
}

/** うらへつづく: texts that have no room in their frames go on over a new page at the end, one below the other. */
export const goOnOverleaf: Recipe = (draft) => {
  const ends = overfull(draft);
  if (ends.length === 0) return;
  const area = insideMargins(draft.sheet);
  const heightMm = (area.heightMm - GAP_MM * (ends.length - 1)) / ends.length;
  const page = newId();
  addPage(draft.pages.length, page)(draft);
  const frames = ends.map(({ group: _group, ...look }, row) => ({
    ...look,
    ...area,
    yMm: area.yMm + row * (heightMm + GAP_MM),
    heightMm,
    id: newId(),
    part: (look.part ?? 0) + 1,
    locked: false,
  }));
  draft.pages.at(-1)?.frames.push(...frames);
};
