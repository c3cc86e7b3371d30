import { addFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { Recipe } from '../../../shared/publication/deeds/recipe.ts';
import { placeInStory } from '../../../shared/publication/deeds/report-deeds.ts';
import { isReport } from '../../../shared/publication/publication.ts';
import { caretBlock } from '../../story/caret-block.ts';
import { type Composer, currentPage } from '../engine/composer.ts';
import { select } from '../engine/selecting.ts';
import { CLICKED_MM, newTableFrame } from '../tools/draw/new-frame.ts';

/** The block of the story behind which something new comes: the chosen frame's, the caret's; none at its end. */
function behind({ store }: Composer): number | undefined {
  const { publication, selection, editing } = store.getState();
  if (!isReport(publication)) return undefined;
  if (editing !== undefined) return caretBlock();
  const blocks = publication.stories[publication.report.story]?.blocks ?? [];
  const at = blocks.findIndex((one) => one.type === 'placed' && one.frame === selection[0]);
  return at < 0 ? undefined : at;
}

/** Does the deed that adds a frame to the page, and puts the frame into the story: one step to take back. */
export function layInReport(composer: Composer, frame: string, recipe: Recipe): void {
  const place = placeInStory(frame, behind(composer));
  composer.transact('add', (draft) => {
    recipe(draft);
    place(draft);
  });
  const isThere = currentPage(composer)?.frames.some(({ id }) => id === frame) === true;
  if (isThere) select(composer, [frame]);
}

export function layTableInReport(composer: Composer): void {
  const { frame } = newTableFrame({ xMm: 0, yMm: 0, ...CLICKED_MM.table });
  const page = currentPage(composer);
  if (page) layInReport(composer, frame.id, addFrame(page.id, frame));
}
