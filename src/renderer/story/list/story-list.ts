import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import {
  type ParagraphStyleName,
  paragraphStyleName,
  type StoryBlock,
} from '../../../shared/publication/story.ts';

import { sourcesState } from '../statement-sources.ts';

export type ListMarker = Extract<StoryBlock, { type: 'list' }>['marker'];

const isMarker = (value: unknown): value is ListMarker =>
  value === 'bullet' || value === 'number' || value === 'kanji';

const markerState = createState('marker', {
  parse: (value): ListMarker => (isMarker(value) ? value : 'bullet'),
});
const styleState = createState('paragraphStyle', {
  parse: (value): ParagraphStyleName => paragraphStyleName.catch('body').parse(value),
});

/**
 * A list whose marker may also be a kanji numeral (一．二．). Not Lexical's: that one nests, and joins a list to the next one of its
 * type, numbered or in kanji.
 */
export class StoryList extends ElementNode {
  override $config() {
    return this.config('story-list', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: markerState },
        { flat: true, stateConfig: styleState },
        { flat: true, stateConfig: sourcesState },
      ],
    });
  }

  getMarker(): ListMarker {
    return $getState(this, markerState);
  }

  setMarker(marker: ListMarker): this {
    return $setState(this, markerState, marker);
  }

  getParagraphStyle(): ParagraphStyleName {
    return $getState(this, styleState);
  }

  setParagraphStyle(style: ParagraphStyleName): this {
    return $setState(this, styleState, style);
  }

  override createDOM(): HTMLElement {
    const list = document.createElement(this.getMarker() === 'bullet' ? 'ul' : 'ol');
    list.className = 'story-list';
    list.dataset.marker = this.getMarker();
    list.dataset.style = this.getParagraphStyle();
    return list;
  }

  override updateDOM(previous: this, list: HTMLElement): boolean {
    list.dataset.style = this.getParagraphStyle();
    return $getState(previous, markerState, 'direct') !== this.getMarker();
  }

  override canBeEmpty(): false {
    return false;
  }
}

/** A list item: one line of the story. */
export class StoryItem extends ElementNode {
  override $config() {
    return this.config('story-item', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return document.createElement('li');
  }

  override updateDOM(): false {
    return false;
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection: boolean): StoryItem {
    const next = $createStoryItem();
    this.insertAfter(next, restoreSelection);
    return next;
  }

  override canMergeWhenEmpty(): true {
    return true;
  }
}

export const $createStoryList = (marker: ListMarker, style: ParagraphStyleName): StoryList =>
  $applyNodeReplacement(new StoryList()).setMarker(marker).setParagraphStyle(style);

export const $createStoryItem = (): StoryItem => $applyNodeReplacement(new StoryItem());

export const $isStoryList = (node: LexicalNode | null | undefined): node is StoryList =>
  node instanceof StoryList;

export const $isStoryItem = (node: LexicalNode | null | undefined): node is StoryItem =>
  node instanceof StoryItem;
