import type { Frame } from './frame.ts';
import { frameTexts } from './frame-text.ts';
import type { Publication } from './publication.ts';

/** What a page shows: the records that its frames were made from, and every text that it prints. */
export interface PageWords {
  /** 1 first. */
  readonly page: number;
  readonly records: readonly string[];
  readonly words: string;
}

function recordsOf(frame: Frame): string[] {
  if (frame.kind === 'block') return frame.block.sources.map(({ record }) => record);
  return frame.kind === 'photo' && frame.photo ? [frame.photo.source.record] : [];
}

/** A publication page by page, as it is found and as its records say where they are used. */
export const pageWords = (publication: Publication): PageWords[] =>
  publication.pages.map(({ frames }, index) => ({
    page: index + 1,
    records: [...new Set(frames.flatMap(recordsOf))],
    words: frames.flatMap((frame) => frameTexts(publication, frame)).join('\n'),
  }));
