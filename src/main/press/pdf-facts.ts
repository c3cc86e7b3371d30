import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** What a PDF says of itself: nothing of the machine, its user or the program's folders. */
export interface PdfFacts {
  readonly title: string;
  /** Those who answer for it, as printed on it. */
  readonly author?: string | undefined;
  readonly language: 'ja' | 'en';
  readonly made: Date;
  /** What it is to be labelled as, when it is made for a print shop. */
  readonly standard?: 'PDF/X-4' | undefined;
}

const PROGRAM = 'Gariban';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** XMP (ISO 16684-1) with the same statements as the Info dictionary, for readers that prefer it. */
function xmpOf({ title, author, language, made, standard }: PdfFacts, name: string): string {
  const at = made.toISOString();
  const creator =
    author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`;
  // ISO 15930-7 §6.3: the version, the identity of the file and of this state of it, and that nothing was trapped.
  const label =
    standard === undefined
      ? ''
      : `
<xmp:MetadataDate>${at}</xmp:MetadataDate><xmpMM:DocumentID>uuid:${name}</xmpMM:DocumentID><xmpMM:InstanceID>uuid:${name}</xmpMM:InstanceID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass><pdf:Trapped>False</pdf:Trapped><pdfxid:GTS_PDFXVersion>${standard}</pdfxid:GTS_PDFXVersion>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${creator}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate><xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><pdf:Producer>${PROGRAM}</pdf:Producer>${label}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Chromium's own statements name the browser and the system: they are taken out of the file, not only hidden. */
function forgetPrinter({ context, catalog }: PDFDocument): void {
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.delete(Info);
  for (const name of ['Metadata', 'OpenAction', 'AA']) catalog.delete(PDFName.of(name));
}

/** Info dictionary, XMP, language, and an /ID made from the content (ISO 32000-1 §14.3, §14.4). */
export function writeFacts(document: PDFDocument, facts: PdfFacts, printed: Uint8Array): void {
  const { context, catalog } = document;
  forgetPrinter(document);
  const info = context.obj({});
  info.set(PDFName.of('Title'), PDFHexString.fromText(facts.title));
  if (facts.author !== undefined)
    info.set(PDFName.of('Author'), PDFHexString.fromText(facts.author));
  info.set(PDFName.of('Creator'), PDFString.of(PROGRAM));
  info.set(PDFName.of('Producer'), PDFString.of(PROGRAM));
  info.set(PDFName.of('CreationDate'), PDFString.fromDate(facts.made));
  info.set(PDFName.of('ModDate'), PDFString.fromDate(facts.made));
  if (facts.standard !== undefined) info.set(PDFName.of('Trapped'), PDFName.of('False'));
  context.trailerInfo.Info = context.register(info);

  const name = createHash('sha256').update(printed).digest('hex').slice(0, 32).toUpperCase();
  const xmp = context.stream(new TextEncoder().encode(xmpOf(facts, name)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  catalog.set(
    PDFName.of('ViewerPreferences'),
    // Printed at 100 %: a leaflet that a reader shrinks to its own margins no longer has the sizes that were chosen.
    context.obj({ DisplayDocTitle: true, PrintScaling: 'None' }),
  );
  const id = PDFHexString.of(name);
  const pair = PDFArray.withContext(context);
  pair.push(id);
  pair.push(id);
  context.trailerInfo.ID = pair;
}
