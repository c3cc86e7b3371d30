import {
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib';
import { ptFromMm } from '../../shared/base/units.ts';
import type {
  Imposition,
  PlacedPage,
  SheetSide,
} from '../../shared/press/imposition/imposition.ts';
import type { BoxPt } from '../../shared/press/page-boxes.ts';
import { sheetMarks } from './sheet-marks.ts';

const name = (text: string): PDFName => PDFName.of(text);

function boxOf({ node }: PDFPage, which: 'TrimBox' | 'BleedBox'): BoxPt {
  const found = node.lookup(name(which)) ?? node.MediaBox();
  const [left = 0, bottom = 0, right = 0, top = 0] =
    found instanceof PDFArray
      ? found.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0))
      : [];
  return { left, bottom, right, top };
}

/** What of a page is laid: its trim, and its bleed on the sides where no other page begins. */
function clipOf(page: PDFPage, { joined }: PlacedPage): BoxPt {
  const trim = boxOf(page, 'TrimBox');
  const bleed = boxOf(page, 'BleedBox');
  return {
    ...bleed,
    left: joined.left ? trim.left : bleed.left,
    right: joined.right ? trim.right : bleed.right,
  };
}

const clipName = (page: number, box: BoxPt): string => `${page} ${box.left} ${box.right}`;

/** All parts of pages that the sheets need, in one go: by single ones, fonts and pictures would be copied each time (print.md 5). */
async function embedded(
  document: PDFDocument,
  sides: readonly SheetSide[],
): Promise<ReadonlyMap<string, PDFEmbeddedPage>> {
  const pages = document.getPages();
  const needed = new Map<string, { page: PDFPage; box: BoxPt }>();
  for (const place of sides.flatMap((side) => side.pages)) {
    const page = pages[place.page];
    if (!page) continue;
    const box = clipOf(page, place);
    needed.set(clipName(place.page, box), { page, box });
  }
  const parts = [...needed.values()];
  const forms = await document.embedPages(
    parts.map(({ page }) => page),
    parts.map(({ box }) => box),
  );
  // Else they would be taken from the pages only when the document is saved, and by then the pages are gone.
  for (const form of forms) await form.embed();
  return new Map([...needed.keys()].flatMap((key, at) => (forms[at] ? [[key, forms[at]]] : [])));
}

/** The pages as they were: their drawings stand in the sheets now. */
function dropPages(document: PDFDocument, pages: readonly PDFPage[]): void {
  for (const { node, ref } of pages) {
    const contents = node.get(name('Contents'));
    document.removePage(0);
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    for (const stream of streams) if (stream instanceof PDFRef) document.context.delete(stream);
    document.context.delete(ref);
  }
  // Reading order, links and headings belong to the pages, not to the sheets.
  for (const entry of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Names', 'Dests', 'PageLabels'])
    document.catalog.delete(name(entry));
}

function setDuplex({ context, catalog }: PDFDocument, { sides, turn }: Imposition): void {
  if (sides.length < 2) return;
  const preferences = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict) ?? context.obj({});
  const edge = turn === 'short' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge';
  preferences.set(name('Duplex'), name(edge));
  catalog.set(name('ViewerPreferences'), preferences);
}

function layTrim({ node }: PDFPage, { block, sheet }: Imposition, { context }: PDFDocument): void {
  const left = ptFromMm(block.xMm);
  const top = ptFromMm(sheet.heightMm - block.yMm);
  const box = [left, top - ptFromMm(block.heightMm), left + ptFromMm(block.widthMm), top];
  node.set(name('TrimBox'), context.obj(box));
}

/**
 * Lays the pages of a finished PDF on sheets: as forms, so that words stay words and pictures are there once. The sheets keep what the
 * file says of itself, its inks and its output intent.
 */
export async function imposePdf(pdf: Uint8Array, plan: Imposition): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages();
  const group = pages[0]?.node.get(name('Group'));
  const forms = await embedded(document, plan.sides);
  const size: [number, number] = [ptFromMm(plan.sheet.widthMm), ptFromMm(plan.sheet.heightMm)];
  for (const side of plan.sides) {
    const sheet = document.addPage(size);
    for (const place of side.pages) {
      const page = pages[place.page];
      const box = page && clipOf(page, place);
      const form = box && forms.get(clipName(place.page, box));
      if (!page || !box || !form) continue;
      const trim = boxOf(page, 'TrimBox');
      const top = ptFromMm(plan.sheet.heightMm - place.yMm);
      sheet.drawPage(form, {
        x: ptFromMm(place.xMm) + box.left - trim.left,
        y: top - (trim.top - trim.bottom) + box.bottom - trim.bottom,
      });
    }
    sheet.node.addContentStream(
      document.context.register(document.context.flateStream(sheetMarks(plan, side))),
    );
    layTrim(sheet, plan, document);
    // A page that is laid loses the group in which its transparency was reckoned (ISO 32000-1 §11.6.6).
    if (group) sheet.node.set(name('Group'), group);
  }
  dropPages(document, pages);
  setDuplex(document, plan);
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
