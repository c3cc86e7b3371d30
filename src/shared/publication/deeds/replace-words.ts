import { replacedRuns, type WordsFound } from '../find-words.ts';
import type { Run } from '../story.ts';
import type { Recipe } from './recipe.ts';

/** Puts other words in all those places. */
export function replaceWords(found: readonly WordsFound[], words: string): Recipe {
  return (draft) => {
    // From the end on, so that the places before stay where they are.
    for (const place of found.toReversed()) {
      const lines: { runs: Run[] }[] = (draft.stories[place.story]?.blocks ?? []).flatMap(
        (block) => {
          if (block.type === 'placed') return [];
          return block.type === 'paragraph' ? [block] : block.items;
        },
      );
      const line = lines[place.line];
      if (line) line.runs = replacedRuns(line.runs, place, words);
    }
  };
}
