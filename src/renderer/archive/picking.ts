/** Which rows of a list are picked, by id; `anchor` is where a range begins, `active` where the keyboard is. */
export interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly anchor: number;
  readonly active: number;
}

export const NOTHING_PICKED: Picking = { picked: new Set(), anchor: 0, active: 0 };

/** The row at a place of the list; undefined while it is not fetched. */
export type RowId = (index: number) => string | undefined;

const idsBetween = (idAt: RowId, one: number, other: number): string[] => {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return Array.from({ length: to - from + 1 }, (_, index) => idAt(from + index)).filter(
    (id) => id !== undefined,
  );
};

/** A click or an arrow: that row alone. */
export function pickOne(idAt: RowId, index: number): Picking {
  const id = idAt(index);
  return { picked: new Set(id === undefined ? [] : [id]), anchor: index, active: index };
}

/** Ctrl: that row too, or no longer. */
export function pickToo({ picked }: Picking, idAt: RowId, index: number): Picking {
  const id = idAt(index);
  const next = new Set(picked);
  if (id !== undefined && !next.delete(id)) next.add(id);
  return { picked: next, anchor: index, active: index };
}

/** Shift: everything from the anchor to that row. */
export function pickTo({ anchor }: Picking, idAt: RowId, index: number): Picking {
  return { picked: new Set(idsBetween(idAt, anchor, index)), anchor, active: index };
}
