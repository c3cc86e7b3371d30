import type { Id } from '../../../shared/base/id.ts';
import { flowsOf } from '../../../shared/publication/flow.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Page, Publication } from '../../../shared/publication/publication.ts';
import type { Story } from '../../../shared/publication/story.ts';
import {
  type StoryPart,
  type StoryPlace,
  storyPart,
  wordsBefore,
} from '../../../shared/publication/story-part.ts';
import type { TextWrap } from '../../../shared/publication/text-wrap.ts';
import { layoutVersion, raiseLayout, useLayoutVersion } from './layout-version.ts';
import { measureFlow } from './measure-flow.ts';
import { wrapAround } from './wraps.ts';

/** What a frame shows of a story that flows through several. */
export interface FramePart extends StoryPart {
  readonly from: StoryPlace;
  /** Where the next frame begins; undefined in the last one. */
  readonly to: StoryPlace | undefined;
  /** Where the text comes from, and where what has no room here goes on. */
  readonly previous: Id | undefined;
  readonly next: Id | undefined;
}

type Parts = ReadonlyMap<Id, FramePart>;

interface Measured {
  readonly flow: readonly TextFrame[];
  readonly styles: Publication['styles'];
  readonly wraps: readonly (TextWrap | undefined)[];
  readonly version: number;
  readonly starts: readonly StoryPlace[];
  readonly parts: Parts;
}

const flows = new WeakMap<readonly Page[], ReadonlyMap<Id, TextFrame[]>>();
const measured = new WeakMap<Story, Measured>();
const NO_PARTS: Parts = new Map();

/** The frame that is written in keeps its beginning: words before the caret do not go to the frame before it meanwhile. */
interface Held {
  readonly frame: Id;
  readonly from: StoryPlace;
  readonly words: string;
  readonly starts: readonly StoryPlace[];
}
let held: Held | undefined;

/** Holds the beginning of a frame's part until the function that it gives is called. */
export function holdPart(publication: Publication, frame: TextFrame): () => void {
  const story = publication.stories[frame.story];
  const starts = story && measured.get(story)?.starts;
  const index = (flows.get(publication.pages)?.get(frame.story) ?? []).findIndex(
    ({ id }) => id === frame.id,
  );
  const from = starts?.[index];
  if (!story || !starts || !from) return () => undefined;
  held = {
    frame: frame.id,
    from,
    words: wordsBefore(story, from),
    starts: starts.slice(0, index + 1),
  };
  return () => {
    held = undefined;
    raiseLayout();
  };
}

/** Places that hold already, while a frame is written in and nothing before it has changed. */
function knownStarts(flow: readonly TextFrame[], story: Story): readonly StoryPlace[] {
  if (!held || flow[held.starts.length - 1]?.id !== held.frame) return [];
  return wordsBefore(story, held.from) === held.words ? held.starts : [];
}

/** Whether the last paragraph is set in full lines: then its last line before the cut is one, too. */
function endsJustified({ blocks }: Story, styles: Publication['styles']): boolean {
  const last = blocks.at(-1);
  if (last === undefined || last.type === 'placed') return false;
  const own = last.type === 'paragraph' ? last.align : undefined;
  return (own ?? styles[last.style].align) === 'justify';
}

function measure(publication: Publication, flow: readonly TextFrame[], story: Story): Measured {
  const { styles } = publication;
  const starts = measureFlow(publication, {
    flow,
    story,
    known: knownStarts(flow, story),
  });
  const parts = new Map(
    flow.map((frame, index): [Id, FramePart] => {
      const from = starts[index] ?? { line: 0, at: 0 };
      const to = starts[index + 1];
      const part = storyPart(story, from, to);
      const isCutBehind = part.isCutBehind && endsJustified(part.story, styles);
      const [previous, next] = [flow[index - 1]?.id, flow[index + 1]?.id];
      return [frame.id, { ...part, isCutBehind, from, to, previous, next }];
    }),
  );
  const wraps = wrapsOf(publication, flow);
  return { flow, styles, wraps, version: layoutVersion(), starts, parts };
}

const wrapsOf = (publication: Publication, flow: readonly TextFrame[]) =>
  flow.map((frame) => wrapAround(publication, frame));

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

function partsOfStory(publication: Publication, flow: readonly TextFrame[], story: Story): Parts {
  const before = measured.get(story);
  const holds =
    before?.styles === publication.styles &&
    before.version === layoutVersion() &&
    isSame(before.flow, flow) &&
    isSame(before.wraps, wrapsOf(publication, flow));
  if (before && holds) return before.parts;
  const now = measure(publication, flow, story);
  measured.set(story, now);
  return now.parts;
}

/** What each frame shows whose story flows through several; each flow is measured once and again when something of it has changed. */
function partsOf(publication: Publication): Parts {
  const { pages, stories } = publication;
  const found = flows.get(pages) ?? flowsOf({ pages });
  flows.set(pages, found);
  if (found.size === 0) return NO_PARTS;
  const parts = [...found].flatMap(([id, flow]) => {
    const story = stories[id];
    return story ? [...partsOfStory(publication, flow, story)] : [];
  });
  return new Map(parts);
}

/** Follows the faces as they come. */
export function useStoryParts(publication: Publication): Parts {
  useLayoutVersion();
  return partsOf(publication);
}

/** Where a frame's part of its story begins, as it is drawn now. */
export const partBegins = (publication: Publication, frame: TextFrame): StoryPlace | undefined =>
  partsOf(publication).get(frame.id)?.from;
