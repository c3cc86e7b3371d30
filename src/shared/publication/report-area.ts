import { pxFromMm } from '../base/units.ts';
import { type Sheet, trimSize } from './sheet.ts';

/** Between two columns of a report. */
export const COLUMN_GAP_PX = 30;

/** The type area of a report's pages in whole CSS pixels, so that screen and print break at the same lines. */
export interface ReportArea {
  readonly pageWidthPx: number;
  readonly pageHeightPx: number;
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const LEAST_PX = 100;

/** What the margins leave of the page; never so little that nothing could stand in it. */
export function reportArea(sheet: Sheet): ReportArea {
  const { widthMm, heightMm } = trimSize(sheet);
  const { top, right, bottom, left } = sheet.marginMm;
  const room = (mm: number): number => Math.max(LEAST_PX, Math.floor(pxFromMm(mm)));
  return {
    pageWidthPx: Math.round(pxFromMm(widthMm)),
    pageHeightPx: Math.round(pxFromMm(heightMm)),
    leftPx: Math.round(pxFromMm(left)),
    topPx: Math.round(pxFromMm(top)),
    widthPx: room(widthMm - left - right),
    heightPx: room(heightMm - top - bottom),
  };
}
