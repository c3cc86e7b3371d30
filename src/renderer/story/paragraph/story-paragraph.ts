import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type LexicalNode,
  ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { type ParagraphStyleName, paragraphStyleName } from '../../../shared/publication/story.ts';

const styleState = createState('paragraphStyle', {
  parse: (value): ParagraphStyleName => paragraphStyleName.catch('body').parse(value),
});

/** Real headings, so that a tagged PDF can be read aloud in order. */
const TAGS: Partial<Record<ParagraphStyleName, string>> = { headline: 'h1', heading: 'h2' };

const tagOf = (style: ParagraphStyleName): string => TAGS[style] ?? 'p';

/** A paragraph that knows its style by name; what the style looks like is the publication's. */
export class StoryParagraph extends ParagraphNode {
  override $config() {
    return this.config('story-paragraph', {
      extends: ParagraphNode,
      stateConfigs: [{ flat: true, stateConfig: styleState }],
    });
  }

  getParagraphStyle(): ParagraphStyleName {
    return $getState(this, styleState);
  }

  setParagraphStyle(style: ParagraphStyleName): this {
    return $setState(this, styleState, style);
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const style = this.getParagraphStyle();
    const element = document.createElement(tagOf(style));
    element.className = 'story-paragraph';
    element.dataset.style = style;
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    const before = $getState(previous, styleState, 'direct');
    const now = this.getParagraphStyle();
    if (tagOf(before) !== tagOf(now)) return true;
    element.dataset.style = now;
    return false;
  }

  override insertNewAfter(selection: RangeSelection, restoreSelection: boolean): ParagraphNode {
    const next = super.insertNewAfter(selection, restoreSelection);
    if (next instanceof StoryParagraph) next.setParagraphStyle(this.getParagraphStyle());
    return next;
  }
}

export function $createStoryParagraph(style: ParagraphStyleName = 'body'): StoryParagraph {
  return $applyNodeReplacement(new StoryParagraph()).setParagraphStyle(style);
}

export const $isStoryParagraph = (node: LexicalNode | null | undefined): node is StoryParagraph =>
  node instanceof StoryParagraph;
