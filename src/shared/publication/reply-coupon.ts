import { type Id, newId } from '../base/id.ts';
import type { RecordBlock } from './block.ts';
import type { FrameClip } from './deeds/frame-clip.ts';
import { blockFrame, type Frame, linesFrame, textFrame } from './frame.ts';
import { bottomOf, boundsOf, type Rect, rightOf, touches } from './geometry.ts';
import type { Page, Publication } from './publication.ts';
import { trimSize } from './sheet.ts';
import { storyFromText } from './story.ts';
import { heightOfLines, LINE_PITCH_MM } from './written-lines.ts';

/** What the coupon says, in the publication's language. */
export interface CouponContent {
  readonly cutHere: string;
  readonly heading: string;
  /** What is asked for, a line each. */
  readonly asked: readonly string[];
  /** The archive's contact, for a publication that prints none. */
  readonly archived?: RecordBlock | undefined;
}

const CUT_MM = { widthMm: 40, heightMm: 7 };
const HEADING_MM = 9;
const CONTACT_MM = 26;
const GAP_MM = 3;

/** Frames that end where the coupon begins are not in its way. */
const SLACK_MM = 0.5;

const contactIn = ({ frames }: Page): RecordBlock | undefined =>
  frames
    .flatMap((frame) => (frame.kind === 'block' ? [frame.block] : []))
    .find(({ facts }) => facts.type === 'contact');

/** A publication that prints no contact needs the archive's for its coupon. */
export const lacksContact = ({ pages }: Publication): boolean => !pages.some(contactIn);

/** The contact of another page; none when the page itself prints one, so that it is not said twice. */
function contactFor({ pages }: Publication, pageId: Id): RecordBlock | undefined {
  const here = pages.find(({ id }) => id === pageId);
  return here && contactIn(here) ? undefined : pages.map(contactIn).find(Boolean);
}

/** A shape or photo under the whole coupon is the page's ground. */
function isGround(frame: Frame, area: Rect): boolean {
  const box = boundsOf(frame);
  return (
    (frame.kind === 'shape' || frame.kind === 'photo') &&
    box.xMm <= area.xMm &&
    box.yMm <= area.yMm &&
    rightOf(box) >= rightOf(area) &&
    bottomOf(box) >= bottomOf(area)
  );
}

function isFree(page: Page | undefined, area: Rect): boolean {
  return !page?.frames.some((frame) => touches(frame, area) && !isGround(frame, area));
}

type Contact = RecordBlock | undefined;

/** Where the coupon's parts stand, from the foot of the page upwards. */
function placesOf({ sheet }: Publication, contact: Contact, asked: readonly string[]) {
  const { widthMm, heightMm } = trimSize(sheet);
  const { left, right, bottom } = sheet.marginMm;
  const linesMm = heightOfLines(asked.length, LINE_PITCH_MM, 0);
  const contactMm = contact ? CONTACT_MM + GAP_MM : 0;
  const footMm = heightMm - bottom;
  const topMm = footMm - contactMm - linesMm - HEADING_MM - CUT_MM.heightMm - GAP_MM;
  const wide = { xMm: left, widthMm: widthMm - left - right };
  return { pageMm: widthMm, linesMm, footMm, topMm, wide };
}

type Places = ReturnType<typeof placesOf>;

function hasRoom({ sheet, pages }: Publication, pageId: Id, places: Places): boolean {
  const { topMm, footMm, wide } = places;
  const yMm = topMm + SLACK_MM;
  const here = pages.find(({ id }) => id === pageId);
  return topMm >= sheet.marginMm.top && isFree(here, { ...wide, yMm, heightMm: footMm - yMm });
}

/**
 * キリトリ線 over the page's whole width and a reply form under it, at the foot of the page, as one group. Whom it goes to is the
 * contact that another page prints already, else the archive's, of which only what may be published is in the block. Undefined
 * when something lies there already.
 */
export function replyCoupon(
  publication: Publication,
  pageId: Id,
  words: CouponContent,
): FrameClip | undefined {
  const contact = lacksContact(publication) ? words.archived : contactFor(publication, pageId);
  const places = placesOf(publication, contact, words.asked);
  return hasRoom(publication, pageId, places) ? couponClip(places, words, contact) : undefined;
}

function couponClip(places: Places, words: CouponContent, contact: Contact): FrameClip {
  const { pageMm, linesMm, footMm, topMm, wide } = places;
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
      widthMm: pageMm,
      heightMm: CUT_MM.heightMm / 2,
      labels: [''],
      isDotted: true,
      lineMm: 0.5,
    }),
    text(
      { ...CUT_MM, xMm: (pageMm - CUT_MM.widthMm) / 2, yMm: topMm, fill: '#ffffff' },
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
  if (contact)
    frames.push(
      blockFrame.parse({
        kind: 'block',
        id: newId(),
        group,
        ...wide,
        yMm: footMm - CONTACT_MM,
        heightMm: CONTACT_MM,
        block: contact,
        sizePt: 10,
      }),
    );
  return { frames, stories };
}
