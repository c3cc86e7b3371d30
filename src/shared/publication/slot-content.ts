import type { ArchiveRecord } from '../archive/archive-record.ts';
import type { PhotoRecord } from '../archive/photo.ts';
import type { RecordBlock } from './block.ts';
import type { CampaignMaterial } from './campaign-material.ts';
import { deriveBlock } from './derive-block.ts';
import { filledBlocks, filledWords, inLargestSize } from './fill-story.ts';
import type { StoryBlock } from './story.ts';
import type { PublicationStyles } from './style.ts';
import type { BlockChoice, BlockSlot, TableSlot, TemplateFrame, TextSlot } from './template.ts';
import { gistSize } from './text-estimate.ts';

/** What comes into a slot. Shapes need nothing. */
export type SlotContent =
  | { readonly kind: 'story'; readonly blocks: readonly StoryBlock[] }
  | { readonly kind: 'photo'; readonly photo: PhotoRecord }
  | { readonly kind: 'block'; readonly block: RecordBlock; readonly sizePt: number }
  | { readonly kind: 'table'; readonly rows: string[][] }
  /** Of the headline frame. */
  | { readonly kind: 'headline'; readonly words: string }
  /** The story that flows in from the frame of that key. */
  | { readonly kind: 'flow'; readonly from: string }
  | { readonly kind: 'shape' };

/** The records that a block is made from. */
function recordsFor(choice: BlockChoice, material: CampaignMaterial): readonly ArchiveRecord[] {
  const nth = <Item>(items: readonly Item[], place: number): Item[] =>
    items.slice(place, place + 1);
  switch (choice.type) {
    case 'quote': {
      const { longest = Number.POSITIVE_INFINITY } = choice;
      return nth(
        material.quotes.filter(({ words }) => words.length <= longest),
        choice.nth,
      );
    }
    case 'gist':
    case 'vote':
      return nth(material.petitions, choice.nth);
    case 'chronology':
      return [...material.events, ...material.petitions];
    case 'figure':
      return nth(material.figures, choice.nth);
    case 'contact':
      return nth(material.organisations, choice.nth);
  }
}

/** The block that a choice comes to; undefined when the records hold nothing for it. */
export function derivedBlock(
  choice: BlockChoice,
  material: CampaignMaterial,
): RecordBlock | undefined {
  const { type, ...options } = choice;
  const { language } = material;
  return deriveBlock(type, recordsFor(choice, material), { ...options, language });
}

/** Where the page says what the block is about, the block does not say it again. */
function blockContent(slot: BlockSlot, material: CampaignMaterial): SlotContent | undefined {
  const derived = derivedBlock(slot.block, material);
  if (!derived) return undefined;
  const overrides = slot.withTitle ? derived.overrides : { ...derived.overrides, title: '' };
  const { facts } = derived;
  const sizePt = facts.type === 'gist' ? gistSize(facts, slot, slot.sizesPt) : slot.sizePt;
  return { kind: 'block', block: { ...derived, overrides }, sizePt };
}

/** The rows of a form: its head, and rows to write in. */
function formRows({ head, emptyRows, isNumbered }: TableSlot, language: 'ja' | 'en'): string[][] {
  const rows = Array.from({ length: emptyRows }, (_none, row) =>
    head.map((_name, column) => (isNumbered && column === 0 ? String(row + 1) : '')),
  );
  return [head.map((name) => name[language]), ...rows];
}

export interface SlotFilling {
  readonly material: CampaignMaterial;
  readonly styles: PublicationStyles;
  /** All frames of the template: a text may flow through several. */
  readonly frames: readonly TemplateFrame[];
}

const isFlowingFrom = (frame: TemplateFrame, key: string): frame is TextSlot =>
  frame.kind === 'text' && frame.flowsFrom === key;

function textContent(
  slot: TextSlot,
  { material, styles, frames }: SlotFilling,
): SlotContent | undefined {
  if (slot.flowsFrom !== undefined) return { kind: 'flow', from: slot.flowsFrom };
  const blocks = filledBlocks(slot, material);
  if (blocks.length === 0) return undefined;
  const followers = frames.filter((frame) => isFlowingFrom(frame, slot.key));
  return { kind: 'story', blocks: inLargestSize(blocks, [slot, ...followers], styles) };
}

/** What the campaign has for a slot; undefined when it has nothing. */
export function contentOf(frame: TemplateFrame, filling: SlotFilling): SlotContent | undefined {
  const { material } = filling;
  switch (frame.kind) {
    case 'text':
      return textContent(frame, filling);
    case 'headline': {
      const words = filledWords(frame.words, material);
      return words === undefined ? undefined : { kind: 'headline', words };
    }
    case 'photo': {
      const photo = material.photos[frame.nth];
      return photo && { kind: 'photo', photo };
    }
    case 'block':
      return blockContent(frame, material);
    case 'table':
      return { kind: 'table', rows: formRows(frame, material.language) };
    case 'shape':
      return { kind: 'shape' };
  }
}
