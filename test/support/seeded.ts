/** Pseudo-random numbers that are the same in every run (mulberry32). */
export interface Seeded {
  /** 0 to `below`, exclusive. */
  below(below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True so many times in a hundred. */
  percent(share: number): boolean;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    percent: (share) => below(100) < share,
  };
}
