import { newId } from '../../src/shared/base/id.ts';
import type { FrameInput, TextFrame } from '../../src/shared/publication/frame.ts';
import { type Publication, publication } from '../../src/shared/publication/publication.ts';
import { type Story, storyFromText } from '../../src/shared/publication/story.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';

/** A frame without its id and place; on the page where the leaflet puts it. */
type Given<Kind extends FrameInput['kind']> = Omit<
  Extract<FrameInput, { kind: Kind }>,
  'kind' | 'id' | 'xMm' | 'yMm' | 'widthMm' | 'heightMm'
>;
export interface Place {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

const PLACE: Place = { xMm: 15, yMm: 20, widthMm: 80, heightMm: 60 };

/** Lays frames on pages, as short as a test likes to be. */
export interface LeafletMaker {
  text(words: string | Story, place?: Partial<Place & Pick<TextFrame, 'writing'>>): string;
  photo(photo: Given<'photo'>, place?: Partial<Place>): string;
  block(block: Given<'block'>['block'], place?: Partial<Place>): string;
  frame(frame: FrameInput): string;
  /** What is laid from now on lies on the next page. */
  nextPage(): void;
  made(changes?: Partial<Publication>): Publication;
}

export function leafletMaker(title = '号外 採択'): LeafletMaker {
  const pages: { id: string; frames: FrameInput[] }[] = [{ id: newId(), frames: [] }];
  const stories: Record<string, Story> = {};
  const lay = (frame: FrameInput): string => {
    pages.at(-1)?.frames.push(frame);
    return frame.id;
  };
  return {
    frame: lay,
    text: (words, place) => {
      const story = newId();
      stories[story] = typeof words === 'string' ? storyFromText(words) : words;
      return lay({ kind: 'text', id: newId(), ...PLACE, ...place, story });
    },
    photo: (photo, place) => lay({ kind: 'photo', id: newId(), ...PLACE, ...place, ...photo }),
    block: (block, place) => lay({ kind: 'block', id: newId(), ...PLACE, ...place, block }),
    nextPage: () => {
      pages.push({ id: newId(), frames: [] });
    },
    made: (changes) =>
      publication.parse({
        version: 1,
        title,
        sheet: { size: 'A4', marginMm: { top: 12, right: 15, bottom: 12, left: 15 } },
        pages,
        stories,
        styles: defaultStyles(),
        ...changes,
      }),
  };
}
