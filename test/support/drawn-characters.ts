import type { Page } from '@playwright/test';
import { MM_PER_INCH } from '../../src/shared/base/units.ts';
import { MIDDLE_EM, type PrintedGlyph } from './pdf-glyphs.ts';

/** A character where the desk draws it; lengths in mm from the page's upper left corner, as of a PrintedGlyph. */
export interface DrawnCharacter {
  readonly text: string;
  /** Its box along its line: from the left in level writing, from the top in vertical writing. */
  readonly fromMm: number;
  readonly toMm: number;
  /** The middle of its cell across its line. */
  readonly acrossMm: number;
  readonly isVertical: boolean;
  readonly sizeMm: number;
  /** Number of the run of text it belongs to. */
  readonly run: number;
  /** The words around it. */
  readonly within: string;
}

/**
 * Runs in the window. Chromium keeps the top of a line's box in 64ths of a pixel, and paints its baseline on a whole pixel of the
 * unscaled page, on the screen as in print.
 */
function charactersOnDesk({ middleEm, mmPerPx }: { middleEm: number; mmPerPx: number }) {
  const sheet = document.querySelector('[data-desk] .sheet-page');
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!sheet?.parentElement || !pen) throw new Error('no page lies on the desk');
  pen.textRendering = 'geometricPrecision';
  const zoom = new DOMMatrix(getComputedStyle(sheet.parentElement).transform).a;
  const origin = sheet.getBoundingClientRect();
  const found: DrawnCharacter[] = [];
  let run = 0;
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent ?? '';
    // Letters of a headline are drawn as outlines; test/press/headline.test.ts looks for their words.
    if (!parent || parent.closest('style, svg')) continue;
    const { fontWeight, fontSize, fontFamily, visibility, writingMode } = getComputedStyle(parent);
    const isVertical = writingMode.startsWith('vertical');
    // Digits that share a cell are measured as one: their boxes are those of digits one behind the other.
    const cell = parent.closest('.story-combined')?.getBoundingClientRect();
    if (visibility === 'hidden') continue;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const middlePx =
      pen.measureText('国').fontBoundingBoxAscent - middleEm * Number.parseFloat(fontSize);
    let at = 0;
    run += 1;
    for (const text of words) {
      const range = document.createRange();
      range.setStart(node, at);
      at += text.length;
      range.setEnd(node, at);
      const box = cell ?? [...range.getClientRects()].at(-1);
      if (!box || box.width * box.height === 0 || text.trim() === '') continue;
      const topPx = Math.round(((box.top - origin.top) / zoom) * 64) / 64;
      const [from, to, across] = isVertical
        ? [box.top - origin.top, box.bottom - origin.top, (box.left + box.right) / 2 - origin.left]
        : [box.left - origin.left, box.right - origin.left, (Math.round(topPx) + middlePx) * zoom];
      found.push({
        text,
        fromMm: (from / zoom) * mmPerPx,
        toMm: (to / zoom) * mmPerPx,
        acrossMm: (across / zoom) * mmPerPx,
        isVertical,
        sizeMm: Number.parseFloat(fontSize) * mmPerPx,
        run,
        within: words.slice(Math.max(0, at - 6), at + 6),
      });
    }
  }
  return found;
}

/** Every character of the page that lies on the composer's desk. */
export const drawnCharacters = (page: Page): Promise<DrawnCharacter[]> =>
  page.evaluate(charactersOnDesk, { middleEm: MIDDLE_EM, mmPerPx: MM_PER_INCH / 96 });

/** The same of a report, whose pages lie one under the other. */
export async function drawnReportPages(page: Page): Promise<DrawnCharacter[][]> {
  const sheets = page.locator('[data-desk] [data-print-page]');
  const pitchPx = await sheets.first().evaluate((sheet) => {
    if (!(sheet instanceof HTMLElement)) throw new Error('no page lies on the desk');
    return sheet.offsetHeight;
  });
  const pitchMm = (pitchPx * MM_PER_INCH) / 96;
  const characters = await drawnCharacters(page);
  return Array.from({ length: await sheets.count() }, (_none, index) =>
    characters
      .filter(({ acrossMm }) => Math.floor(acrossMm / pitchMm) === index)
      .map((one) => ({ ...one, acrossMm: one.acrossMm - index * pitchMm })),
  );
}

/** The lines that runs of text are broken into, run by run. */
export function drawnLines(characters: readonly DrawnCharacter[]): string[][] {
  const runs = new Map<number, Map<number, string>>();
  for (const { run, acrossMm, text } of characters) {
    const lines = runs.get(run) ?? new Map<number, string>();
    lines.set(acrossMm, `${lines.get(acrossMm) ?? ''}${text}`);
    runs.set(run, lines);
  }
  return [...runs.values()].map((lines) => [...lines.values()]);
}

/** Level lines agree so far, in mm. */
const LEVEL_MM = 0.2;
/**
 * In vertical lines a character is known to stand in its cell, in parts of its size: where in the cell its ink lies is the font's
 * affair (a 、 stands at the cell's corner), and the PDF tells the glyph's corner alone. The next cell is a whole size away.
 */
const VERTICAL_EM = 0.6;

/** Whether a character is printed where the desk draws it. */
export const isInPlace = (drawn: DrawnCharacter, printed: readonly PrintedGlyph[]): boolean =>
  displacedMm(drawn, printed) < (drawn.isVertical ? VERTICAL_EM * drawn.sizeMm : LEVEL_MM);

/** How far from its place on the desk a character is printed: beyond its box, which justification may widen at either side. */
export function displacedMm(drawn: DrawnCharacter, printed: readonly PrintedGlyph[]): number {
  const distances = printed
    .filter(({ text }) => text === drawn.text)
    .map(({ xMm, yMm, advanceMm }) => {
      const [along, across] = drawn.isVertical ? [yMm, xMm] : [xMm, yMm];
      const before = drawn.fromMm - (along - advanceMm / 2);
      const behind = along + advanceMm / 2 - drawn.toMm;
      return Math.hypot(Math.max(0, before, behind), across - drawn.acrossMm);
    });
  return Math.min(...distances);
}
