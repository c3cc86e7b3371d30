import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mmFromPt } from '../../src/shared/base/units.ts';
import { isMatrix, type Matrix, times } from './pdf-facts.ts';

/** A character where it is printed; lengths in mm from the page's upper left corner. */
export interface PrintedGlyph {
  readonly text: string;
  /** The middle of its cell: half its advance, half way between ascent and descent. */
  readonly xMm: number;
  readonly yMm: number;
  /** How long its line grows by it. */
  readonly advanceMm: number;
  readonly sizeMm: number;
  /** How it is squeezed along its line: 1 as it is drawn in its font. */
  readonly squeeze: number;
  /** Clockwise: 0 stands upright, 90 lies on its side. */
  readonly turnDeg: number;
}

/** Of the faces of a page, in em above the baseline: 0.88 up, 0.12 down. */
export const MIDDLE_EM = 0.38;

interface Shown {
  readonly unicode: string;
  readonly width: number;
}

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

interface TextState {
  matrix: Matrix;
  /** The text matrix, and how far its line has been written. */
  text: Matrix;
  xPt: number;
  sizePt: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the page begins in the PDF's own measure. */
interface Corner {
  readonly leftPt: number;
  readonly topPt: number;
}

const fresh = (): TextState => ({ matrix: IDENTITY, text: IDENTITY, xPt: 0, sizePt: 0 });

function placed(state: TextState, { unicode, width }: Shown, corner: Corner): PrintedGlyph {
  const advancePt = (width / 1000) * state.sizePt;
  const [a, b, c, d, e, f] = times(state.matrix, state.text);
  const x = state.xPt + advancePt / 2;
  const y = MIDDLE_EM * state.sizePt;
  const along = Math.hypot(a, b);
  const across = Math.hypot(c, d);
  return {
    text: unicode,
    xMm: mmFromPt(a * x + c * y + e - corner.leftPt),
    yMm: mmFromPt(corner.topPt - (b * x + d * y + f)),
    advanceMm: mmFromPt(advancePt * along),
    sizeMm: mmFromPt(state.sizePt * across),
    squeeze: along / across,
    turnDeg: Math.round((Math.atan2(-b, a) * 180) / Math.PI) || 0,
  };
}

/** Follows the operators of a page as a reader draws them. */
async function glyphsOf(page: PDFPageProxy): Promise<PrintedGlyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [leftPt = 0, , , topPt = 0] = page.view;
  const glyphs: PrintedGlyph[] = [];
  const kept: TextState[] = [];
  let now = fresh();
  const goBack = (): void => {
    now = kept.pop() ?? now;
  };
  const deeds: Partial<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: () => void kept.push({ ...now }),
    [OPS.restore]: goBack,
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      kept.push({ ...now });
      if (isMatrix(matrix)) now.matrix = times(now.matrix, matrix);
    },
    [OPS.paintFormXObjectEnd]: goBack,
    [OPS.transform]: (args) => {
      if (isMatrix(args)) now.matrix = times(now.matrix, args);
    },
    [OPS.beginText]: () => {
      now = { ...now, text: IDENTITY, xPt: 0 };
    },
    [OPS.setFont]: ([, size]) => {
      now.sizePt = Number(size);
    },
    [OPS.setTextMatrix]: ([values]) => {
      const matrix = values instanceof Float32Array ? [...values] : values;
      if (isMatrix(matrix)) now = { ...now, text: matrix, xPt: 0 };
    },
    [OPS.moveText]: ([x, y]) => {
      now = { ...now, text: times(now.text, [1, 0, 0, 1, Number(x), Number(y)]), xPt: 0 };
    },
    [OPS.showText]: ([shown]) => {
      for (const one of Array.isArray(shown) ? shown : []) {
        if (typeof one === 'number') now.xPt -= (one / 1000) * now.sizePt;
        if (!isShown(one)) continue;
        glyphs.push(placed(now, one, { leftPt, topPt }));
        now.xPt += (one.width / 1000) * now.sizePt;
      }
    },
  };
  for (const [index, operator] of fnArray.entries()) deeds[operator]?.(argsArray[index] ?? []);
  return glyphs;
}

/** Every character of every page, in the order in which it is drawn. */
export async function printedGlyphs(bytes: Uint8Array): Promise<PrintedGlyph[][]> {
  const reading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await reading.promise;
  const pages: PrintedGlyph[][] = [];
  for (let page = 1; page <= document.numPages; page += 1)
    pages.push(await glyphsOf(await document.getPage(page)));
  await reading.destroy();
  return pages;
}
