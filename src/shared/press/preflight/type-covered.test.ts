import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { newId } from '../../base/id.ts';
import type { FrameInput } from '../../publication/frame.ts';
import { preflight } from './preflight.ts';

const placed = {
  source: { record: newId(), revision: 1 },
  original: 'b'.repeat(64),
  widthPx: 4000,
  heightPx: 3000,
  caption: '',
  credit: '',
  consent: 'given' as const,
};
/** The words stand at 20–60 mm from the left and 20–30 mm from the top. */
const INK = { xMm: 20, yMm: 20, widthMm: 40, heightMm: 10 };

/** The findings on a headline over which `upper` lies; a frame of the same kind lies under it as well. */
function coveredBy(upper: (id: string) => FrameInput, isOver = true): string[] {
  const leaflet = leafletMaker();
  if (!isOver) leaflet.frame(upper(newId()));
  const headline = leaflet.text('採択されました');
  if (isOver) leaflet.frame(upper(newId()));
  const measured = { pages: [{ page: 0, frames: [{ frame: headline, overset: 0, type: INK }] }] };
  return preflight(subjectOf(leaflet.made(), { measured }))
    .filter(({ where }) => where.frame === headline)
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

const photoAt = (yMm: number) => (id: string) =>
  ({ kind: 'photo', id, xMm: 15, yMm, widthMm: 80, heightMm: 60, photo: placed }) as const;
const shape = (fields: object) => (id: string) =>
  ({ kind: 'shape', id, shape: 'rectangle', ...INK, ...fields }) as FrameInput;

describe('words under another frame', () => {
  test('are an error: they are not printed', () => {
    expect(coveredBy(photoAt(25))).toStrictEqual(['error text-covered']);
    expect(coveredBy(shape({ fill: '#ffffff' }))).toStrictEqual(['error text-covered']);
    expect(
      coveredBy((id) => ({ kind: 'text', id, ...INK, story: newId(), fill: '#ffffff' })),
    ).toStrictEqual(['error text-covered']);
  });

  test('are none where the other lies below, beside or lets them through', () => {
    expect(coveredBy(photoAt(25), false)).toStrictEqual([]);
    expect(coveredBy(photoAt(30))).toStrictEqual([]);
    expect(coveredBy(shape({}))).toStrictEqual([]);
    expect(coveredBy(shape({ shape: 'line', fill: '#000000' }))).toStrictEqual([]);
    expect(coveredBy((id) => ({ kind: 'text', id, ...INK, story: newId() }))).toStrictEqual([]);
  });

  test('may stand in the clear corner of a burst, not behind its middle', () => {
    const burst = (xMm: number, yMm: number) =>
      coveredBy(shape({ shape: 'burst', fill: '#ffd400', xMm, yMm, widthMm: 40, heightMm: 40 }));
    expect(burst(56, 24)).toStrictEqual([]);
    expect(burst(30, 5)).toStrictEqual(['error text-covered']);
  });
});
