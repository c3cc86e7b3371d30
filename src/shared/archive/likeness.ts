/** A picture's likeness: 64 bits as 16 hexadecimal digits, few of which differ between pictures that look alike. */
export interface Likened<Item> {
  readonly item: Item;
  readonly likeness: string;
}

/**
 * So many of the 64 bits may differ. With seven, one of the eight bytes is the same in both: only pictures that share
 * a byte are compared with one another.
 */
export const MOST_DIFFERING = 7;
const BYTES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7];

const ONES = Array.from(
  { length: 256 },
  (_zero, value) => value.toString(2).replaceAll('0', '').length,
);

const bytesOf = (likeness: string): number[] =>
  BYTES.map((index) => Number.parseInt(likeness.slice(index * 2, index * 2 + 2), 16));

const differing = (one: readonly number[], other: readonly number[]): number =>
  BYTES.reduce((sum, at) => sum + (ONES[(one[at] ?? 0) ^ (other[at] ?? 0)] ?? 0), 0);

/** Who leads the group of each; groups are joined by giving one leader another. */
function groupLeaders(count: number) {
  const leaders = Array.from({ length: count }, (_none, index) => index);
  const leaderOf = (index: number): number => {
    const leader = leaders[index] ?? index;
    if (leader === index) return index;
    const found = leaderOf(leader);
    leaders[index] = found;
    return found;
  };
  return {
    leaderOf,
    join: (one: number, other: number): void => {
      const [first, second] = [leaderOf(one), leaderOf(other)];
      // The earlier one leads, so that groups keep the order of what they are made of.
      leaders[Math.max(first, second)] = Math.min(first, second);
    },
  };
}

const isLikeness = (likeness: string): boolean => /^[0-9a-f]{16}$/.test(likeness);

/** Pictures that look alike, together: groups of two and more, in the order of their first pictures. */
export function alikeGroups<Item>(pictures: readonly Likened<Item>[]): Item[][] {
  const read = pictures.filter(({ likeness }) => isLikeness(likeness));
  const bytes = read.map(({ likeness }) => bytesOf(likeness));
  const { leaderOf, join } = groupLeaders(read.length);
  for (const at of BYTES) {
    const sharing = Map.groupBy(bytes.keys(), (index) => bytes[index]?.[at]);
    for (const indices of sharing.values()) {
      for (const [position, one] of indices.entries()) {
        for (const other of indices.slice(position + 1)) {
          if (leaderOf(one) === leaderOf(other)) continue;
          if (differing(bytes[one] ?? [], bytes[other] ?? []) <= MOST_DIFFERING) join(one, other);
        }
      }
    }
  }
  const groups = Map.groupBy(read.keys(), leaderOf);
  return [...groups.values()]
    .filter((indices) => indices.length > 1)
    .map((indices) => indices.flatMap((index) => read[index]?.item ?? []));
}
