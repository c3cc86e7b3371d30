import type { Id } from '../../../shared/base/id.ts';
import type { TextFrame } from '../../../shared/publication/frame.ts';
import type { Page, Publication } from '../../../shared/publication/publication.ts';
import { type TextWrap, textWrapOf, type WrapSide } from '../../../shared/publication/text-wrap.ts';
import type { WrapLook } from '../../story/story-look.ts';

const NO_WRAPS: ReadonlyMap<Id, TextWrap> = new Map();
const wraps = new WeakMap<Page, ReadonlyMap<Id, TextWrap>>();

function measureWraps(page: Page): ReadonlyMap<Id, TextWrap> {
  if (page.frames.every(({ wrapMm }) => wrapMm === undefined)) return NO_WRAPS;
  const found = page.frames.flatMap((frame): [Id, TextWrap][] => {
    const wrap = frame.kind === 'text' ? textWrapOf(page, frame) : undefined;
    return wrap ? [[frame.id, wrap]] : [];
  });
  return new Map(found);
}

/** What the texts of a page keep clear of; reckoned once for each state of the page. */
export function wrapsOn(page: Page): ReadonlyMap<Id, TextWrap> {
  const known = wraps.get(page) ?? measureWraps(page);
  wraps.set(page, known);
  return known;
}

/** What a text frame keeps clear of on its page. */
export function wrapAround({ pages }: Publication, frame: TextFrame): TextWrap | undefined {
  const page = pages.find(({ frames }) => frames.includes(frame));
  return page && wrapsOn(page).get(frame.id);
}

const rounded = (mm: number): number => Math.round(mm * 100) / 100;

function sideStyle(
  name: 'start' | 'end',
  { widthMm, heightMm, outline }: WrapSide,
): Record<string, string> {
  const points = outline.map(({ xMm, yMm }) => `${rounded(xMm)}mm ${rounded(yMm)}mm`);
  return {
    [`--wrap-${name}-width`]: `${rounded(widthMm)}mm`,
    [`--wrap-${name}-height`]: `${rounded(heightMm)}mm`,
    [`--wrap-${name}`]: `polygon(${points.join(',')})`,
  };
}

/** The outlines as CSS properties that story.css makes floats of. */
export function wrapLook(wrap: TextWrap | undefined): WrapLook | undefined {
  if (!wrap) return undefined;
  const { start, end } = wrap;
  return {
    sides: [...(start ? ['start' as const] : []), ...(end ? ['end' as const] : [])],
    properties: { ...(start && sideStyle('start', start)), ...(end && sideStyle('end', end)) },
  };
}
