import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../base/id.ts';
import { edit } from '../edit.ts';
import { bottomOf, boundsOf, type Rect, rightOf } from '../geometry.ts';
import { type Publication, publication } from '../publication.ts';
import { defaultStyles } from '../style.ts';
import {
  type AlignEdge,
  alignFrames,
  distributeFrames,
  groupFrames,
  turnFrame,
  ungroupFrames,
} from './arrange-deeds.ts';
import { clipFrames, freshClip } from './frame-clip.ts';
import { findFrame, type Recipe } from './recipe.ts';
import { balloonOf, pointTail } from './shape-deeds.ts';

const page = (
  boxes: readonly { id: string; xMm: number; widthMm: number; rotationDeg?: number }[],
) =>
  publication.parse({
    version: 1,
    title: '号外',
    sheet: { size: 'A4', marginMm: { top: 12, right: 15, bottom: 12, left: 15 } },
    pages: [
      {
        id: newId(),
        frames: boxes.map((box, index) => ({
          kind: 'shape',
          shape: 'balloon',
          yMm: 10 + index * 7,
          heightMm: 5 + index,
          ...box,
        })),
      },
    ],
    stories: {},
    styles: defaultStyles(),
  });

const done = (start: Publication, ...recipes: Recipe[]): Publication =>
  recipes.reduce((now, recipe) => edit(now, 'deed', recipe).publication, start);
const framesOf = ({ pages }: Publication) => pages[0]?.frames ?? [];

const boxes = fc.array(
  fc.record({
    xMm: fc.integer({ min: -20, max: 400 }),
    widthMm: fc.integer({ min: 4, max: 90 }),
    rotationDeg: fc.constantFrom(0, 30, 90, -45),
  }),
  { minLength: 3, maxLength: 6 },
);
const withIds = (list: { xMm: number; widthMm: number; rotationDeg: number }[]) =>
  list.map((box) => ({ ...box, id: newId() }));

const AT: Readonly<Record<AlignEdge, (box: Rect) => number>> = {
  left: ({ xMm }) => xMm,
  centre: ({ xMm, widthMm }) => xMm + widthMm / 2,
  right: rightOf,
  top: ({ yMm }) => yMm,
  middle: ({ yMm, heightMm }) => yMm + heightMm / 2,
  bottom: bottomOf,
};
const EDGES: readonly AlignEdge[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom'];

test('frames that are lined up share that edge, turned or not', () => {
  fc.assert(
    fc.property(boxes, fc.constantFrom(...EDGES), (list, edge) => {
      const placed = withIds(list);
      const ids = placed.map(({ id }) => id);
      const bounds = framesOf(done(page(placed), alignFrames(ids, edge))).map(boundsOf);
      const at = bounds.map(AT[edge]);
      expect(Math.max(...at) - Math.min(...at)).toBeLessThan(0.01);
    }),
  );
});

test('a single frame is lined up by the margins', () => {
  const id = newId();
  const [frame] = framesOf(done(page([{ id, xMm: 3, widthMm: 50 }]), alignFrames([id], 'right')));
  expect(frame && rightOf(frame)).toBe(210 - 15);
});

test('frames that are distributed have the same space between them, the outermost stay', () => {
  fc.assert(
    fc.property(boxes, (list) => {
      const placed = withIds(list);
      const ids = placed.map(({ id }) => id);
      const before = framesOf(page(placed)).map(boundsOf);
      // Frames that overlap have no space to share.
      const span = Math.max(...before.map(rightOf)) - Math.min(...before.map(({ xMm }) => xMm));
      fc.pre(before.reduce((sum, { widthMm }) => sum + widthMm, 0) <= span);
      const moved = framesOf(done(page(placed), distributeFrames(ids, 'x'))).map(boundsOf);
      const order = before
        .map(({ xMm }, index) => ({ xMm, index }))
        .toSorted((one, other) => one.xMm - other.xMm);
      const after = order.flatMap(({ index }) => moved[index] ?? []);
      const gaps = after.slice(1).map((box, index) => box.xMm - rightOf(after[index] ?? box));
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.01);
      const least = (all: typeof before): number => Math.min(...all.map(({ xMm }) => xMm));
      expect(least(after)).toBeCloseTo(least(before), 2);
    }),
  );
});

test('a turn is kept between -180 and 180 degrees, and upright says nothing', () => {
  const id = newId();
  const start = page([{ id, xMm: 10, widthMm: 50 }]);
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), (degrees) => {
      const turned = findFrame(done(start, turnFrame(id, degrees)), id)?.rotationDeg ?? 0;
      expect(turned).toBeGreaterThan(-180);
      expect(turned).toBeLessThanOrEqual(180);
      expect((((turned - degrees) % 360) + 360) % 360).toBe(0);
    }),
  );
  expect(findFrame(done(start, turnFrame(id, 90), turnFrame(id, 360)), id)).not.toHaveProperty(
    'rotationDeg',
  );
});

test('a copy of a group is a group of its own', () => {
  const [one, other] = [newId(), newId()];
  const group = newId();
  const grouped = done(
    page([
      { id: one, xMm: 10, widthMm: 50 },
      { id: other, xMm: 80, widthMm: 50 },
    ]),
    groupFrames([one, other], group),
  );
  const clip = clipFrames(grouped, [one, other]);
  const groups = clip ? freshClip(clip, { xMm: 5, yMm: 5 }).frames.map((frame) => frame.group) : [];
  expect(new Set(groups).size).toBe(1);
  expect(groups[0]).not.toBe(group);
  expect(framesOf(done(grouped, ungroupFrames([one, other]))).map((frame) => frame.group)).toEqual([
    undefined,
    undefined,
  ]);
});

test("a balloon's tail ends where it was put, however the frame is turned", () => {
  const id = newId();
  const start = page([{ id, xMm: 20, widthMm: 40, rotationDeg: 90 }]);
  const frame = findFrame(done(start, pointTail(id, { xMm: 40, yMm: 60 })), id);
  expect(frame && balloonOf(frame)?.tail).toMatchObject({ x: expect.any(Number) });
});
