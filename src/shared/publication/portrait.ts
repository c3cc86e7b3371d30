import type { ArchiveRecord } from '../archive/archive-record.ts';
import type { PhotoRecord } from '../archive/photo.ts';
import type { QuoteRecord } from '../archive/quote.ts';
import { fold } from '../japanese/folding.ts';
import { placedPhoto } from './derive-block.ts';
import type { PhotoFrame, PlacedPhoto } from './frame.ts';
import { viewOfRegion } from './photo-crop.ts';

/** What a photo frame is given to show one face. */
export interface Portrait extends Pick<PhotoFrame, 'zoom' | 'focus'> {
  readonly photo: PlacedPhoto;
}

/** The use under which the archive keeps a face's part of a photo. */
const FACE = '顔';

const linked = ({ links }: ArchiveRecord, role: string): string[] =>
  links.flatMap((link) => (link.role === role ? [link.to] : []));

/** Names are compared without the spaces between family and given name. */
const plainName = (name: string): string => fold(name).replaceAll(/\s/gu, '');

function shows(photo: PhotoRecord, quote: QuoteRecord, records: readonly ArchiveRecord[]): boolean {
  const speakers = linked(quote, 'spoken-by');
  if (linked(photo, 'depicts').some((to) => speakers.includes(to))) return true;
  const names = records
    .filter(({ id }) => speakers.includes(id))
    .map(({ title }) => plainName(title));
  if (!quote.anonymous && quote.speaker !== '') names.push(plainName(quote.speaker));
  return photo.people.some(({ name }) => names.includes(plainName(name)));
}

const faceOf = ({ crops }: PhotoRecord) => crops.find(({ use }) => use.includes(FACE));

/**
 * The photo in the archive that shows who is quoted: one with a marked face before others, then the best judged. None of an anonymous
 * speaker, none that may not be printed.
 */
export function portraitFor(
  quote: QuoteRecord,
  records: readonly ArchiveRecord[],
): Portrait | undefined {
  if (quote.anonymous) return undefined;
  const worth = (photo: PhotoRecord): number => (faceOf(photo) ? 10 : 0) + photo.stars;
  const [best] = records
    .filter((record): record is PhotoRecord => record.kind === 'photo')
    .filter((photo) => photo.consent !== 'refused' && shows(photo, quote, records))
    .sort((one, other) => worth(other) - worth(one));
  if (!best) return undefined;
  const photo = placedPhoto(best);
  const face = faceOf(best);
  if (!face) return { photo, zoom: 1, focus: best.focus };
  const { widthPx, heightPx } = best;
  // Portraits are square, so any square does for the view.
  const square = { boxWidthMm: 30, boxHeightMm: 30, fit: 'fill', zoom: 1 } as const;
  const view = { ...square, widthPx, heightPx, focus: best.focus };
  return { photo, ...viewOfRegion(view, face.region) };
}
