import type { BlockFrame, Frame, PhotoFrame, TextFrame } from './frame.ts';
import { lineWords } from './issue-runs.ts';
import type { Publication } from './publication.ts';
import { GAP_END, GAP_MARK } from './report.ts';
import {
  linesIn,
  type ParagraphStyleName,
  type Run,
  type Story,
  type StoryBlock,
} from './story.ts';

/** 「ここに書く」: proofreading counts those that are left. */
const WRITE_HERE = `${GAP_MARK}${GAP_END}`;
/** A shorter paragraph may be a title line or a foot line. */
const LONGEST_FIXED = 40;
const RUNNING: ReadonlySet<ParagraphStyleName> = new Set(['lead', 'body', 'box']);
/** Where somebody can be reached: it is the same in every issue. */
const CONTACT =
  /〒|電話|ＴＥＬ|\btel\b|\bfax\b|ＦＡＸ|ファク|@|＠|https?:|www\.|連絡先|問い?合わ?せ|発行|\d{2,4}[-－―][\d０-９]{2,4}[-－―]\d{3,4}/iu;

const wordsOf = (block: StoryBlock): string => linesIn(block).map(lineWords).join('\n');

const mayBeArticle = (block: StoryBlock): boolean =>
  block.type !== 'placed' && RUNNING.has(block.style) && !CONTACT.test(wordsOf(block));
const isArticle = (block: StoryBlock): boolean =>
  mayBeArticle(block) && [...wordsOf(block)].length > LONGEST_FIXED;

/** The look that most of the words have. */
function lookOf(
  runs: readonly Run[],
): Pick<Extract<Run, { type: 'text' }>, 'sizePt' | 'colour' | 'bold'> {
  const [main] = runs.toSorted((one, other) => lineWords([other]).length - lineWords([one]).length);
  if (main === undefined || main.type === 'break') return {};
  const { sizePt, colour, bold } = main;
  return {
    ...(sizePt === undefined ? {} : { sizePt }),
    ...(colour === undefined ? {} : { colour }),
    ...(bold === undefined ? {} : { bold }),
  };
}

const gap = (runs: readonly Run[]): Run[] => [{ type: 'text', text: WRITE_HERE, ...lookOf(runs) }];

/** One place to write in, set as the block was. */
function emptied(block: StoryBlock): StoryBlock {
  if (block.type === 'paragraph') return { ...block, runs: gap(block.runs) };
  if (block.type === 'list')
    return { ...block, items: [{ runs: gap(block.items[0]?.runs ?? []) }] };
  return block;
}

/** An article becomes one place to write in, with its short paragraphs; headings, contacts and foot lines stay. */
function emptiedStory({ blocks }: Story): Story {
  const kept: StoryBlock[] = [];
  let article: StoryBlock[] = [];
  const settle = (): void => {
    const long = article.find(isArticle);
    if (long) kept.push(emptied(long));
    else kept.push(...article);
    article = [];
  };
  for (const block of blocks) {
    const last = article[0];
    if (last && (!mayBeArticle(block) || last.type !== block.type)) settle();
    if (mayBeArticle(block)) article.push(block);
    else kept.push(block);
  }
  settle();
  return { blocks: kept };
}

/** An empty place of the same shape and look. */
function emptyPhoto({ photo: _photo, ...frame }: PhotoFrame): PhotoFrame {
  return { ...frame, zoom: 1, focus: { x: 0.5, y: 0.5 }, overrides: {} };
}

/** A place to write in, as large and on the same ground as the record block was. */
function writingPlace(
  {
    block: _block,
    variant: _variant,
    sizePt: _size,
    accent: _accent,
    colour: _colour,
    ...box
  }: BlockFrame,
  story: string,
): TextFrame {
  return {
    ...box,
    kind: 'text',
    story,
    columns: 1,
    columnGapMm: 6,
    writing: 'horizontal',
    verticalAlign: 'top',
  };
}

const isSlot = (frame: Frame): frame is BlockFrame =>
  frame.kind === 'block' && frame.block.facts.type !== 'contact' && frame.everyPage === undefined;

/** The frames of a story that stands on every page, and of one that is written by hand in the master, are left as they are. */
const fixedStories = ({ pages }: Publication): Set<string> =>
  new Set(
    pages
      .flatMap(({ frames }) => frames)
      .flatMap((frame) => (frame.kind === 'text' && frame.everyPage ? [frame.story] : [])),
  );

/** In a report a record block stands between the words: what stood there is to be written there. */
function withoutPlaced({ blocks }: Story, gone: ReadonlySet<string>): Story {
  return {
    blocks: blocks.map((block) =>
      block.type === 'placed' && gone.has(block.frame)
        ? { type: 'paragraph', style: 'body', runs: gap([]) }
        : block,
    ),
  };
}

/** The pages with photos, record blocks and articles taken out; each leaves its place behind. */
export function emptiedPages(publication: Publication, newId: () => string): Publication {
  const { pages, stories, report } = publication;
  const fixed = fixedStories(publication);
  const gone = new Set(pages.flatMap(({ frames }) => frames.filter(isSlot).map(({ id }) => id)));
  const made: Record<string, Story> = {};
  const emptiedFrame = (frame: Frame): Frame[] => {
    if (frame.everyPage) return [frame];
    if (frame.kind === 'photo') return [emptyPhoto(frame)];
    if (!isSlot(frame)) return [frame];
    if (report) return [];
    const story = newId();
    const { sizePt, colour } = frame;
    made[story] = {
      blocks: [
        {
          type: 'paragraph',
          style: 'box',
          runs: [{ type: 'text', text: WRITE_HERE, sizePt, colour }],
        },
      ],
    };
    return [writingPlace(frame, story)];
  };
  const emptiedPagesOnly = pages.map((page) => ({
    ...page,
    frames: page.frames.flatMap(emptiedFrame),
  }));
  const emptiedStories = Object.entries(stories).map(([id, story]): [string, Story] => [
    id,
    fixed.has(id) ? story : emptiedStory(withoutPlaced(story, gone)),
  ]);
  return {
    ...publication,
    pages: emptiedPagesOnly,
    stories: { ...Object.fromEntries(emptiedStories), ...made },
  };
}
