import { randomBytes } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { cropMarks, type Mark } from '../../shared/press/marks.ts';
import type { BoxPt, PageBoxes } from '../../shared/press/page-boxes.ts';

export interface PdfFacts {
  readonly title: string;
  /** The group, never a user of the machine. */
  readonly author: string;
  readonly language: string;
  readonly now: Date;
}

const MARK_WIDTH_PT = 0.3;

/** Ten-thousandths of a point: finer than any plate setter, and short in the file. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const boxArray = (context: PDFContext, { left, bottom, right, top }: BoxPt): PDFArray =>
  context.obj([left, bottom, right, top].map(rounded));

function setBoxes(page: PDFPage, { trim, bleed, media }: PageBoxes): void {
  const { context } = page.doc;
  const boxes = { MediaBox: media, CropBox: media, BleedBox: bleed, TrimBox: trim };
  for (const [name, box] of Object.entries(boxes))
    page.node.set(PDFName.of(name), boxArray(context, box));
  page.node.delete(PDFName.of('ArtBox'));
}

/** Registration colour: on every plate (ISO 32000-1 §8.6.6.4, Separation /All). */
function registrationColour(context: PDFContext): PDFArray {
  const tint = context.register(
    context.flateStream('{dup dup dup}', {
      FunctionType: 4,
      Domain: [0, 1],
      Range: [0, 1, 0, 1, 0, 1, 0, 1],
    }),
  );
  return context.obj([PDFName.of('Separation'), PDFName.of('All'), PDFName.of('DeviceCMYK'), tint]);
}

const drawMark = (mark: Mark): string =>
  `${mark.map(([x, y], index) => `${rounded(x)} ${rounded(y)} ${index === 0 ? 'm' : 'l'}`).join(' ')} S`;

/** The page's own dictionary of a kind of resource, made when it has none. */
function resourcesOf(page: PDFPage, kind: string): PDFDict {
  const { context } = page.doc;
  const resources = page.node.Resources() ?? context.obj({});
  page.node.set(PDFName.of('Resources'), resources);
  const known = context.lookup(resources.get(PDFName.of(kind)));
  if (known instanceof PDFDict) return known;
  const made = context.obj({});
  resources.set(PDFName.of(kind), made);
  return made;
}

function drawMarks(page: PDFPage, { trim, bleed }: PageBoxes): void {
  const { context } = page.doc;
  resourcesOf(page, 'ColorSpace').set(
    PDFName.of('GaribanAll'),
    context.register(registrationColour(context)),
  );
  const lines = cropMarks(trim, bleed).map(drawMark).join('\n');
  const before = context.register(context.flateStream('q\n'));
  const after = context.register(
    context.flateStream(
      `\nQ\n/Artifact BMC q /GaribanAll CS 1 SCN ${MARK_WIDTH_PT} w\n${lines}\nQ EMC\n`,
    ),
  );
  const contents = page.node.get(PDFName.of('Contents'));
  const own = context.lookup(contents);
  const parts = own instanceof PDFArray ? own.asArray() : contents ? [contents] : [];
  page.node.set(PDFName.of('Contents'), context.obj([before, ...parts, after]));
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** XMP (ISO 16684-1) that says the same as the Info dictionary, and no more. */
function xmp({ title, author, language, now }: PdfFacts): string {
  const instant = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Gariban</xmp:CreatorTool><xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function setFacts(document: PDFDocument, facts: PdfFacts): void {
  const { context, catalog } = document;
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setLanguage(facts.language);
  document.setCreator('Gariban');
  document.setProducer('Gariban');
  document.setCreationDate(facts.now);
  document.setModificationDate(facts.now);
  const metadata = PDFRawStream.of(
    context.obj({ Type: 'Metadata', Subtype: 'XML' }),
    new TextEncoder().encode(xmp(facts)),
  );
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const id = PDFHexString.of(randomBytes(16).toString('hex'));
  context.trailerInfo.ID = context.obj([id, id]);
}

/**
 * Makes Chromium's PDF exact: boxes to a hundredth of a millimetre, トンボ where asked for, and what the file says of itself.
 * Text, fonts and pictures stay as they are, byte for byte.
 */
export async function finishPdf(
  bytes: Uint8Array,
  boxes: PageBoxes,
  { marks, ...facts }: PdfFacts & { marks: boolean },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of document.getPages()) {
    setBoxes(page, boxes);
    if (marks) drawMarks(page, boxes);
  }
  setFacts(document, facts);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}
