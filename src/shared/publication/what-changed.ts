import * as z from 'zod';
import type { Id } from '../base/id.ts';
import { isSameValue } from '../base/same-value.ts';
import type { Frame } from './frame.ts';
import type { Publication } from './publication.ts';
import { storyText } from './story.ts';

/** What can have become of a frame. `look` is all that is neither its words, nor its picture, nor its place. */
export const FRAME_CHANGES = ['words', 'picture', 'moved', 'look', 'added', 'removed'] as const;
export type FrameChangeName = (typeof FRAME_CHANGES)[number];

/** A frame that differs, by all that differs in it. */
export interface ChangedFrame {
  readonly id: Id;
  readonly what: readonly FrameChangeName[];
}

/** A page that differs. */
export interface ChangedPage {
  readonly page: Id;
  readonly what: 'added' | 'removed' | 'changed';
  readonly frames: readonly ChangedFrame[];
  /** What lies in front of what, among the frames that both have. */
  readonly isRestacked: boolean;
}

/** What belongs to no page: `settings` are the language and what it was made from. */
export const WHOLE_CHANGES = ['title', 'sheet', 'styles', 'pageOrder', 'settings'] as const;
export type WholeChangeName = (typeof WHOLE_CHANGES)[number];

/** How two states of a publication differ; empty lists when they show the same. */
export interface Changes {
  readonly whole: readonly WholeChangeName[];
  /** In the order of the later state, then what it no longer has. */
  readonly pages: readonly ChangedPage[];
}

type Stories = Publication['stories'];

const placeOf = ({ xMm, yMm, widthMm, heightMm, rotationDeg }: Frame) => ({
  xMm,
  yMm,
  widthMm,
  heightMm,
  rotationDeg,
});

/** What is read in the frame, and the whole of what it holds. */
function contentOf(frame: Frame, stories: Stories): { words: unknown; holds: unknown } {
  switch (frame.kind) {
    case 'text': {
      const story = stories[frame.story] ?? { blocks: [] };
      return { words: storyText(story), holds: story };
    }
    case 'table':
      return { words: frame.rows, holds: frame.rows };
    case 'lines':
      return { words: frame.labels, holds: frame.labels };
    case 'headline':
      return { words: frame.words, holds: frame.words };
    case 'qr':
      return { words: frame.words, holds: { words: frame.words, holds: frame.holds } };
    case 'block': {
      const { facts, overrides } = frame.block;
      return { words: { facts, overrides }, holds: frame.block };
    }
    case 'photo': {
      const { photo, overrides } = frame;
      return { words: { caption: photo?.caption, credit: photo?.credit, overrides }, holds: photo };
    }
    case 'shape':
      return { words: undefined, holds: undefined };
  }
}

const pictureOf = (frame: Frame): string | undefined =>
  frame.kind === 'photo' ? frame.photo?.original : undefined;

/** What else the frame is: without its place and without what it holds. */
const lookOf = (frame: Frame): unknown => ({
  ...frame,
  ...{ xMm: 0, yMm: 0, widthMm: 0, heightMm: 0, rotationDeg: 0 },
  ...{ story: '', rows: [], labels: [], words: '', block: {}, photo: {}, overrides: {} },
});

interface Standing {
  readonly frame: Frame;
  readonly stories: Stories;
}

function frameChanges(before: Standing, after: Standing): FrameChangeName[] {
  const [old, now] = [
    contentOf(before.frame, before.stories),
    contentOf(after.frame, after.stories),
  ];
  const isReadSame = isSameValue(old.words, now.words);
  const isSeenSame = pictureOf(before.frame) === pictureOf(after.frame);
  const isSet = isReadSame && isSeenSame && !isSameValue(old.holds, now.holds);
  const differs: Partial<Record<FrameChangeName, boolean>> = {
    words: !isReadSame,
    picture: !isSeenSame,
    moved: !isSameValue(placeOf(before.frame), placeOf(after.frame)),
    look: isSet || !isSameValue(lookOf(before.frame), lookOf(after.frame)),
  };
  return FRAME_CHANGES.filter((name) => differs[name]);
}

const framesOf = ({ pages }: Publication, id: Id): readonly Frame[] =>
  pages.find((page) => page.id === id)?.frames ?? [];

function pageChanges(
  before: Publication,
  after: Publication,
  id: Id,
): Omit<ChangedPage, 'page' | 'what'> {
  const [old, now] = [framesOf(before, id), framesOf(after, id)];
  const earlier = new Map(old.map((frame) => [frame.id, frame]));
  const later = new Set(now.map((frame) => frame.id));
  const stayed = now.flatMap((frame): ChangedFrame[] => {
    const was = earlier.get(frame.id);
    if (!was) return [{ id: frame.id, what: ['added'] }];
    const what = frameChanges(
      { frame: was, stories: before.stories },
      { frame, stories: after.stories },
    );
    return what.length > 0 ? [{ id: frame.id, what }] : [];
  });
  const gone = old.filter((frame) => !later.has(frame.id));
  const order = (frames: readonly Frame[]): Id[] =>
    frames.map((frame) => frame.id).filter((one) => earlier.has(one) && later.has(one));
  return {
    frames: [
      ...stayed,
      ...gone.map((frame): ChangedFrame => ({ id: frame.id, what: ['removed'] })),
    ],
    isRestacked: !isSameValue(order(old), order(now)),
  };
}

const pageIds = ({ pages }: Publication): Id[] => pages.map(({ id }) => id);

function wholeChanges(before: Publication, after: Publication): WholeChangeName[] {
  const [old, now] = [pageIds(before), pageIds(after)];
  const both = (ids: readonly Id[]): Id[] =>
    ids.filter((one) => old.includes(one) && now.includes(one));
  const rest = ({ language, template, campaign, version }: Publication) => ({
    language,
    template,
    campaign,
    version,
  });
  const differs: Record<WholeChangeName, boolean> = {
    title: before.title !== after.title,
    sheet: !isSameValue(before.sheet, after.sheet),
    styles:
      !isSameValue(before.styles, after.styles) ||
      !isSameValue(before.characterStyles, after.characterStyles),
    pageOrder: !isSameValue(both(old), both(now)),
    settings: !isSameValue(rest(before), rest(after)),
  };
  return WHOLE_CHANGES.filter((name) => differs[name]);
}

/** How `after` differs from `before`, page by page; a page and a frame are the same as long as their id is. */
export function whatChanged(before: Publication, after: Publication): Changes {
  const [old, now] = [new Set(pageIds(before)), new Set(pageIds(after))];
  const pages = [...new Set([...now, ...old])].flatMap((page): ChangedPage[] => {
    const what = !old.has(page) ? 'added' : !now.has(page) ? 'removed' : 'changed';
    const found = pageChanges(before, after, page);
    const isSame = what === 'changed' && found.frames.length === 0 && !found.isRestacked;
    return isSame ? [] : [{ page, what, ...found }];
  });
  return { whole: wholeChanges(before, after), pages };
}

/** Whether both states show the same. */
export const isUnchanged = ({ whole, pages }: Changes): boolean =>
  whole.length === 0 && pages.length === 0;

/** How many frames, pages and other things differ; a frame counts once under each name. */
export const changeCounts = z.object({
  frames: z.record(z.enum(FRAME_CHANGES), z.number().int()),
  pagesAdded: z.number().int(),
  pagesRemoved: z.number().int(),
  restacked: z.number().int(),
  whole: z.array(z.enum(WHOLE_CHANGES)),
});
export type ChangeCounts = z.infer<typeof changeCounts>;

/** The changes as a list tells them. */
export function countChanges({ whole, pages }: Changes): ChangeCounts {
  const frames = { words: 0, picture: 0, moved: 0, look: 0, added: 0, removed: 0 };
  for (const one of pages.flatMap((page) => page.frames))
    for (const name of one.what) frames[name] += 1;
  const pagesThat = (what: ChangedPage['what']): number =>
    pages.filter((page) => page.what === what).length;
  return {
    frames,
    pagesAdded: pagesThat('added'),
    pagesRemoved: pagesThat('removed'),
    restacked: pages.filter(({ isRestacked }) => isRestacked).length,
    whole: [...whole],
  };
}
