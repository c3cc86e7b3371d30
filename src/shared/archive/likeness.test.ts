import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeGroups, MOST_DIFFERING } from './likeness.ts';

const likeness = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const hex = (bits: bigint): string => bits.toString(16).padStart(16, '0');
const differing = (one: bigint, other: bigint): number =>
  [...(one ^ other).toString(2)].filter((bit) => bit === '1').length;

describe('pictures that look alike', () => {
  test('stand together in groups, the others in none', () => {
    const groups = alikeGroups([
      { item: '集会 1', likeness: 'ff00ff00ff00ff00' },
      { item: '駅前', likeness: '0123456789abcdef' },
      { item: '集会 2', likeness: 'ff00ff00ff00ff01' },
      { item: '読めない', likeness: 'ff00' },
      { item: '集会 3', likeness: 'ff00ff00ff00ff03' },
    ]);
    expect(groups).toEqual([['集会 1', '集会 2', '集会 3']]);
  });

  test('any two that differ little are in one group, and a group holds together by such pairs', () => {
    const family = fc
      .tuple(likeness, fc.array(fc.nat(63), { maxLength: 9 }))
      .map(([bits, flips]) => [bits, flips.reduce((sum, bit) => sum ^ (1n << BigInt(bit)), bits)]);
    fc.assert(
      fc.property(fc.array(family, { maxLength: 12 }), (families) => {
        const all = families.flat();
        const groups = alikeGroups(all.map((bits, item) => ({ item, likeness: hex(bits) })));
        const groupOf = new Map(
          groups.flatMap((items, group) => items.map((item) => [item, group])),
        );
        const near = (one: number, other: number): boolean =>
          differing(all[one] ?? 0n, all[other] ?? 0n) <= MOST_DIFFERING;
        for (const one of all.keys())
          for (const other of all.keys())
            if (one !== other && near(one, other)) {
              expect(groupOf.get(one)).toBeDefined();
              expect(groupOf.get(one)).toBe(groupOf.get(other));
            }
        for (const items of groups)
          for (const item of items)
            expect(items.some((other) => other !== item && near(item, other))).toBe(true);
      }),
    );
  });
});
