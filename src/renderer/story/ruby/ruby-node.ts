import {
  $applyNodeReplacement,
  $getState,
  $isTextNode,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
} from 'lexical';

const readingState = createState('reading', {
  parse: (value) => (typeof value === 'string' ? value : ''),
});

/**
 * ふりがな: the base is ordinary editable text inside, the reading a mark beside it. Not a token: a composition may begin before,
 * in or after it without losing a character.
 */
export class RubyNode extends ElementNode {
  override $config() {
    return this.config('ruby', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: readingState }],
    });
  }

  getReading(): string {
    return $getState(this, readingState);
  }

  setReading(reading: string): this {
    return $setState(this, readingState, reading);
  }

  override createDOM(): HTMLElement {
    const ruby = document.createElement('ruby');
    const reading = document.createElement('rt');
    reading.contentEditable = 'false';
    ruby.append(reading);
    this.#look(ruby);
    return ruby;
  }

  override updateDOM(_previous: this, ruby: HTMLElement): false {
    this.#look(ruby);
    return false;
  }

  /** The base goes before the reading. */
  override getDOMSlot(element: HTMLElement) {
    return super.getDOMSlot(element).withBefore(element.querySelector(':scope > rt'));
  }

  override isInline(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  /** The reading is set in the colour of its base, and half its size. */
  #look(ruby: HTMLElement): void {
    const base = this.getFirstDescendant();
    ruby.style.cssText = $isTextNode(base) ? base.getStyle() : '';
    const reading = ruby.querySelector(':scope > rt');
    if (!(reading instanceof HTMLElement)) return;
    reading.classList.toggle('story-bold', $isTextNode(base) && base.hasFormat('bold'));
    if (reading.textContent !== this.getReading()) reading.textContent = this.getReading();
  }
}

export function $createRubyNode(reading: string): RubyNode {
  return $applyNodeReplacement(new RubyNode()).setReading(reading);
}

export const $isRubyNode = (node: LexicalNode | null | undefined): node is RubyNode =>
  node instanceof RubyNode;
