import { MM_PER_INCH } from '../../../shared/base/units.ts';
import type { Point } from '../../../shared/publication/geometry.ts';
import { reportArea } from '../../../shared/publication/report-area.ts';
import { type Sheet, trimSize } from '../../../shared/publication/sheet.ts';

/** CSS pixels of a millimetre at 100 %. */
export const PX_PER_MM = 96 / MM_PER_INCH;
export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 8;
/** Free desk around the bleed, so that everything can be pulled to the middle. */
export const DESK_PX = 72;

const STEPS = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8] as const;
const NEAR = 0.005;

export const zoomWithin = (zoom: number): number =>
  Math.round(Math.min(Math.max(zoom, LEAST_ZOOM), MOST_ZOOM) * 1000) / 1000;

/** The next round zoom up or down. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? STEPS.find((step) => step > zoom + NEAR)
      : STEPS.findLast((step) => step < zoom - NEAR);
  return next ?? zoom;
}

/** 見開き: on which side of the page its neighbour is seen; undefined where it stands alone. */
export type Facing = 'left' | 'right' | undefined;

/** Pages 1 and 2 face each other, 3 and 4, and so on: the two sides of a leaflet, the spreads of a booklet. */
export function facingPage(pages: number, page: number): { facing: Facing; page: number } {
  const facing = page % 2 === 0 ? 'right' : 'left';
  const other = page % 2 === 0 ? page + 1 : page - 1;
  return other < pages ? { facing, page: other } : { facing: undefined, page };
}

/** Between two pages that face each other, their bleeds not counted. */
const FACING_GAP_PX = 20;

/** From the left edge of a page to the left edge of the one beside it. */
export const facingStepPx = (sheet: Sheet, zoom: number): number =>
  (trimSize(sheet).widthMm + 2 * sheet.bleedMm) * PX_PER_MM * zoom + FACING_GAP_PX;

export interface ViewSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export type Fit = 'width' | 'page';

const FIT_GAP_PX = 24;

/** The zoom at which the page with its bleed, or both pages that face each other, fit into the window. */
export function fittingZoom(
  sheet: Sheet,
  { widthPx, heightPx, facing }: ViewSize & { readonly facing?: Facing },
  fit: Fit,
): number {
  const { widthMm, heightMm } = trimSize(sheet);
  const around = 2 * sheet.bleedMm;
  const beside = facing === undefined ? 1 : 2;
  const gaps = 2 * FIT_GAP_PX + (beside - 1) * FACING_GAP_PX;
  const wide = (widthPx - gaps) / (beside * (widthMm + around) * PX_PER_MM);
  const high = (heightPx - 2 * FIT_GAP_PX) / ((heightMm + around) * PX_PER_MM);
  return zoomWithin(fit === 'width' ? wide : Math.min(wide, high));
}

/** The zoom at which a report is written: its lines fill the window, and its margins may lie outside. */
export function readingZoom(sheet: Sheet, size: ViewSize, fit: Fit): number {
  if (fit === 'page') return fittingZoom(sheet, size, fit);
  const { widthPx } = reportArea(sheet);
  return zoomWithin((size.widthPx - 2 * FIT_GAP_PX) / widthPx);
}

export interface Layout {
  /** Size of all that can be scrolled over. */
  readonly canvas: ViewSize;
  /** Of the trim's corner, from the canvas's. */
  readonly leftPx: number;
  readonly topPx: number;
  readonly page: ViewSize;
}

/** Where the page lies on the desk: in the middle when there is room (with the page that faces it), else with desk all around. */
export function layoutOf(
  sheet: Sheet,
  zoom: number,
  view: ViewSize & { readonly facing?: Facing },
): Layout {
  const { widthMm, heightMm } = trimSize(sheet);
  const page = { widthPx: widthMm * PX_PER_MM * zoom, heightPx: heightMm * PX_PER_MM * zoom };
  const edge = DESK_PX + sheet.bleedMm * PX_PER_MM * zoom;
  const step = view.facing === undefined ? 0 : facingStepPx(sheet, zoom);
  const canvas = {
    widthPx: Math.max(view.widthPx, page.widthPx + step + 2 * edge),
    heightPx: Math.max(view.heightPx, page.heightPx + 2 * edge),
  };
  return {
    canvas,
    page,
    leftPx: Math.round(
      (canvas.widthPx - page.widthPx - step) / 2 + (view.facing === 'left' ? step : 0),
    ),
    topPx: Math.round((canvas.heightPx - page.heightPx) / 2),
  };
}

/** Where to scroll so that `point` of the page lies `at` pixels from the window's corner. */
export function scrollFor(
  { leftPx, topPx }: Layout,
  zoom: number,
  { point, at }: { point: Point; at: { x: number; y: number } },
): { left: number; top: number } {
  return {
    left: leftPx + point.xMm * PX_PER_MM * zoom - at.x,
    top: topPx + point.yMm * PX_PER_MM * zoom - at.y,
  };
}

const RULER_STEPS_MM = [1, 2, 5, 10, 20, 50, 100] as const;
const LEAST_LABEL_PX = 45;

/** Millimetres between two numbers of a ruler. */
export function rulerStepMm(zoom: number): number {
  return RULER_STEPS_MM.find((step) => step * PX_PER_MM * zoom >= LEAST_LABEL_PX) ?? 100;
}
