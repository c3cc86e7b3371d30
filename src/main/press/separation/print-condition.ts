import { readFile } from 'node:fs/promises';
import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { SeparationWish } from './separation-message.ts';

type CmykWish = Extract<SeparationWish, { kind: 'cmyk' }>;

/**
 * Says for which press the inks are meant (ISO 15930-7 §6.2, ISO 32000-1 §14.11.5), with the profile in it; and takes away what a file
 * for print may not hold: annotations over the page, actions, forms.
 */
export async function writePrintCondition(document: PDFDocument, wish: CmykWish): Promise<void> {
  const { context, catalog } = document;
  const profile = context.register(context.flateStream(await readFile(wish.profile), { N: 4 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX', DestOutputProfile: profile });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of(wish.condition));
  intent.set(PDFName.of('OutputCondition'), PDFString.of(wish.conditionName));
  intent.set(PDFName.of('RegistryName'), PDFString.of('http://www.color.org'));
  intent.set(PDFName.of('Info'), PDFString.of(wish.conditionName));
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  for (const name of ['AA', 'OpenAction', 'URI', 'AcroForm']) catalog.delete(PDFName.of(name));
  for (const { node } of document.getPages())
    for (const name of ['Annots', 'AA']) node.delete(PDFName.of(name));
}
