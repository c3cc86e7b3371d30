import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { newId } from '../../base/id.ts';
import { type PrinterKind, UNPRINTABLE_MM } from '../../publication/printer.ts';
import type { Publication } from '../../publication/publication.ts';
import { bleedReached } from './bleed-reached.ts';
import { printerEdges } from './printer-edges.ts';

const A4 = { widthMm: 210, heightMm: 297 };
const onPrinter = (publication: Publication, printer?: PrinterKind): Publication => ({
  ...publication,
  sheet: { ...publication.sheet, ...(printer && { printer }) },
});

/** What is said of type in a box on a sheet for that printer. */
function ofType(
  type: { xMm: number; yMm: number; widthMm: number; heightMm: number },
  printer?: PrinterKind,
) {
  const frame = newId();
  const measured = { pages: [{ page: 0, frames: [{ frame, overset: 0, type }] }] };
  const publication = onPrinter(leafletMaker().made(), printer);
  return printerEdges(subjectOf(publication, { measured })).map(({ rule }) => rule);
}

test('type is printed exactly where it keeps clear of the edges that the printer leaves white', () => {
  const anyEdge = fc.double({ min: 0, max: 12, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom<PrinterKind>('office', 'riso'),
      fc.record({ top: anyEdge, right: anyEdge, bottom: anyEdge, left: anyEdge }),
      (printer, { top, right, bottom, left }) => {
        const type = {
          xMm: left,
          yMm: top,
          widthMm: A4.widthMm - left - right,
          heightMm: A4.heightMm - top - bottom,
        };
        const white = UNPRINTABLE_MM[printer];
        const deepest = Math.max(
          white.top - top,
          white.right - right,
          white.bottom - bottom,
          white.left - left,
        );
        fc.pre(Math.abs(deepest - 0.3) > 0.01);
        expect(ofType(type, printer)).toEqual(deepest > 0.3 ? ['type-unprintable'] : []);
      },
    ),
  );
});

test('where no printer is chosen nothing is said', () => {
  expect(ofType({ xMm: 1, yMm: 1, widthMm: 20, heightMm: 5 })).toEqual([]);
});

test('a ground up to the edge is told for a printer, and its bleed only for a shop', () => {
  const leaflet = leafletMaker();
  const place = { xMm: 0, yMm: 0, widthMm: 210, heightMm: 30 };
  leaflet.frame({ kind: 'shape', id: newId(), shape: 'rectangle', ...place, fill: '#0f5648' });
  const told = (printer?: PrinterKind) => {
    const subject = subjectOf(onPrinter(leaflet.made(), printer));
    return [...bleedReached(subject), ...printerEdges(subject)].map(({ rule }) => rule);
  };
  expect(told()).toEqual(['bleed-missing']);
  expect(told('riso')).toEqual(['ground-unprintable']);
});
