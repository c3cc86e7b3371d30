import { ptFromMm } from '../../shared/base/units.ts';
import type { Imposition, SheetLine, SheetSide } from '../../shared/press/imposition/imposition.ts';
import { written } from './separation/content-operations.ts';

const WIDTH_PT = 0.3;
const LENGTH_MM = 5;
/** Between what is laid and the mark. */
const GAP_MM = 1;
/** A mark that is shorter helps nobody. */
const LEAST_MM = 1;
/** Where a fold has no room beside the sheet it is shown on it, so short that it is not seen on the folded leaflet. */
const INSIDE_MM = 2;

interface Stroke {
  readonly fromMm: number;
  readonly toMm: number;
}

/** Before and behind what is laid, along one direction: as long as the sheet leaves room. */
function strokes(beginMm: number, lengthMm: number, sheetMm: number): Stroke[] {
  const endMm = beginMm + lengthMm;
  const long = (roomMm: number): number => Math.min(LENGTH_MM, roomMm - GAP_MM);
  const before = long(beginMm);
  const behind = long(sheetMm - endMm);
  return [
    ...(before >= LEAST_MM ? [{ fromMm: beginMm - GAP_MM - before, toMm: beginMm - GAP_MM }] : []),
    ...(behind >= LEAST_MM ? [{ fromMm: endMm + GAP_MM, toMm: endMm + GAP_MM + behind }] : []),
  ];
}

/** On the sheet's own edges. */
const ticks = (beginMm: number, lengthMm: number): Stroke[] => [
  { fromMm: beginMm, toMm: beginMm + INSIDE_MM },
  { fromMm: beginMm + lengthMm - INSIDE_MM, toMm: beginMm + lengthMm },
];

function drawn({ sheet, block }: Imposition, { kind, direction, atMm }: SheetLine): string[] {
  const isUpright = direction === 'upright';
  const outside = isUpright
    ? strokes(block.yMm, block.heightMm, sheet.heightMm)
    : strokes(block.xMm, block.widthMm, sheet.widthMm);
  const shown =
    outside.length > 0 || kind === 'cut'
      ? outside
      : ticks(isUpright ? block.yMm : block.xMm, isUpright ? block.heightMm : block.widthMm);
  const point = (alongMm: number): string => {
    const [x, y] = isUpright ? [atMm, alongMm] : [alongMm, atMm];
    return `${written(ptFromMm(x))} ${written(ptFromMm(sheet.heightMm - y))}`;
  };
  const dash = kind === 'fold' ? '[2 1.5] 0 d' : '[] 0 d';
  return shown.map(({ fromMm, toMm }) => `${dash} ${point(fromMm)} m ${point(toMm)} l S`);
}

/** Where a sheet is cut (whole lines) and folded (broken lines), in black, as an artifact that is not read aloud. */
export const sheetMarks = (plan: Imposition, { lines }: SheetSide): string =>
  [
    '/Artifact BMC',
    `q 0 G ${WIDTH_PT} w 0 J`,
    ...lines.flatMap((line) => drawn(plan, line)),
    'Q',
    'EMC',
  ].join('\n');
