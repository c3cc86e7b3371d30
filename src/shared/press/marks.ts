import { ptFromMm } from '../base/units.ts';
import type { BoxPt } from './page-boxes.ts';

/** A thin registration line in points. */
export type Mark = readonly (readonly [x: number, y: number])[];

const LENGTH_PT = ptFromMm(9);
const CENTRE_BAR_PT = ptFromMm(12);
const CENTRE_OFFSET_PT = ptFromMm(4.5);

/** 内トンボ and 外トンボ of one corner: two elbows, one on the trim, one on the bleed. */
function cornerMarks(trim: readonly [number, number], bleed: readonly [number, number]): Mark[] {
  const [trimX, trimY] = trim;
  const [bleedX, bleedY] = bleed;
  const outX = Math.sign(bleedX - trimX) * LENGTH_PT;
  const outY = Math.sign(bleedY - trimY) * LENGTH_PT;
  return [
    [
      [bleedX + outX, trimY],
      [bleedX, trimY],
      [bleedX, bleedY + outY],
    ],
    [
      [trimX, bleedY + outY],
      [trimX, bleedY],
      [bleedX + outX, bleedY],
    ],
  ];
}

/** センタートンボ: a cross outside the middle of each side. */
function centreMarks(trim: BoxPt, bleed: BoxPt): Mark[] {
  const middleX = (trim.left + trim.right) / 2;
  const middleY = (trim.bottom + trim.top) / 2;
  const across = [
    [bleed.top, 1],
    [bleed.bottom, -1],
  ].flatMap(([edge = 0, out = 1]): Mark[] => [
    [
      [middleX, edge],
      [middleX, edge + out * LENGTH_PT],
    ],
    [
      [middleX - CENTRE_BAR_PT, edge + out * CENTRE_OFFSET_PT],
      [middleX + CENTRE_BAR_PT, edge + out * CENTRE_OFFSET_PT],
    ],
  ]);
  const beside = [
    [bleed.right, 1],
    [bleed.left, -1],
  ].flatMap(([edge = 0, out = 1]): Mark[] => [
    [
      [edge, middleY],
      [edge + out * LENGTH_PT, middleY],
    ],
    [
      [edge + out * CENTRE_OFFSET_PT, middleY - CENTRE_BAR_PT],
      [edge + out * CENTRE_OFFSET_PT, middleY + CENTRE_BAR_PT],
    ],
  ]);
  return [...across, ...beside];
}

/** The Japanese double style of crop marks. Bleed must lie outside trim. */
export function cropMarks(trim: BoxPt, bleed: BoxPt): Mark[] {
  const corners: [number, number, number, number][] = [
    [trim.left, trim.top, bleed.left, bleed.top],
    [trim.right, trim.top, bleed.right, bleed.top],
    [trim.left, trim.bottom, bleed.left, bleed.bottom],
    [trim.right, trim.bottom, bleed.right, bleed.bottom],
  ];
  return [
    ...corners.flatMap(([trimX, trimY, bleedX, bleedY]) =>
      cornerMarks([trimX, trimY], [bleedX, bleedY]),
    ),
    ...centreMarks(trim, bleed),
  ];
}
