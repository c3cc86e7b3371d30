import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Left, bottom, right, top in points. */
export type Box = readonly number[];

export interface PdfFont {
  readonly name: string;
  readonly kind: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly hasUnicode: boolean;
}

export interface PdfPicture {
  readonly filter: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bytes: Uint8Array;
}

const nameOf = (value: unknown): string => (value instanceof PDFName ? value.decodeText() : '');

const numbersIn = (box: unknown): number[] =>
  box instanceof PDFArray
    ? box.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : Number.NaN))
    : [];

const dictionaries = (document: PDFDocument): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict);

function fontOf(font: PDFDict): PdfFont {
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const descendant = descendants?.lookupMaybe(0, PDFDict);
  const descriptor = (descendant ?? font).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const name = nameOf(font.get(PDFName.of('BaseFont')));
  return {
    name,
    kind: [font, descendant].map((dict) => nameOf(dict?.get(PDFName.of('Subtype')))).join('/'),
    embedded: descriptor?.has(PDFName.of('FontFile2')) ?? false,
    subset: /^[A-Z]{6}\+/.test(name),
    hasUnicode: font.has(PDFName.of('ToUnicode')),
  };
}

/** What a PDF is made of, object by object. */
export async function pdfObjects(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const box = (name: string): Box[] =>
    document.getPages().map(({ node }) => numbersIn(node.lookup(PDFName.of(name))));
  const all = dictionaries(document);
  const isFont = (dict: PDFDict): boolean =>
    nameOf(dict.get(PDFName.of('Type'))) === 'Font' &&
    !nameOf(dict.get(PDFName.of('Subtype'))).startsWith('CIDFont');
  const pictures = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]): PdfPicture[] => {
      if (!(object instanceof PDFRawStream)) return [];
      const { dict } = object;
      if (nameOf(dict.get(PDFName.of('Subtype'))) !== 'Image') return [];
      const side = (name: string): number => dict.lookup(PDFName.of(name), PDFNumber).asNumber();
      return [
        {
          filter: nameOf(dict.lookup(PDFName.of('Filter'))),
          widthPx: side('Width'),
          heightPx: side('Height'),
          bytes: object.getContents(),
        },
      ];
    });
  return {
    document,
    media: box('MediaBox'),
    crop: box('CropBox'),
    bleed: box('BleedBox'),
    trim: box('TrimBox'),
    fonts: all.filter(isFont).map(fontOf),
    pictures,
    hasType3: all.some((dict) => nameOf(dict.get(PDFName.of('Subtype'))) === 'Type3'),
  };
}

export type Matrix = readonly [number, number, number, number, number, number];
export const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
];
export const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6;

/** Resolution of each picture as it is placed, across and down. */
async function placedPpi(page: PDFPageProxy): Promise<{ across: number; down: number }[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const placed: { across: number; down: number }[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown[] = argsArray[index] ?? [];
    if (operator === OPS.save) kept.push(now);
    if (operator === OPS.restore) now = kept.pop() ?? now;
    // pdfjs gives a matrix as six arguments, that of a form as one.
    const matrix = operator === OPS.paintFormXObjectBegin ? args[0] : args;
    if (operator === OPS.paintFormXObjectBegin) kept.push(now);
    if (operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now;
    if (operator === OPS.transform || operator === OPS.paintFormXObjectBegin)
      now = isMatrix(matrix) ? times(now, matrix) : now;
    if (operator === OPS.paintImageXObject) {
      const [, widthPx, heightPx] = args;
      placed.push({
        across: (Number(widthPx) * 72) / Math.hypot(now[0], now[1]),
        down: (Number(heightPx) * 72) / Math.hypot(now[2], now[3]),
      });
    }
  }
  return placed;
}

/** What a reader sees: words, pictures, title. */
export async function pdfReading(bytes: Uint8Array) {
  const reading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await reading.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_one, index) => document.getPage(index + 1)),
  );
  const words = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  const ppi = await Promise.all(pages.map(placedPpi));
  const { info } = await document.getMetadata();
  await reading.destroy();
  return { pages: pages.length, words, ppi, info };
}

/** The drawing operators of a page, as text. */
export function pageContent(document: PDFDocument, page: number): string {
  const contents = document.getPage(page).node.lookup(PDFName.of('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((stream) => (stream instanceof PDFRef ? document.context.lookup(stream) : stream))
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');
}
