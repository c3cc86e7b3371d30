import { newId } from '../base/id.ts';
import type { FrameClip } from './deeds/frame-clip.ts';
import { blockFrame, type Frame, linesFrame, textFrame } from './frame.ts';
import type { Publication } from './publication.ts';
import { trimSize } from './sheet.ts';
import { storyFromText } from './story.ts';
import { heightOfLines, LINE_PITCH_MM } from './written-lines.ts';

/** What the coupon says, in the publication's language. */
export interface CouponWords {
  readonly cutHere: string;
  readonly heading: string;
  /** What is asked for, a line each. */
  readonly asked: readonly string[];
}

const CUT_MM = { widthMm: 40, heightMm: 7 };
const HEADING_MM = 9;
const CONTACT_MM = 26;
const GAP_MM = 3;

const contactOf = ({ pages }: Publication) =>
  pages
    .flatMap(({ frames }) => frames)
    .find((frame) => frame.kind === 'block' && frame.block.facts.type === 'contact');

/**
 * キリトリ線 over the page's whole width and a reply form under it, at the foot of the page, as one group. Whom it goes to is the
 * contact that the publication prints already: nothing else of an address is known to be publishable.
 */
export function replyCoupon(publication: Publication, words: CouponWords): FrameClip {
  const page = trimSize(publication.sheet);
  const { left, right, bottom } = publication.sheet.marginMm;
  const contact = contactOf(publication);
  const linesMm = heightOfLines(words.asked.length, LINE_PITCH_MM, 0);
  const contactMm = contact ? CONTACT_MM + GAP_MM : 0;
  const footMm = page.heightMm - bottom;
  const topMm = footMm - contactMm - linesMm - HEADING_MM - CUT_MM.heightMm - GAP_MM;
  const wide = { xMm: left, widthMm: page.widthMm - left - right };
  const group = newId();
  const stories: FrameClip['stories'] = {};
  const text = (place: object, said: string, align: 'start' | 'center'): Frame => {
    const story = newId();
    const { blocks } = storyFromText(said);
    stories[story] = {
      blocks: blocks.map((block) => (block.type === 'paragraph' ? { ...block, align } : block)),
    };
    return textFrame.parse({ kind: 'text', id: newId(), group, story, ...place });
  };
  const headingTop = topMm + CUT_MM.heightMm + GAP_MM;
  const frames: Frame[] = [
    linesFrame.parse({
      kind: 'lines',
      id: newId(),
      group,
      xMm: 0,
      yMm: topMm,
      widthMm: page.widthMm,
      heightMm: CUT_MM.heightMm / 2,
      labels: [''],
      isDotted: true,
      lineMm: 0.5,
    }),
    text(
      { ...CUT_MM, xMm: (page.widthMm - CUT_MM.widthMm) / 2, yMm: topMm, fill: '#ffffff' },
      words.cutHere,
      'center',
    ),
    text({ ...wide, yMm: headingTop, heightMm: HEADING_MM }, words.heading, 'start'),
    linesFrame.parse({
      kind: 'lines',
      id: newId(),
      group,
      ...wide,
      yMm: headingTop + HEADING_MM,
      heightMm: linesMm,
      labels: words.asked,
    }),
  ];
  if (contact?.kind === 'block')
    frames.push(
      blockFrame.parse({
        kind: 'block',
        id: newId(),
        group,
        ...wide,
        yMm: footMm - CONTACT_MM,
        heightMm: CONTACT_MM,
        block: contact.block,
        sizePt: 10,
      }),
    );
  return { frames, stories };
}
