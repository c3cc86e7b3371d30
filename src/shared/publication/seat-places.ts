/** A seat in a half circle that is 1 wide and ½ high, from its upper left corner. */
export interface SeatPlace {
  readonly x: number;
  readonly y: number;
}

/** The innermost row, as a part of the outermost. */
const INNERMOST = 0.45;

/** So many rows that the seats of one stand about as far apart as the rows do. */
function rowsFor(seats: number): number {
  let rows = 1;
  while (capacity(rows) < seats && rows < 40) rows += 1;
  return rows;
}

const radii = (rows: number): number[] =>
  rows === 1
    ? [1]
    : Array.from(
        { length: rows },
        (_none, row) => INNERMOST + ((1 - INNERMOST) * row) / (rows - 1),
      );

/** Between two rows; of one row alone, a wide seat. */
const pitchOf = (rows: number): number => (rows === 1 ? 0.3 : (1 - INNERMOST) / (rows - 1));

const capacity = (rows: number): number =>
  radii(rows).reduce((sum, radius) => sum + Math.floor((Math.PI * radius) / pitchOf(rows)) + 1, 0);

/** How many of the seats stand in each row: as much as its length is of all. */
function seatsByRow(seats: number, lengths: readonly number[]): number[] {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const counts = lengths.map((length) => Math.floor((seats * length) / all));
  for (let row = counts.length - 1, left = seats - counts.reduce((a, b) => a + b, 0); left > 0; ) {
    counts[row] = (counts[row] ?? 0) + 1;
    left -= 1;
    row = row === 0 ? counts.length - 1 : row - 1;
  }
  return counts;
}

/**
 * Where the seats of a chamber stand, from the left to the right whatever their row, so that each group is one wedge. `radius`
 * is that of a seat's share of room.
 */
export function seatPlaces(seats: number): { places: SeatPlace[]; radius: number } {
  const rows = rowsFor(seats);
  const radius = Math.min(pitchOf(rows) / 4, 0.08);
  const reach = 0.5 - radius;
  const placed = seatsByRow(seats, radii(rows)).flatMap((count, row) =>
    Array.from({ length: count }, (_none, index) => {
      const share = count === 1 ? 0.5 : index / (count - 1);
      const angle = Math.PI * (1 - share);
      const distance = reach * (radii(rows)[row] ?? 1);
      return { share, x: 0.5 + distance * Math.cos(angle), y: 0.5 - distance * Math.sin(angle) };
    }),
  );
  const places = placed.toSorted((one, other) => one.share - other.share);
  return { places: places.map(({ x, y }) => ({ x, y })), radius };
}
