import {
  type PDFContext,
  type PDFDict,
  PDFName,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Rgb } from '../../../shared/press/neutral.ts';
import type { InkSpace } from './ink-space.ts';
import { dictOf, numberAt, numbersAt, type PdfFunction, pdfFunction } from './pdf-function.ts';
import type { Leftover } from './rewrite-content.ts';

/** Samples along a course of colours: a step of less than one of 255 from one to the next in all but the longest. */
const ALONG = 64;
/** Samples each way of a course over an area. */
const ACROSS = 400;

const rgb = ([red = 0, green = 0, blue = 0]: readonly number[]): Rgb => [red, green, blue];
const byte = (value: number): number => Math.round(Math.min(Math.max(value, 0), 1) * 255);

interface Sampling {
  readonly domain: readonly number[];
  readonly size: readonly number[];
  readonly samples: Uint8Array;
}

/** A sampled function (ISO 32000-1 §7.10.2), 8 bits a value. */
function sampled(
  context: PDFContext,
  components: number,
  { domain, size, samples }: Sampling,
): PDFRef {
  const range = Array.from({ length: components }, () => [0, 1]).flat();
  const entries = {
    FunctionType: 0,
    Domain: [...domain],
    Range: range,
    Size: [...size],
    BitsPerSample: 8,
  };
  return context.register(context.flateStream(samples, entries));
}

function alongCourse(
  course: PdfFunction,
  [low = 0, high = 1]: readonly number[],
  space: InkSpace,
): Sampling {
  const samples = Array.from({ length: ALONG }, (_none, at) =>
    space.components(rgb(course(low + ((high - low) * at) / (ALONG - 1)))).map(byte),
  );
  return { domain: [low, high], size: [ALONG], samples: Uint8Array.from(samples.flat()) };
}

/** Hard stops of a stitched course stay hard: each part is sampled by itself. */
function converted(context: PDFContext, object: PDFObject | undefined, space: InkSpace): PDFObject {
  const dict = dictOf(object && context.lookup(object));
  const domain = (dict && numbersAt(dict, 'Domain')) ?? [0, 1];
  const parts =
    dict && numberAt(dict, 'FunctionType') === 3 ? dict.lookup(PDFName.of('Functions')) : undefined;
  if (dict && parts && 'asArray' in parts && typeof parts.asArray === 'function') {
    const functions: PDFObject[] = parts
      .asArray()
      .map((part: PDFObject) => converted(context, part, space));
    const stitched = context.obj({ FunctionType: 3 });
    for (const name of ['Domain', 'Bounds', 'Encode'])
      stitched.set(PDFName.of(name), context.obj(numbersAt(dict, name) ?? []));
    stitched.set(PDFName.of('Functions'), context.obj(functions));
    return stitched;
  }
  const course = pdfFunction(context, object);
  return sampled(context, space.components([0, 0, 0]).length, alongCourse(course, domain, space));
}

function overArea(course: PdfFunction, domain: readonly number[], space: InkSpace): Sampling {
  const [left = 0, right = 1, bottom = 0, top = 1] = domain;
  const components = space.components([0, 0, 0]).length;
  const samples = new Uint8Array(ACROSS * ACROSS * components);
  for (let row = 0; row < ACROSS; row += 1)
    for (let column = 0; column < ACROSS; column += 1) {
      const x = left + ((right - left) * column) / (ACROSS - 1);
      const y = bottom + ((top - bottom) * row) / (ACROSS - 1);
      samples.set(
        space.components(rgb(course(x, y))).map(byte),
        (row * ACROSS + column) * components,
      );
    }
  return { domain: [left, right, bottom, top], size: [ACROSS, ACROSS], samples };
}

/** Moves a shading of RGB into the inks (ISO 32000-1 §8.7.4.5, types 1 to 3). */
export function separateShading(context: PDFContext, dict: PDFDict, space: InkSpace): Leftover[] {
  const named = dict.lookup(PDFName.of('ColorSpace'))?.toString();
  if (named === '/DeviceGray' || named === `/${space.name}`) return [];
  if (named !== '/DeviceRGB') return [`shading in ${named}`];
  const type = numberAt(dict, 'ShadingType');
  const name = PDFName.of('Function');
  if (type === 2 || type === 3) dict.set(name, converted(context, dict.get(name), space));
  else if (type === 1) {
    const course = pdfFunction(context, dict.get(name));
    const area = overArea(course, numbersAt(dict, 'Domain') ?? [0, 1, 0, 1], space);
    dict.set(name, sampled(context, space.components([0, 0, 0]).length, area));
  } else return [`shading of type ${type}`];
  dict.set(PDFName.of('ColorSpace'), PDFName.of(space.name));
  dict.delete(PDFName.of('Background'));
  return [];
}
