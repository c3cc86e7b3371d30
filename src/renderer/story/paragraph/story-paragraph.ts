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
import {
  type ParagraphSetting,
  type ParagraphStyleName,
  paragraphSetting,
  paragraphStyleName,
} from '../../../shared/publication/story.ts';

import { sourcesState } from '../statement-sources.ts';

const styleState = createState('paragraphStyle', {
  parse: (value): ParagraphStyleName => paragraphStyleName.catch('body').parse(value),
});

const settingState = createState('setting', {
  parse: (value): ParagraphSetting | undefined => paragraphSetting.safeParse(value).data,
});

/** Real headings, so that a tagged PDF can be read aloud in order. */
const TAGS: Partial<Record<ParagraphStyleName, string>> = { headline: 'h1', heading: 'h2' };

const tagOf = (style: ParagraphStyleName): string => TAGS[style] ?? 'p';

function showSetting(element: HTMLElement, setting: ParagraphSetting | undefined): void {
  if (setting === undefined) delete element.dataset.setting;
  else element.dataset.setting = setting;
}

/** A paragraph that knows its style by name; what the style looks like is the publication's. */
export class StoryParagraph extends ParagraphNode {
  override $config() {
    return this.config('story-paragraph', {
      extends: ParagraphNode,
      stateConfigs: [
        { flat: true, stateConfig: styleState },
        { flat: true, stateConfig: settingState },
        { flat: true, stateConfig: sourcesState },
      ],
    });
  }

  getParagraphStyle(): ParagraphStyleName {
    return $getState(this, styleState);
  }

  setParagraphStyle(style: ParagraphStyleName): this {
    return $setState(this, styleState, style);
  }

  getSetting(): ParagraphSetting | undefined {
    return $getState(this, settingState);
  }

  setSetting(setting: ParagraphSetting | undefined): this {
    return $setState(this, settingState, setting);
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const style = this.getParagraphStyle();
    const element = document.createElement(tagOf(style));
    element.className = 'story-paragraph';
    element.dataset.style = style;
    showSetting(element, this.getSetting());
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    const before = $getState(previous, styleState, 'direct');
    const now = this.getParagraphStyle();
    if (tagOf(before) !== tagOf(now)) return true;
    element.dataset.style = now;
    showSetting(element, this.getSetting());
    return false;
  }

  override insertNewAfter(selection: RangeSelection, restoreSelection: boolean): ParagraphNode {
    const next = super.insertNewAfter(selection, restoreSelection);
    if (next instanceof StoryParagraph) {
      next.setParagraphStyle(this.getParagraphStyle());
      const setting = this.getSetting();
      if (setting === 'hanging' || setting === 'leader') next.setSetting(setting);
    }
    return next;
  }
}

export function $createStoryParagraph(style: ParagraphStyleName = 'body'): StoryParagraph {
  return $applyNodeReplacement(new StoryParagraph()).setParagraphStyle(style);
}

export const $isStoryParagraph = (node: LexicalNode | null | undefined): node is StoryParagraph =>
  node instanceof StoryParagraph;
