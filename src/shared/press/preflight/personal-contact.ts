import { frameTexts } from '../../publication/frame-text.ts';
import { findingAt, framesOf, type PreflightRule } from './rule.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Japanese numbers: 03-1234-5678, 090-1234-5678, 0120-123-456, also with brackets, spaces and full-width hyphens. */
const PHONE = /0\d{1,4}[-‐‑–—−ー－(（) ）]{1,2}\d{1,4}[-‐‑–—−ー－)） ]\d{3,4}/g;

const toHalfWidth = (text: string): string => text.normalize('NFKC');

/** The same contact however it is written: digits only, or lower case. */
export function contactKey(written: string): string {
  const plain = toHalfWidth(written).trim().toLowerCase();
  return plain.includes('@') ? plain : plain.replace(/\D/g, '');
}

/** Phones and addresses that are in print but not marked as publishable: asked about once. */
export const personalContact: PreflightRule = (subject) =>
  framesOf(subject).flatMap((place) => {
    const text = toHalfWidth(frameTexts(subject.publication, place.frame).join('\n'));
    const found = [...(text.match(EMAIL) ?? []), ...(text.match(PHONE) ?? [])];
    const personal = [...new Set(found)].filter(
      (contact) => !subject.publishable.has(contactKey(contact)),
    );
    return personal.map((contact) =>
      findingAt(place, 'personal-contact', { severity: 'warning', params: { contact } }),
    );
  });
