import { mmFromPx } from '../../shared/base/units.ts';
import type { MeasuredPages } from '../../shared/press/print-order.ts';
import { boundsOf, centreOf, type Rect, turnedAbout } from '../../shared/publication/geometry.ts';
import { textNodesIn } from './text-nodes.ts';

type MeasuredFrame = MeasuredPages['pages'][number]['frames'][number];

/** Glyphs may reach this far out of their line without being cut. */
const TOLERANCE_PX = 2;

const isInside = (rect: DOMRect, box: DOMRect): boolean =>
  rect.left >= box.left - TOLERANCE_PX &&
  rect.right <= box.right + TOLERANCE_PX &&
  rect.top >= box.top - TOLERANCE_PX &&
  rect.bottom <= box.bottom + TOLERANCE_PX;

/** A character of which less is seen than this cannot be read. */
const LEAST_SEEN = 0.85;

function isSeen(rect: DOMRect, box: DOMRect): boolean {
  const across = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  const down = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
  return across > 0 && down > 0 && across * down >= LEAST_SEEN * rect.width * rect.height;
}

const rectsOf = (node: Text, from: number, to: number): DOMRect[] => {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
};

interface Seen {
  overset: number;
  /** What has no room here is shown elsewhere. */
  flowsOn: boolean;
  readonly rects: DOMRect[];
}

function measureText(node: Text, box: DOMRect, seen: Seen): void {
  const whole = rectsOf(node, 0, node.length);
  if (whole.every((rect) => isInside(rect, box))) {
    seen.rects.push(...whole);
    return;
  }
  for (let at = 0; at < node.length; at += 1) {
    const [rect] = rectsOf(node, at, at + 1);
    if (!rect || rect.width * rect.height === 0) continue;
    if (isSeen(rect, box)) seen.rects.push(rect);
    else if (!seen.flowsOn && /\S/.test(node.data[at] ?? '')) seen.overset += 1;
  }
}

function inkBox({ rects }: Seen, origin: DOMRect, scale: number): MeasuredFrame['type'] {
  const inked = rects.filter(({ width, height }) => width * height > 0);
  if (inked.length === 0) return undefined;
  const left = Math.min(...inked.map((rect) => rect.left));
  const top = Math.min(...inked.map((rect) => rect.top));
  const toMm = (px: number): number => mmFromPx(px / scale);
  return {
    xMm: toMm(left - origin.left),
    yMm: toMm(top - origin.top),
    widthMm: toMm(Math.max(...inked.map((rect) => rect.right)) - left),
    heightMm: toMm(Math.max(...inked.map((rect) => rect.bottom)) - top),
  };
}

/** The box that cuts a measured text off: the frame's ground less its inset, or the text's own box. */
function cuttingBox(measured: Element, frame: Element): DOMRect {
  const own = measured.getBoundingClientRect();
  const outer = (measured.closest('.sheet-ground') ?? frame).getBoundingClientRect();
  return measured.classList.contains('sheet-caption') ? own : outer;
}

/**
 * What a drawn frame's text does: characters that do not fit, and the box of those that do, in mm from the page's corner.
 * `scale` is how much larger than life the page is drawn.
 */
export function measureFrame(frame: HTMLElement, page: Element, scale = 1): MeasuredFrame {
  const { rotate } = frame.style;
  if (rotate === '') return measureUpright(frame, page, scale);
  // The boxes of turned text tell nothing: it is measured upright, and turned again.
  frame.style.rotate = 'none';
  try {
    const measured = measureUpright(frame, page, scale);
    const own = upright(frame.getBoundingClientRect(), page, scale);
    return { ...measured, ...(measured.type && { type: turnedType(measured.type, own, rotate) }) };
  } finally {
    frame.style.rotate = rotate;
  }
}

const upright = (box: DOMRect, page: Element, scale: number): Rect => {
  const origin = page.getBoundingClientRect();
  const toMm = (px: number): number => mmFromPx(px / scale);
  return {
    xMm: toMm(box.left - origin.left),
    yMm: toMm(box.top - origin.top),
    widthMm: toMm(box.width),
    heightMm: toMm(box.height),
  };
};

/** The upright box around type that is turned with its frame. */
function turnedType(type: Rect, frame: Rect, rotate: string): Rect {
  const rotationDeg = Number.parseFloat(rotate);
  const { xMm, yMm } = turnedAbout(centreOf(type), centreOf(frame), rotationDeg);
  const placed = { ...type, xMm: xMm - type.widthMm / 2, yMm: yMm - type.heightMm / 2 };
  return boundsOf({ ...placed, rotationDeg });
}

function measureUpright(frame: HTMLElement, page: Element, scale: number): MeasuredFrame {
  const seen: Seen = { overset: 0, flowsOn: false, rects: [] };
  for (const measured of frame.querySelectorAll('[data-measure]')) {
    const box = cuttingBox(measured, frame);
    seen.flowsOn = measured.hasAttribute('data-flows-on');
    for (const node of textNodesIn(measured)) measureText(node, box, seen);
  }
  const type = inkBox(seen, page.getBoundingClientRect(), scale);
  return { frame: frame.dataset.frame ?? '', overset: seen.overset, ...(type ? { type } : {}) };
}

/** All frames of a drawn page that hold text. */
export function measurePage(page: Element, scale = 1): MeasuredFrame[] {
  return [...page.querySelectorAll<HTMLElement>('[data-frame]')].map((frame) =>
    measureFrame(frame, page, scale),
  );
}
