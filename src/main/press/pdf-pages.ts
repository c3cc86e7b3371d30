import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { ptFromMm } from '../../shared/base/units.ts';
import type { Mark } from '../../shared/press/marks.ts';
import type { BoxPt, PageBoxes } from '../../shared/press/page-boxes.ts';
import { written } from './separation/content-operations.ts';

/** 0.1 mm: visible, and thinner than any cut. */
const MARK_WIDTH_PT = 0.3;
/** Between the bleed's edge and what may stand beyond it. */
const BARE_MM = 2.5;

/** What the colour of the marks is called in a page's resources. */
export const REGISTRATION_SPACE = 'GaribanRegistration';
const REGISTRATION = PDFName.of(REGISTRATION_SPACE);

const boxOf = (document: PDFDocument, { left, bottom, right, top }: BoxPt) =>
  document.context.obj([left, bottom, right, top].map((value) => Math.round(value * 1e4) / 1e4));

/** The page boxes as they should be (ISO 32000-1 §14.11.2). Chromium's own media box is the whole drawn sheet. */
function setBoxes(document: PDFDocument, { node }: PDFPage, { media, bleed, trim }: PageBoxes) {
  const boxes = { MediaBox: media, CropBox: media, BleedBox: bleed, TrimBox: trim };
  for (const [name, box] of Object.entries(boxes)) node.set(PDFName.of(name), boxOf(document, box));
  node.delete(PDFName.of('ArtBox'));
}

/** Clips to the bleed and, above and below it, to the strips where the slug may stand. */
function clipPath({ bleed, media }: PageBoxes): string {
  const bare = ptFromMm(BARE_MM);
  const rect = ({ left, bottom, right, top }: BoxPt): string =>
    `${[left, bottom, right - left, top - bottom].map(written).join(' ')} re`;
  const above = { ...media, bottom: bleed.top + bare };
  const below = { ...media, top: bleed.bottom - bare };
  return [...[bleed, above, below].filter(({ bottom, top }) => bottom < top).map(rect), 'W n'].join(
    '\n',
  );
}

const drawn = (mark: Mark): string =>
  `${mark.map(([x, y], index) => `${written(x)} ${written(y)} ${index === 0 ? 'm' : 'l'}`).join(' ')} S`;

/** As an artifact (§14.8.2.2): readers that speak pass over the marks. */
const marksContent = (marks: readonly Mark[]): string =>
  [
    '/Artifact BMC',
    `q /${REGISTRATION_SPACE} CS 1 SCN ${MARK_WIDTH_PT} w 0 J 0 j [] 0 d`,
    ...marks.map(drawn),
    'Q',
    'EMC',
  ].join('\n');

/** The colour that prints on every plate (§8.6.6.4). */
function registrationColour({ context }: PDFDocument): PDFRef {
  const tint = context.register(
    context.obj({
      FunctionType: 2,
      Domain: [0, 1],
      C0: [0, 0, 0, 0],
      C1: [1, 1, 1, 1],
      N: 1,
    }),
  );
  return context.register(context.obj(['Separation', 'All', 'DeviceCMYK', tint]));
}

function offerColour(document: PDFDocument, { node }: PDFPage, colour: PDFRef): void {
  const resources = node.Resources() ?? document.context.obj({});
  node.set(PDFName.of('Resources'), resources);
  const spaces = resources.lookupMaybe(PDFName.of('ColorSpace'), PDFDict);
  const offered = spaces ?? document.context.obj({});
  offered.set(REGISTRATION, colour);
  resources.set(PDFName.of('ColorSpace'), offered);
}

/** Puts a stream before and one after all that a page draws. */
function enclose({ context }: PDFDocument, { node }: PDFPage, [before, after]: [PDFRef, PDFRef]) {
  const name = PDFName.of('Contents');
  const own = node.get(name);
  const streams = node.Contents();
  const drawing = streams instanceof PDFArray ? streams.asArray() : own ? [own] : [];
  node.set(name, context.obj([before, ...drawing, after]));
}

/** Gives every page its exact boxes; where there is a bleed, cuts what was drawn beyond it and adds the marks. */
export function mendPages(document: PDFDocument, boxes: PageBoxes, marks: readonly Mark[]): void {
  const { context } = document;
  const colour = marks.length > 0 ? registrationColour(document) : undefined;
  const opening = context.register(context.flateStream(`q\n${clipPath(boxes)}\n`));
  const closing = context.register(
    context.flateStream(colour ? `\nQ\n${marksContent(marks)}\n` : '\nQ\n'),
  );
  for (const page of document.getPages()) {
    setBoxes(document, page, boxes);
    enclose(document, page, [opening, closing]);
    if (colour) offerColour(document, page, colour);
  }
}
