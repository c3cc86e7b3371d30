import { type JustifiedRow, justify, type Measure, type PictureSize } from './justify.ts';

/** A row of pictures on the wall. */
export interface WallRow extends JustifiedRow {
  /** Where in the list its first picture stands. */
  readonly start: number;
  /** Given in the first row of a group of pictures that look alike: how many of them are on this page. */
  readonly groupSize?: number;
}

/** A picture, and the group it stands in. */
export interface WallPicture {
  readonly size: PictureSize;
  readonly group: number | undefined;
}

/** Neighbours of the same group. */
function runsOf(pictures: readonly WallPicture[]): WallPicture[][] {
  const runs: WallPicture[][] = [];
  for (const picture of pictures) {
    const last = runs.at(-1);
    if (last && last[0]?.group === picture.group) last.push(picture);
    else runs.push([picture]);
  }
  return runs;
}

/** Pictures from the place `from` of a list on, in rows; each group begins a row of its own. */
export function wallRows(
  pictures: readonly WallPicture[],
  from: number,
  measure: Measure,
): WallRow[] {
  let at = from;
  return runsOf(pictures).flatMap((run) => {
    const group = run[0]?.group;
    // A group is as wide as it is: two pictures are not blown up to fill the wall.
    const rows = justify(
      run.map(({ size }) => size),
      { ...measure, isEnd: measure.isEnd || group !== undefined },
    );
    return rows.map((row, index) => {
      const start = at;
      at += row.widths.length;
      const begins = group !== undefined && index === 0;
      return { ...row, start, ...(begins && { groupSize: run.length }) };
    });
  });
}
