import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { operationsOf } from '../../src/main/press/separation/content-operations.ts';

const run = promisify(execFile);
const subtype = ({ dict }: PDFRawStream): string =>
  dict.get(PDFName.of('Subtype'))?.toString() ?? '';

function pageStreams(document: PDFDocument): Uint8Array[] {
  return document.getPages().map(({ node }) => {
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    return Buffer.concat(
      parts.flatMap((part) => {
        const stream = document.context.lookup(part);
        return stream instanceof PDFRawStream
          ? [decodePDFRawStream(stream).decode(), Buffer.from('\n')]
          : [];
      }),
    );
  });
}

/** Everything that is drawn: pages, forms and tiles. */
function drawings(document: PDFDocument): Uint8Array[] {
  const forms = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream &&
      (subtype(object) === '/Form' || object.dict.has(PDFName.of('PatternType')))
        ? [decodePDFRawStream(object).decode()]
        : [],
    );
  return [...pageStreams(document), ...forms];
}

/** Where RGB is still named or set; none is the aim. */
export async function rgbLeft(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const set = drawings(document).flatMap((content) =>
    [...operationsOf(content)]
      .filter(({ operator }) => operator === 'rg' || operator === 'RG')
      .map(({ operands, operator }) => [...operands, operator].join(' ')),
  );
  const named = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object).toString())
    .filter((text) => /DeviceRGB|CalRGB|ICCBased/.test(text));
  return [...set, ...named];
}

/** The operator that has set the colour of each text that is shown, page by page. */
export async function textInks(bytes: Uint8Array): Promise<string[][]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return pageStreams(document).map((content) => {
    const saved: string[] = [];
    const found: string[] = [];
    let ink = '';
    for (const { operator, operands } of operationsOf(content)) {
      if (operator === 'q') saved.push(ink);
      else if (operator === 'Q') ink = saved.pop() ?? '';
      else if (/^(?:k|g|rg|scn)$/.test(operator)) ink = [...operands, operator].join(' ');
      else if (operator === 'Tj' || operator === 'TJ') found.push(ink);
    }
    return found;
  });
}

/** Whether Ghostscript, which takes files apart into plates, is on this machine. */
export const hasGhostscript = await run('gs', ['--version']).then(
  () => true,
  () => false,
);

export interface Plates {
  readonly names: readonly string[];
  /** Most of all inks together at one point, in percent; and of each. */
  readonly most: number;
  readonly mostOf: Readonly<Record<string, number>>;
}

/** The plates of a page's trim, as Ghostscript prints them. */
export async function plates(bytes: Uint8Array, page: number): Promise<Plates> {
  const folder = await mkdtemp(join(tmpdir(), 'gariban-plates-'));
  try {
    const file = join(folder, 'in.pdf');
    await writeFile(file, bytes);
    await run('gs', [
      ...['-q', '-dNOPAUSE', '-dBATCH', '-dUseTrimBox', '-sDEVICE=tiffsep', '-r72'],
      ...[`-dFirstPage=${page}`, `-dLastPage=${page}`, `-sOutputFile=${join(folder, 'p%d.tif')}`],
      file,
    ]);
    const named = (await readdir(folder)).flatMap((name) => {
      const ink = /\((\w+)\)\.tif$/.exec(name)?.[1];
      return ink === undefined ? [] : [{ ink, path: join(folder, name) }];
    });
    const inks = await Promise.all(
      named.map(async ({ ink, path }) => ({
        ink,
        // White is no ink.
        values: (await sharp(path).toColourspace('b-w').raw().toBuffer()).map(
          (value) => 255 - value,
        ),
      })),
    );
    const sums = new Float64Array(inks[0]?.values.length ?? 0);
    for (const { values } of inks)
      for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value;
    const percent = (value: number): number => (value * 100) / 255;
    const mostIn = (values: Iterable<number>): number => {
      let most = 0;
      for (const value of values) most = Math.max(most, value);
      return percent(most);
    };
    return {
      names: inks.map(({ ink }) => ink),
      most: mostIn(sums),
      mostOf: Object.fromEntries(inks.map(({ ink, values }) => [ink, mostIn(values)])),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
