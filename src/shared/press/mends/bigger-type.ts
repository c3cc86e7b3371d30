import type { Id } from '../../base/id.ts';
import { findFrame, type Recipe } from '../../publication/deeds/recipe.ts';
import { mapLines } from '../../publication/story.ts';
import { leastPt } from '../../publication/story-size.ts';

/** Words that are too small for their readers become as large as the least that can be read; larger ones stay. */
export function biggerType(id: Id): Recipe {
  return (draft) => {
    const frame = findFrame(draft, id);
    const story = frame?.kind === 'text' ? draft.stories[frame.story] : undefined;
    if (!story) return;
    story.blocks = story.blocks.map((block) =>
      mapLines(block, (runs, { style }) =>
        runs.map((run) => {
          if (run.type === 'break') return run;
          const least = leastPt(style);
          const sizePt = run.sizePt ?? draft.styles[style].sizePt;
          return sizePt < least ? { ...run, sizePt: least } : run;
        }),
      ),
    );
  };
}
