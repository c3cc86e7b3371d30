import { frameTexts } from '../../publication/frame-text.ts';
import type { Publication } from '../../publication/publication.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const HYPHEN = '[-‐‑‒–—―−ー－]';
/**
 * Japanese numbers after NFKC: 03-1234-5678, 03(1234)5678, (03)1234-5678, 0120-123-456, 090 1234 5678, +81 3-1234-5678, and mobile
 * numbers without any break. Dates (2025-12-12), postal codes (123-4567) and amounts are none.
 */
const BREAK = `(?: ?(?:${HYPHEN}|[()]) ?| )`;
const AREA = String.raw`(?:\(0\d{1,4}\) ?|(?:0\d{1,4}|\+81[ -]?\d{1,4})${BREAK})`;
const PHONES = [
  new RegExp(String.raw`(?<![\d-])${AREA}\d{1,4}${BREAK}\d{3,4}(?![\d-])`, 'g'),
  /(?<!\d)0[5789]0\d{8}(?!\d)/g,
];

const plainText = (text: string): string => text.normalize('NFKC');

/** The same contact however it is written: digits only (a Japanese number without its country), or lower case. */
export function contactKey(written: string): string {
  const plain = plainText(written).trim().toLowerCase();
  if (plain.includes('@')) return plain.replace(/^mailto:/, '');
  return plain.replace(/^\+81[ -]?0?/, '0').replace(/\D/g, '');
}

/** Phones and e-mail addresses in a text, each once. */
function contactsIn(text: string): string[] {
  const plain = plainText(text);
  const found = [EMAIL, ...PHONES].flatMap((shape) => plain.match(shape) ?? []);
  return [...new Map(found.map((contact) => [contactKey(contact), contact])).values()];
}

/** Every phone and e-mail address that a publication prints. */
export const printedContacts = (publication: Publication): string[] =>
  publication.pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => contactsIn(frameTexts(publication, frame).join('\n')));

/** Phones and addresses that are in print but nowhere marked as publishable: asked about once. */
export const personalContact: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) =>
    contactsIn(frameTexts(subject.publication, place.frame).join('\n'))
      .filter((contact) => !subject.publishable.has(contactKey(contact)))
      .map((contact) =>
        findingAt(place, 'personal-contact', { severity: 'warning', params: { contact } }),
      ),
  );
