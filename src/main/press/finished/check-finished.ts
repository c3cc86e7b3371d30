import { PDFDocument } from '@cantoo/pdf-lib';
import type { Finding } from '../../../shared/base/finding.ts';
import type { Expected, FinishedRule } from './finished-rule.ts';
import { actions } from './rules/actions.ts';
import { annotations } from './rules/annotations.ts';
import { attachments } from './rules/attachments.ts';
import { bleedBox } from './rules/bleed-box.ts';
import { boxesNested } from './rules/boxes-nested.ts';
import { deepPictures } from './rules/deep-pictures.ts';
import { encryption } from './rules/encryption.ts';
import { fontsDrawn } from './rules/fonts-drawn.ts';
import { fontsEmbedded } from './rules/fonts-embedded.ts';
import { fontsReadable } from './rules/fonts-readable.ts';
import { formFields } from './rules/form-fields.ts';
import { identity } from './rules/identity.ts';
import { layers } from './rules/layers.ts';
import { metadataClean } from './rules/metadata-clean.ts';
import { outputIntent } from './rules/output-intent.ts';
import { sameSize } from './rules/same-size.ts';
import { softMaskCurves } from './rules/soft-mask-curves.ts';
import { titleAndLanguage } from './rules/title-and-language.ts';
import { totalInk } from './rules/total-ink.ts';
import { trimSize } from './rules/trim-size.ts';
import { version } from './rules/version.ts';

const RULES: readonly FinishedRule[] = [
  encryption,
  version,
  trimSize,
  bleedBox,
  boxesNested,
  sameSize,
  fontsEmbedded,
  fontsDrawn,
  fontsReadable,
  outputIntent,
  identity,
  annotations,
  actions,
  formFields,
  layers,
  attachments,
  titleAndLanguage,
  metadataClean,
  softMaskCurves,
  deepPictures,
  totalInk,
];

/** %PDF-1.6 */
const HEADER = /^%PDF-(\d\.\d)/;

/** What is wrong with the very bytes that are handed over; nothing is expected. */
export async function checkFinished(bytes: Uint8Array, expected: Expected): Promise<Finding[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const version = HEADER.exec(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))?.[1] ?? '?';
  return RULES.flatMap((rule) => rule({ ...expected, document, version }));
}
