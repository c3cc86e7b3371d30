import { PDFDocument, PDFHeader } from '@cantoo/pdf-lib';
import type { Mark } from '../../shared/press/marks.ts';
import type { PageBoxes } from '../../shared/press/page-boxes.ts';
import { type PdfFacts, writeFacts } from './pdf-facts.ts';
import { mendPages } from './pdf-pages.ts';

export interface Mending {
  readonly boxes: PageBoxes;
  readonly marks: readonly Mark[];
  readonly facts: PdfFacts;
}

/** Makes of Chromium's PDF one that a printer can take: exact boxes, marks, and only what it should say of itself. */
export async function mendPdf(
  printed: Uint8Array,
  { boxes, marks, facts }: Mending,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  // 1.6 is the newest that print shops and convenience stores all take (users.md).
  document.context.header = PDFHeader.forVersion(1, 6);
  mendPages(document, boxes, marks);
  writeFacts(document, facts, printed);
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
