import { ElementNode } from 'lexical';

const COMBINED_DIGITS = 2;

/**
 * Digits that stand upright in a vertical line. Only how they are drawn: the story knows nothing of it, and registerUpright makes
 * it anew whenever the words change.
 */
export class UprightNode extends ElementNode {
  override $config() {
    return this.config('upright', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const span = document.createElement('span');
    this.#look(span);
    return span;
  }

  override updateDOM(_previous: this, span: HTMLElement): false {
    this.#look(span);
    return false;
  }

  override isInline(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  #look(span: HTMLElement): void {
    const isCombined = this.getTextContentSize() <= COMBINED_DIGITS;
    span.className = isCombined ? 'story-combined' : 'story-stacked';
  }
}
