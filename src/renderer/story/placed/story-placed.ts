import {
  $applyNodeReplacement,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
} from 'lexical';
import type { StoryBlock } from '../../../shared/publication/story.ts';

export type Place = Extract<StoryBlock, { type: 'placed' }>['place'];

const isPlace = (value: unknown): value is Place =>
  value === 'column' || value === 'wide' || value === 'start' || value === 'end';

const frameState = createState('frame', {
  parse: (value) => (typeof value === 'string' ? value : ''),
});
const placeState = createState('place', {
  parse: (value): Place => (isPlace(value) ? value : 'column'),
});

/** A frame that stands between the paragraphs of a report. What it shows is drawn by the page; here is only its place. */
export class StoryPlaced extends DecoratorNode<string> {
  override $config() {
    return this.config('story-placed', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: frameState },
        { flat: true, stateConfig: placeState },
      ],
    });
  }

  setPlaced(frame: string, place: Place): this {
    return $setState($setState(this, frameState, frame), placeState, place);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'story-placed';
    element.dataset.placed = $getState(this, frameState);
    element.dataset.place = $getState(this, placeState);
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    element.dataset.place = $getState(this, placeState);
    return $getState(previous, frameState, 'direct') !== $getState(this, frameState);
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return '';
  }

  /** The frame whose drawing comes in here. */
  override decorate(): string {
    return $getState(this, frameState);
  }
}

export const $createStoryPlaced = (frame: string, place: Place): StoryPlaced =>
  $applyNodeReplacement(new StoryPlaced()).setPlaced(frame, place);

export const $isStoryPlaced = (node: LexicalNode | null | undefined): node is StoryPlaced =>
  node instanceof StoryPlaced;
