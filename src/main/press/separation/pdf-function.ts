import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { calculator } from './calculator.ts';

/** From the values that a function takes to those that it gives (ISO 32000-1 §7.10). */
export type PdfFunction = (...values: readonly number[]) => number[];

export const dictOf = (object: PDFObject | undefined): PDFDict | undefined =>
  object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : undefined;

/** The numbers of an array; undefined where there is none. */
export function numbersAt(dict: PDFDict, name: string): number[] | undefined {
  const found = dict.lookup(PDFName.of(name));
  if (!(found instanceof PDFArray)) return undefined;
  return found.asArray().map((_entry, at) => {
    const value = found.lookup(at);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  });
}

export function numberAt(dict: PDFDict, name: string): number | undefined {
  const found = dict.lookup(PDFName.of(name));
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

function exponential(dict: PDFDict): PdfFunction {
  const [low = 0, high = 1] = numbersAt(dict, 'Domain') ?? [];
  const from = numbersAt(dict, 'C0') ?? [0];
  const to = numbersAt(dict, 'C1') ?? [1];
  const power = numberAt(dict, 'N') ?? 1;
  return (value = 0) => {
    const part = within(value, low, high) ** power;
    return from.map((start, at) => start + part * ((to[at] ?? 0) - start));
  };
}

function stitched(context: PDFContext, dict: PDFDict): PdfFunction {
  const parts = dict.lookup(PDFName.of('Functions'), PDFArray);
  const functions = parts.asArray().map((part) => pdfFunction(context, part));
  const [low = 0, high = 1] = numbersAt(dict, 'Domain') ?? [];
  const bounds = numbersAt(dict, 'Bounds') ?? [];
  const encode = numbersAt(dict, 'Encode') ?? [];
  return (given = 0) => {
    const value = within(given, low, high);
    const past = bounds.findIndex((bound) => value < bound);
    const at = past === -1 ? functions.length - 1 : past;
    const begin = bounds[at - 1] ?? low;
    const end = bounds[at] ?? high;
    const part = end === begin ? 0 : (value - begin) / (end - begin);
    const [first = 0, last = 1] = encode.slice(2 * at);
    return functions[at]?.(first + part * (last - first)) ?? [];
  };
}

function calculated(stream: PDFRawStream): PdfFunction {
  const domain = numbersAt(stream.dict, 'Domain') ?? [];
  const range = numbersAt(stream.dict, 'Range') ?? [];
  const run = calculator(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  return (...values) => {
    const taken = values.map((value, at) =>
      within(value, domain[2 * at] ?? 0, domain[2 * at + 1] ?? 1),
    );
    const given = run(taken).slice(-range.length / 2);
    return given.map((value, at) => within(value, range[2 * at] ?? 0, range[2 * at + 1] ?? 1));
  };
}

/**
 * A function of a PDF as one that can be called. Several side by side give their values one after the other.
 * @throws Error for a sampled one (type 0) and for what is none: Chromium writes neither.
 */
export function pdfFunction(context: PDFContext, object: PDFObject | undefined): PdfFunction {
  const found = object && context.lookup(object);
  if (found instanceof PDFArray) {
    const functions = found.asArray().map((part) => pdfFunction(context, part));
    return (...values) => functions.flatMap((one) => one(...values));
  }
  const dict = dictOf(found);
  const type = dict && numberAt(dict, 'FunctionType');
  if (dict && type === 2) return exponential(dict);
  if (dict && type === 3) return stitched(context, dict);
  if (type === 4 && found instanceof PDFRawStream) return calculated(found);
  throw new Error(`a function of type ${type ?? '?'}`);
}
