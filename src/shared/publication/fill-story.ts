import type { CampaignMaterial } from './campaign-material.ts';
import { withoutOwnNumbers } from './item-marks.ts';
import { mapLines, type Run, type StoryBlock } from './story.ts';
import type { PublicationStyles } from './style.ts';
import type { TemplateParagraph, TemplateRun, TemplateWords, TextSlot } from './template.ts';
import { linesOf, recordsBehind, valueName, wordsOf } from './template-words.ts';
import { fitsInto } from './text-estimate.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

const hasPlaceholder = ({ ja, en }: TemplateWords): boolean => /\{/.test(ja + en);

/** The words with what stands behind their placeholders; undefined when there is nothing behind one. */
export function filledWords(words: TemplateWords, material: CampaignMaterial): string | undefined {
  let missing = false;
  const text = words[material.language].replace(PLACEHOLDER, (_, name: string) => {
    const value = wordsOf(valueName.parse(name), material);
    if (value === '') missing = true;
    return value;
  });
  return missing ? undefined : text;
}

type Marks = Pick<TemplateRun, 'bold' | 'colour' | 'sizePt'>;

/** Line ends become breaks, as they were typed in the record. */
function runsOf(text: string, { bold, colour, sizePt }: Marks = {}): Run[] {
  const marks = {
    ...(bold !== undefined && { bold }),
    ...(colour !== undefined && { colour }),
    ...(sizePt !== undefined && { sizePt }),
  };
  return text
    .split('\n')
    .flatMap((line, place): Run[] => [
      ...(place > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...marks } as const]),
    ]);
}

/** A paragraph or a list with what the records say; nothing when they say nothing. */
export function filledParagraph(
  content: TemplateParagraph,
  material: CampaignMaterial,
): StoryBlock[] {
  const { style, align } = content;
  const aligned = align === undefined ? {} : { align };
  if (content.type === 'paragraph') {
    const texts = content.runs.map((run) => filledWords(run.text, material));
    if (texts.includes(undefined)) return [];
    const runs = content.runs.flatMap((run, place) => runsOf(texts[place] ?? '', run));
    return [{ type: 'paragraph', style, ...aligned, runs }];
  }
  const { from, limit, as } = content;
  const written = linesOf(content.of, material);
  const lines = (as === 'paragraph' ? written : withoutOwnNumbers(written)).slice(
    from,
    limit && from + limit,
  );
  if (lines.length === 0) return [];
  if (as === 'paragraph')
    return lines.map((line) => ({ type: 'paragraph', style, ...aligned, runs: runsOf(line) }));
  return [
    { type: 'list', marker: as, style, items: lines.map((line) => ({ runs: runsOf(line) })) },
  ];
}

/** The records that a paragraph or list of a template takes its words from, each once. */
export function sourcesOf(content: TemplateParagraph, material: CampaignMaterial): string[] {
  const names =
    content.type === 'lines'
      ? [content.of]
      : content.runs.flatMap(({ text }) =>
          [...text[material.language].matchAll(PLACEHOLDER)].map(([, name]) =>
            valueName.parse(name),
          ),
        );
  return [...new Set(names.flatMap((name) => recordsBehind(name, material)))];
}

const isFromRecords = (content: TemplateParagraph): boolean =>
  content.type === 'lines' || content.runs.some(({ text }) => hasPlaceholder(text));

/** Fixed words alone do not fill a frame that waits for words of the records. */
export function filledBlocks(slot: TextSlot, material: CampaignMaterial): StoryBlock[] {
  const filled = slot.content.map((content) => ({
    fromRecords: isFromRecords(content),
    blocks: filledParagraph(content, material),
  }));
  const waits = filled.some(({ fromRecords }) => fromRecords);
  const came = filled.some(({ fromRecords, blocks }) => fromRecords && blocks.length > 0);
  return waits && !came ? [] : filled.flatMap(({ blocks }) => blocks);
}

const sized = (runs: readonly Run[], sizePt: number): Run[] =>
  runs.map((run) => (run.type === 'break' || run.sizePt !== undefined ? run : { ...run, sizePt }));

const atSize = (blocks: readonly StoryBlock[], sizePt: number): StoryBlock[] =>
  blocks.map((block) => mapLines(block, (runs) => sized(runs, sizePt)));

/** The blocks in the largest of the first slot's sizes at which they all fit into the slots; in the smallest when they never do. */
export function inLargestSize(
  blocks: readonly StoryBlock[],
  slots: readonly [TextSlot, ...TextSlot[]],
  styles: PublicationStyles,
): StoryBlock[] {
  const sizes = [...(slots[0].largestOf ?? [])].sort((one, other) => other - one);
  const tried = sizes.map((sizePt) => atSize(blocks, sizePt));
  return tried.find((set) => fitsInto(set, styles, ...slots)) ?? tried.at(-1) ?? [...blocks];
}
