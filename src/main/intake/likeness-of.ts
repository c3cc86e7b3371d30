import type { Sharp } from 'sharp';

const COLUMNS = 9;
const ROWS = 8;

/**
 * What a picture looks like, in 64 bits as 16 hexadecimal digits: in nine by eight grey fields, whether each is brighter than its
 * right neighbour (a difference hash). Scaling, compression and a little light change few of them.
 */
export async function likenessOf(picture: Sharp): Promise<string> {
  const { data, info } = await picture
    .resize(COLUMNS, ROWS, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = (row: number, column: number): number =>
    data[(row * COLUMNS + column) * info.channels] ?? 0;
  const bytes = Array.from({ length: ROWS }, (_none, row) =>
    Array.from({ length: COLUMNS - 1 }, (_one, column) =>
      grey(row, column) > grey(row, column + 1) ? 1 : 0,
    ).reduce((byte: number, bit) => byte * 2 + bit, 0),
  );
  return Buffer.from(bytes).toString('hex');
}
