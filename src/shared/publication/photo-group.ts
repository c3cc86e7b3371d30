import { type Rect, rectOf, roundMm } from './geometry.ts';

/** 写真の組: how photos stand beside each other in one box. */
export const PHOTO_GROUPS = ['single', 'two', 'three', 'four', 'strip'] as const;
export type PhotoGroup = (typeof PHOTO_GROUPS)[number];

/** How many photos a group has places for. */
export const PLACES_IN: Readonly<Record<PhotoGroup, number>> = {
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  strip: 4,
};

/** Between the photos of a group. */
const GAP_MM = 3;
/** The large photo of three takes so much of the longer side. */
const LARGE = 2 / 3;

interface Cut {
  readonly along: 'x' | 'y';
  /** Of what lies first. */
  readonly part: number;
}

function cut(box: Rect, { along, part }: Cut): [Rect, Rect] {
  const whole = (along === 'x' ? box.widthMm : box.heightMm) - GAP_MM;
  const first = roundMm(whole * part);
  const second = roundMm(whole - first);
  return along === 'x'
    ? [
        { ...box, widthMm: first },
        { ...box, xMm: roundMm(box.xMm + first + GAP_MM), widthMm: second },
      ]
    : [
        { ...box, heightMm: first },
        { ...box, yMm: roundMm(box.yMm + first + GAP_MM), heightMm: second },
      ];
}

/** The places of a group's photos in their box, in reading order: they fill it, with equal gaps. */
export function photoPlaces(group: PhotoGroup, given: Rect): Rect[] {
  const box = rectOf(given);
  const isWide = box.widthMm >= box.heightMm;
  const longer: Cut = { along: isWide ? 'x' : 'y', part: 1 / 2 };
  const shorter: Cut = { along: isWide ? 'y' : 'x', part: 1 / 2 };
  switch (group) {
    case 'single':
      return [box];
    case 'two':
      return cut(box, longer);
    case 'three': {
      const [large, rest] = cut(box, { ...longer, part: LARGE });
      return [large, ...cut(rest, shorter)];
    }
    case 'four':
      return cut(box, { along: 'y', part: 1 / 2 }).flatMap((row) =>
        cut(row, { along: 'x', part: 1 / 2 }),
      );
    case 'strip':
      return cut(box, longer).flatMap((half) => cut(half, longer));
  }
}

/** The smallest box in which each place of a group is still a photo. */
const LEAST_MM = 15;

/** Whether the box is large enough for the group. */
export const hasRoomFor = (group: PhotoGroup, box: Rect): boolean =>
  photoPlaces(group, box).every(({ widthMm, heightMm }) => Math.min(widthMm, heightMm) >= LEAST_MM);
