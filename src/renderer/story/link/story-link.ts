import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { isSafeLink } from './safe-link.ts';

const urlState = createState('url', {
  parse: (value) => (typeof value === 'string' && isSafeLink(value) ? value : ''),
});

/**
 * Words with an address. Not Lexical's link: that one lets nothing be written into its edges and so tears off the first composed
 * character when it begins a line. What is written at an edge goes out of it afterwards (registerEdges).
 */
export class StoryLink extends ElementNode {
  override $config() {
    return this.config('story-link', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: urlState }],
    });
  }

  /** Empty when it was given an address that a leaflet may not carry. */
  getUrl(): string {
    return $getState(this, urlState);
  }

  setUrl(url: string): this {
    return $setState(this, urlState, isSafeLink(url) ? url : '');
  }

  override createDOM(): HTMLElement {
    const link = document.createElement('a');
    link.className = 'story-link';
    this.#address(link);
    return link;
  }

  override updateDOM(_previous: this, link: HTMLElement): false {
    if (link instanceof HTMLAnchorElement) this.#address(link);
    return false;
  }

  override isInline(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  #address(link: HTMLAnchorElement): void {
    const url = this.getUrl();
    if (url === '') link.removeAttribute('href');
    else link.href = url;
    link.rel = 'noopener';
  }
}

export const $createStoryLink = (url: string): StoryLink =>
  $applyNodeReplacement(new StoryLink()).setUrl(url);

export const $isStoryLink = (node: LexicalNode | null | undefined): node is StoryLink =>
  node instanceof StoryLink;
