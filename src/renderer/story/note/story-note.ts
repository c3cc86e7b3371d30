import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
} from 'lexical';

const wordsState = createState('words', {
  parse: (value) => (typeof value === 'string' ? value : ''),
});

/** Words with a note. Its number is counted by the page (story.css), so that it follows when notes come and go. */
export class StoryNote extends ElementNode {
  override $config() {
    return this.config('story-note', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: wordsState }],
    });
  }

  getNote(): string {
    return $getState(this, wordsState);
  }

  setNote(words: string): this {
    return $setState(this, wordsState, words);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'story-note';
    element.title = this.getNote();
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): false {
    element.title = this.getNote();
    return false;
  }

  override isInline(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }
}

export const $createStoryNote = (words: string): StoryNote =>
  $applyNodeReplacement(new StoryNote()).setNote(words);

export const $isStoryNote = (node: LexicalNode | null | undefined): node is StoryNote =>
  node instanceof StoryNote;
