import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { contrastRatio } from './colour-contrast.ts';
import { dressed, inLargeType, inOneColour } from './dress.ts';
import { type FrameInput, frame } from './frame.ts';
import { type Publication, publication } from './publication.ts';
import { type ParagraphStyleName, paragraphStyleName } from './story.ts';
import { defaultStyles } from './style.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const box = { xMm: 20, yMm: 20, widthMm: 100, heightMm: 40 };
const [TEXT, STORY] = [newId(), newId()];

interface Words {
  readonly text?: string;
  readonly style?: ParagraphStyleName;
  readonly colour?: string;
  readonly sizePt?: number;
}

/** A sheet with one text over whatever lies below it. */
function sheetWith(
  { text = '集まろう', style = 'body', ...marks }: Words,
  own: Partial<Extract<FrameInput, { kind: 'text' }>> = {},
  below: readonly FrameInput[] = [],
): Publication {
  return publication.parse({
    version: 1,
    title: 'ビラ',
    sheet: {
      size: 'A4',
      orientation: 'portrait',
      marginMm: { top: 10, right: 10, bottom: 10, left: 10 },
    },
    pages: [
      { id: newId(), frames: [...below, { kind: 'text', id: TEXT, story: STORY, ...box, ...own }] },
    ],
    stories: {
      [STORY]: { blocks: [{ type: 'paragraph', style, runs: [{ type: 'text', text, ...marks }] }] },
    },
    styles: defaultStyles(),
  });
}

const shape = (fill: string): FrameInput => ({
  kind: 'shape',
  id: newId(),
  shape: 'rectangle',
  ...box,
  fill,
});

/** How the one text is seen: its colour and size, and the frame it stands in. */
function seen({ stories, styles, pages }: Publication) {
  const block = stories[STORY]?.blocks[0];
  if (block?.type !== 'paragraph' || block.runs[0]?.type !== 'text') throw new Error('no text');
  const [run] = block.runs;
  const style = styles[block.style];
  const own = pages[0]?.frames.find(({ id }) => id === TEXT);
  return {
    colour: run.colour ?? style.colour,
    sizePt: run.sizePt ?? style.sizePt,
    fit: own?.kind === 'text' ? own.fit : undefined,
  };
}

const isGrey = (colour: string): boolean => new Set(colour.match(/[0-9a-f]{2}/g)).size === 1;

describe('one colour', () => {
  test('type of any colour is read on a ground of any colour, its own or one below', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.boolean(), (colour, ground, isOwn) => {
        const words = { colour };
        const grey = inOneColour(
          isOwn ? sheetWith(words, { fill: ground }) : sheetWith(words, {}, [shape(ground)]),
        );
        const [first] = grey.pages[0]?.frames ?? [];
        const fill = first && 'fill' in first ? first.fill : undefined;
        expect(contrastRatio(seen(grey).colour, fill ?? '#ffffff')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('no colour is left, whatever there was, and once is as good as twice', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, ground) => {
        const grey = inOneColour(sheetWith({ colour }, { fill: ground }));
        const colours = JSON.stringify(grey).match(/#[0-9a-f]{6}/g) ?? [];
        expect(colours.filter((one) => !isGrey(one))).toEqual([]);
        expect(inOneColour(grey)).toEqual(grey);
      }),
    );
  });

  test('white type stays white on a red ground, which is nearly black; yellow on paper becomes black', () => {
    const [white, yellow] = [sheetWith({ colour: '#ffffff' }, {}, [shape('#b3121d')]), '#ffd633'];
    expect(seen(inOneColour(white)).colour).toBe('#ffffff');
    expect(seen(inOneColour(sheetWith({ colour: yellow }))).colour).toBe('#000000');
  });

  test('photos are printed in grey, codes in black on white, coloured lines in black', () => {
    const photo = frame.parse({ kind: 'photo', id: newId(), ...box });
    const qr = frame.parse({ kind: 'qr', id: newId(), ...box, colour: '#123456' });
    const line = frame.parse({
      ...shape('#ffffff'),
      outline: { colour: '#b3121d', widthMm: 1 },
    });
    const { pages } = inOneColour(sheetWith({}, {}, [photo, qr, line]));
    expect(pages[0]?.frames.slice(0, 3)).toEqual([
      { ...photo, tone: { brightness: 1, contrast: 1, ink: '#000000' } },
      { ...qr, colour: '#000000', ground: '#ffffff' },
      { ...line, outline: { colour: '#000000', widthMm: 1 } },
    ]);
  });
});

describe('large type', () => {
  test('body type is at least 14 pt, and no type becomes smaller', () => {
    const sizes = fc.integer({ min: 12, max: 120 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.constantFrom(...paragraphStyleName.options), sizes, (style, sizePt) => {
        const before = sheetWith({ style, sizePt });
        const { sizePt: after } = seen(inLargeType(before));
        expect(after).toBeGreaterThanOrEqual(style === 'body' ? Math.max(sizePt, 14) : sizePt);
      }),
    );
  });

  test('a text that has no room any more is drawn as large as there is room', () => {
    const full = sheetWith({ text: 'あ'.repeat(130) });
    expect(seen(inLargeType(full)).fit).toBe('shrink');
    expect(seen(inLargeType(sheetWith({ text: '短い' }))).fit).toBeUndefined();
  });

  test('what is large already stays as it is', () => {
    const large = sheetWith({ sizePt: 16 });
    expect(inLargeType(large)).toEqual(large);
  });
});

test('a draft is dressed as it is asked for', () => {
  const draft = sheetWith({ colour: '#b3121d' });
  expect(dressed(draft, { oneColour: false, largeType: false })).toBe(draft);
  expect(dressed(draft, { oneColour: true, largeType: true })).toEqual(
    inLargeType(inOneColour(draft)),
  );
});

test('a flow that large type leaves no room for goes on over a page of its own', () => {
  const long = sheetWith({ text: '集まろう。'.repeat(60) }, { heightMm: 30 });
  const [page] = long.pages;
  if (!page) throw new Error('no page');
  const second = frame.parse({ kind: 'text', id: newId(), story: STORY, part: 1, ...box, yMm: 60 });
  const flow = { ...long, pages: [{ ...page, frames: [...page.frames, second] }] };
  const large = publication.parse(inLargeType(flow));
  expect(large.pages).toHaveLength(2);
  expect(large.pages[1]?.frames).toMatchObject([{ story: STORY, part: 2, xMm: 10, widthMm: 190 }]);
  expect(inLargeType(large).pages).toHaveLength(2);
});
