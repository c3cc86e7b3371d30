import { civilDay } from '../japanese/civil-day.ts';
import { effectiveFacts } from '../publication/effective-facts.ts';
import type { Publication } from '../publication/publication.ts';

/** Those who answer for a publication: the organisations in its contact blocks, as printed. */
export function authorsOf({ pages }: Publication): string | undefined {
  const names = pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => {
      if (frame.kind !== 'block') return [];
      const facts = effectiveFacts(frame.block);
      return facts.type === 'contact' && facts.name !== '' ? [facts.name] : [];
    });
  return names.length > 0 ? [...new Set(names)].join('、') : undefined;
}

/** Longer titles would run into the centre mark. */
const SLUG_TITLE = 16;

/** 欄外の一行: what lies on the printer's desk, and of which day; a proof says that it is one. */
export function slugLine(
  { title, sheet, language }: Publication,
  now: Date,
  isProof = false,
): string {
  const characters = [...title];
  const short =
    characters.length > SLUG_TITLE ? `${characters.slice(0, SLUG_TITLE).join('')}…` : title;
  const what = language === 'ja' ? '校正紙' : 'Proof';
  // The day where the printer stands: in Japan the day of Greenwich is yesterday's until nine.
  const day = civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const facts = [short, sheet.size, day];
  return [...(isProof ? [what] : []), ...facts].join('　');
}
