import { ptFromMm } from '../base/units.ts';
import { type BoxPt, MARK_LENGTH_MM } from './page-boxes.ts';

type Point = readonly [x: number, y: number];
/** A thin registration line in points: from point to point. */
export type Mark = readonly Point[];

const LENGTH_PT = ptFromMm(MARK_LENGTH_MM);
const CENTRE_BAR_PT = ptFromMm(12);
const CENTRE_OFFSET_PT = ptFromMm(4.5);

interface Corner {
  readonly trim: Point;
  readonly bleed: Point;
  /** Away from the page: 1 or -1 along each axis. */
  readonly out: Point;
}

const cornersOf = (trim: BoxPt, bleed: BoxPt): Corner[] =>
  (['left', 'right'] as const).flatMap((side) =>
    (['bottom', 'top'] as const).map(
      (end): Corner => ({
        trim: [trim[side], trim[end]],
        bleed: [bleed[side], bleed[end]],
        out: [side === 'left' ? -1 : 1, end === 'bottom' ? -1 : 1],
      }),
    ),
  );

/**
 * 内トンボ and 外トンボ of one corner: each is an elbow on the edge of the bleed, with one arm in line with the trim and the other in
 * line with the bleed, so that they cross and show both.
 */
function cornerMarks({ trim, bleed, out }: Corner): Mark[] {
  const [trimX, trimY] = trim;
  const [bleedX, bleedY] = bleed;
  const endX = bleedX + out[0] * LENGTH_PT;
  const endY = bleedY + out[1] * LENGTH_PT;
  return [
    [
      [endX, trimY],
      [bleedX, trimY],
      [bleedX, endY],
    ],
    [
      [trimX, endY],
      [trimX, bleedY],
      [endX, bleedY],
    ],
  ];
}

/** センタートンボ: a cross outside the middle of each side. */
function centreMarks(trim: BoxPt, bleed: BoxPt): Mark[] {
  const middleX = (trim.left + trim.right) / 2;
  const middleY = (trim.bottom + trim.top) / 2;
  const aboveOrBelow = (edge: number, out: 1 | -1): Mark[] => {
    const bar = edge + out * CENTRE_OFFSET_PT;
    return [
      [
        [middleX, edge],
        [middleX, edge + out * LENGTH_PT],
      ],
      [
        [middleX - CENTRE_BAR_PT, bar],
        [middleX + CENTRE_BAR_PT, bar],
      ],
    ];
  };
  const turned = (marks: Mark[]): Mark[] =>
    marks.map((mark) => mark.map(([x, y]): Point => [y, middleY + (x - middleX)]));
  return [
    ...aboveOrBelow(bleed.top, 1),
    ...aboveOrBelow(bleed.bottom, -1),
    ...turned([...aboveOrBelow(bleed.right, 1), ...aboveOrBelow(bleed.left, -1)]),
  ];
}

/** The Japanese double style of crop marks. */
export function cropMarks(trim: BoxPt, bleed: BoxPt): Mark[] {
  return [...cornersOf(trim, bleed).flatMap(cornerMarks), ...centreMarks(trim, bleed)];
}
