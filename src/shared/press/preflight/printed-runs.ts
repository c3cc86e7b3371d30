import type { TextFrame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { isWords, linesIn, type ParagraphStyleName } from '../../publication/story.ts';

/** Words of one look, as they are printed. */
export interface PrintedRun {
  readonly style: ParagraphStyleName;
  readonly sizePt: number;
  readonly colour: string;
}

/** The looks of a text frame's words: their own size and colour, else those of their paragraph's style. */
export const printedRuns = (
  { stories, styles }: Pick<Publication, 'stories' | 'styles'>,
  { story }: Pick<TextFrame, 'story'>,
): PrintedRun[] =>
  (stories[story]?.blocks ?? []).filter(isWords).flatMap((block) =>
    linesIn(block)
      .flat()
      .flatMap((run): PrintedRun[] =>
        run.type === 'break'
          ? []
          : [
              {
                style: block.style,
                sizePt: run.sizePt ?? styles[block.style].sizePt,
                colour: run.colour ?? styles[block.style].colour,
              },
            ],
      ),
  );
