import type { Id } from '../base/id.ts';
import { foldWithOrigins } from '../japanese/folding.ts';
import { beginsStory } from './flow.ts';
import type { Publication } from './publication.ts';
import type { Run } from './story.ts';
import { linesOf, lineWords, runWords } from './story-lines.ts';

/** Words found in a story: their line, and where in its text they stand. */
export interface WordsFound {
  readonly story: Id;
  readonly frame: Id;
  /** Counts paragraphs and list items of the story. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface FindOptions {
  /** Full and half width, hiragana and katakana, variants of a kanji count as the same. */
  readonly isFolded: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesPlain(text: string, query: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length))
    places.push({ start: at, end: at + query.length });
  return places;
}

/** Where the words stand in a text as it is written. */
export function placesOf(text: string, query: string, { isFolded }: FindOptions): Place[] {
  if (query === '') return [];
  if (!isFolded) return placesPlain(text, query);
  const folded = foldWithOrigins(text);
  return placesPlain(folded.text, foldWithOrigins(query).text).map(({ start, end }) => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
  }));
}

/** All places of the words in the stories, in the order of the pages. */
export function findWords(
  publication: Publication,
  query: string,
  options: FindOptions,
): WordsFound[] {
  const { pages, stories } = publication;
  return pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => {
      const story = frame.kind === 'text' ? stories[frame.story] : undefined;
      if (frame.kind !== 'text' || !story || !beginsStory(publication, frame)) return [];
      return linesOf(story).flatMap((runs, line) =>
        placesOf(lineWords(runs), query, options).map((place) => ({
          story: frame.story,
          frame: frame.id,
          line,
          ...place,
        })),
      );
    });
}

/** The runs with other words in the place; they look like the first of what they replace. A reading that no longer fits goes. */
export function replacedRuns(runs: readonly Run[], { start, end }: Place, words: string): Run[] {
  const replaced: Run[] = [];
  let at = 0;
  let isPut = false;
  for (const run of runs) {
    const text = runWords(run);
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (from >= to) {
      replaced.push(run);
      continue;
    }
    const put = isPut ? '' : words;
    isPut = true;
    const changed = text.slice(0, from) + put + text.slice(to);
    if (changed === '') continue;
    if (run.type === 'ruby') {
      const { reading: _reading, base: _base, ...marks } = run;
      replaced.push({ ...marks, type: 'text', text: changed });
    } else if (run.type === 'text') replaced.push({ ...run, text: changed });
    else replaced.push({ type: 'text', text: changed });
  }
  return replaced;
}
