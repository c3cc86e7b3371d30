import { expect, test } from 'vitest';
import { NOTHING_PICKED, pickOne, pickTo, pickToo } from './picking.ts';

const idAt = (index: number): string | undefined => 'abcdef'[index];
const ids = (picked: ReadonlySet<string>): string => [...picked].sort().join('');

test('a click picks one, Shift from there to here, Ctrl one more or one less', () => {
  const one = pickOne(idAt, 1);
  const range = pickTo(one, idAt, 3);
  const less = pickToo(range, idAt, 2);
  const more = pickToo(less, idAt, 5);
  expect([one, range, less, more].map(({ picked }) => ids(picked))).toEqual([
    'b',
    'bcd',
    'bd',
    'bdf',
  ]);
});

test('a range can be turned round its anchor', () => {
  const range = pickTo(pickOne(idAt, 3), idAt, 1);
  expect([ids(range.picked), ids(pickTo(range, idAt, 5).picked)]).toEqual(['bcd', 'def']);
});

test('rows that are not fetched yet cannot be picked', () => {
  expect(pickOne(() => undefined, 4)).toEqual({ ...NOTHING_PICKED, anchor: 4, active: 4 });
});
