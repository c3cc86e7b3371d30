import { ListNode } from '@lexical/list';
import {
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import {
  type ParagraphStyleName,
  paragraphStyleName,
  type StoryBlock,
} from '../../../shared/publication/story.ts';

export type ListMarker = Extract<StoryBlock, { type: 'list' }>['marker'];

const isMarker = (value: unknown): value is ListMarker =>
  value === 'bullet' || value === 'number' || value === 'kanji';

const markerState = createState('marker', {
  parse: (value): ListMarker => (isMarker(value) ? value : 'bullet'),
});
const styleState = createState('paragraphStyle', {
  parse: (value): ParagraphStyleName => paragraphStyleName.catch('body').parse(value),
});

/** A list whose marker may also be a kanji numeral (一．二．). */
export class StoryList extends ListNode {
  override $config() {
    return this.config('story-list', {
      extends: ListNode,
      stateConfigs: [
        { flat: true, stateConfig: markerState },
        { flat: true, stateConfig: styleState },
      ],
    });
  }

  getMarker(): ListMarker {
    return $getState(this, markerState);
  }

  setMarker(marker: ListMarker): this {
    return $setState(
      this.setListType(marker === 'bullet' ? 'bullet' : 'number'),
      markerState,
      marker,
    );
  }

  getParagraphStyle(): ParagraphStyleName {
    return $getState(this, styleState);
  }

  setParagraphStyle(style: ParagraphStyleName): this {
    return $setState(this, styleState, style);
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    element.className = 'story-list';
    element.dataset.marker = this.getMarker();
    element.dataset.style = this.getParagraphStyle();
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement, config: EditorConfig): boolean {
    if (super.updateDOM(previous, element, config)) return true;
    element.className = 'story-list';
    element.dataset.marker = this.getMarker();
    element.dataset.style = this.getParagraphStyle();
    return false;
  }
}

export const $isStoryList = (node: LexicalNode | null | undefined): node is StoryList =>
  node instanceof StoryList;
