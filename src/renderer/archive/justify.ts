export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface JustifiedRow {
  /** Height of its pictures. */
  readonly height: number;
  readonly widths: readonly number[];
}

export interface Measure {
  readonly width: number;
  readonly gap: number;
  /** Rows are about that high. */
  readonly targetHeight: number;
  /** The last row is not stretched beyond its share. */
  readonly isEnd: boolean;
}

const MOST_ASPECT = 4;
const LEAST_ASPECT = 0.4;

/** Panoramas and slips are shown as if they were less so; the picture itself is then cropped by its box. */
const aspect = ({ widthPx, heightPx }: PictureSize): number =>
  Math.min(MOST_ASPECT, Math.max(LEAST_ASPECT, widthPx / heightPx));

function rowOf(aspects: readonly number[], measure: Measure, mayGrow: boolean): JustifiedRow {
  const room = measure.width - measure.gap * (aspects.length - 1);
  const full = room / aspects.reduce((sum, one) => sum + one, 0);
  const height = mayGrow ? full : Math.min(full, measure.targetHeight);
  return { height, widths: aspects.map((one) => one * height) };
}

/** Pictures in rows that all end at the right edge, in order, none cropped; as in a printed album. */
export function justify(sizes: readonly PictureSize[], measure: Measure): JustifiedRow[] {
  const rows: JustifiedRow[] = [];
  let open: number[] = [];
  for (const size of sizes) {
    open.push(aspect(size));
    const full = rowOf(open, measure, true);
    if (full.height <= measure.targetHeight) {
      rows.push(full);
      open = [];
    }
  }
  if (open.length > 0) rows.push(rowOf(open, measure, !measure.isEnd && open.length > 2));
  return rows;
}
