import { furiganaOf } from '../../japanese/furigana.ts';
import { isBeyondGrade, type SchoolGrade } from '../../japanese/school-kanji.ts';
import type { Publication } from '../publication.ts';
import { linesIn, mapLines, type Run } from '../story.ts';
import type { Recipe } from './recipe.ts';

/** A word as the dictionary cuts the text, with its reading. */
export interface ReadWord {
  readonly word: string;
  readonly reading: string;
}

/** The words of each text that was read: they follow each other without a gap. */
export type ReadTexts = ReadonlyMap<string, readonly ReadWord[]>;

/** Every text without a reading in the stories of a publication, each once. */
export function textsToRead({ stories }: Pick<Publication, 'stories'>): string[] {
  const runs = Object.values(stories).flatMap(({ blocks }) => blocks.flatMap(linesIn).flat());
  const texts = runs.flatMap((run) =>
    run.type === 'text' && run.text.trim() !== '' ? [run.text] : [],
  );
  return [...new Set(texts)];
}

export interface FuriganaWish {
  /** Kanji learnt by then need none. */
  readonly grade: SchoolGrade;
  /** What was confirmed, by word. */
  readonly readings: ReadonlyMap<string, string>;
}

/** Words that need furigana for readers of that grade, each once with its reading, in the order of the text. */
export function wordsToConfirm(texts: ReadTexts, grade: SchoolGrade): ReadWord[] {
  const found = new Map<string, ReadWord>();
  for (const one of [...texts.values()].flat())
    if (one.reading !== '' && isBeyondGrade(one.word, grade) && !found.has(one.word))
      found.set(one.word, one);
  return [...found.values()];
}

type TextRun = Extract<Run, { type: 'text' }>;

function readRun(
  run: TextRun,
  words: readonly ReadWord[],
  { grade, readings }: FuriganaWish,
): Run[] {
  const pieces = words.flatMap(({ word }) => {
    const reading = readings.get(word);
    return reading === undefined ? [{ text: word }] : furiganaOf(word, reading);
  });
  const { text: _text, type: _type, ...marks } = run;
  const runs: Run[] = [];
  for (const { text, reading } of pieces) {
    const last = runs.at(-1);
    if (reading !== undefined && isBeyondGrade(text, grade))
      runs.push({ type: 'ruby', base: text, reading, ...marks });
    else if (last?.type === 'text') runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ type: 'text', text, ...marks });
  }
  return runs;
}

const isWhole = (run: TextRun, words: readonly ReadWord[]): boolean =>
  words.map(({ word }) => word).join('') === run.text;

/** 総ルビ・学年別: furigana over the confirmed words of all stories; readings that stand already stay. */
export function addFurigana(texts: ReadTexts, wish: FuriganaWish): Recipe {
  const read = (run: Run): Run[] => {
    if (run.type !== 'text') return [run];
    const words = texts.get(run.text);
    return words && isWhole(run, words) ? readRun(run, words, wish) : [run];
  };
  return (draft) => {
    for (const story of Object.values(draft.stories))
      story.blocks = story.blocks.map((block) => mapLines(block, (runs) => runs.flatMap(read)));
  };
}

const plain = (run: Run): Run => {
  if (run.type !== 'ruby') return run;
  const { base, reading: _reading, type: _type, ...marks } = run;
  return { type: 'text', text: base, ...marks };
};

/** All readings of all stories go; the words stay. */
export const removeFurigana: Recipe = (draft) => {
  for (const story of Object.values(draft.stories))
    story.blocks = story.blocks.map((block) => mapLines(block, (runs) => runs.map(plain)));
};
