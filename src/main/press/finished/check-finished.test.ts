import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { type Product, product } from '../../../shared/press/product.ts';
import { checkFinished } from './check-finished.ts';

const productNamed = (id: string): Product =>
  product.parse(
    JSON.parse(
      readFileSync(new URL(`../../../../resources/products/${id}.json`, import.meta.url), 'utf8'),
    ),
  );

const A6 = { trimWidthPt: 297.6, trimHeightPt: 419.5, bleedPt: 0 };

/** A file as it should be for the office printer, but for what the test does to it. */
async function rulesBroken(change: (document: PDFDocument) => unknown, id = 'office') {
  const document = await PDFDocument.create();
  const { node } = document.addPage([A6.trimWidthPt, A6.trimHeightPt]);
  const whole = document.context.obj([0, 0, A6.trimWidthPt, A6.trimHeightPt]);
  for (const box of ['TrimBox', 'BleedBox']) node.set(PDFName.of(box), whole);
  document.setTitle('採択');
  document.catalog.set(PDFName.of('Lang'), PDFString.of('ja'));
  await change(document);
  const bytes = await document.save({ useObjectStreams: false });
  const findings = await checkFinished(bytes, { ...A6, product: productNamed(id) });
  return findings.map(({ rule }) => rule);
}

test('a file as it should be has nothing wrong with it', async () => {
  expect(await rulesBroken(() => undefined)).toEqual([]);
});

test('another size, boxes that cross and pages of two sizes are found', async () => {
  const crossed = (document: PDFDocument) =>
    document
      .getPages()[0]
      ?.node.set(PDFName.of('TrimBox'), document.context.obj([-9, 0, 300, 419.5]));
  expect(await rulesBroken(crossed)).toEqual(
    expect.arrayContaining(['file-trim-size', 'file-bleed', 'file-boxes']),
  );
  expect(await rulesBroken((document) => document.addPage([100, 100]))).toContain(
    'file-page-sizes',
  );
});

test('fonts that are not inside, programs, forms, layers and foreign files are found', async () => {
  const withFont = async (document: PDFDocument) => {
    const font = document.context.obj({ Type: 'FontDescriptor', FontName: 'Gothic' });
    document.context.register(font);
    await document.embedFont(StandardFonts.Helvetica);
  };
  expect(await rulesBroken(withFont)).toContain('file-fonts-missing');
  expect(await rulesBroken((document) => document.addJavaScript('x', 'app.alert(1)'))).toContain(
    'file-actions',
  );
  expect(await rulesBroken((document) => document.getForm().createTextField('name'))).toContain(
    'file-form-fields',
  );
  const layered = (document: PDFDocument) =>
    document.catalog.set(PDFName.of('OCProperties'), document.context.obj({}));
  expect(await rulesBroken(layered)).toContain('file-layers');
  const attached = (document: PDFDocument) => document.attach(new Uint8Array([1]), 'list.csv', {});
  expect(await rulesBroken(attached)).toContain('file-attachments');
});

test('no title, and what tells of the machine, are found', async () => {
  expect(await rulesBroken((document) => document.catalog.delete(PDFName.of('Lang')))).toContain(
    'file-title-language',
  );
  expect(await rulesBroken((document) => document.setProducer('Skia/PDF m156'))).toContain(
    'file-metadata',
  );
});

test('for a print shop, a file without output intent and identity is not enough', async () => {
  const rules = await rulesBroken(() => undefined, 'netprint-x4');
  expect(rules).toEqual(
    expect.arrayContaining(['file-output-intent', 'file-identity', 'file-version']),
  );
  const inked = (document: PDFDocument) =>
    document
      .getPages()[0]
      ?.node.set(
        PDFName.of('Contents'),
        document.context.register(document.context.flateStream('1 1 1 0.5 k 0 0 9 9 re f')),
      );
  expect(await rulesBroken(inked, 'netprint-x4')).toContain('file-total-ink');
});
