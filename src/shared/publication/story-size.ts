import { isWords, linesIn, type ParagraphStyleName, type Story } from './story.ts';
import type { PublicationStyles } from './style.ts';

const SMALL_STYLES: ReadonlySet<ParagraphStyleName> = new Set(['caption', 'note']);

/** Many readers are over 70: below 9 pt they put a leaflet away; below 7 pt nobody reads a caption. */
export const leastPt = (style: ParagraphStyleName): number => (SMALL_STYLES.has(style) ? 7 : 9);

/** The factor below which some type of the story would be too small to read; 1 where some of it is already. */
export function leastShrink({ blocks }: Story, styles: PublicationStyles): number {
  const factors = blocks.filter(isWords).flatMap((block) => {
    return linesIn(block)
      .flat()
      .map((run) =>
        run.type === 'break'
          ? 0
          : leastPt(block.style) / (run.sizePt ?? styles[block.style].sizePt),
      );
  });
  return Math.min(1, Math.max(0.3, ...factors));
}
