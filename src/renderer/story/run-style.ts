import type { Run } from '../../shared/publication/story.ts';

/** Marks of a run, as Lexical keeps them: a bit mask and inline CSS. */
const BOLD = 1;
const UNDERLINE = 8;

type MarkedRun = Exclude<Run, { type: 'break' }>;
export type RunMarks = Pick<MarkedRun, 'bold' | 'underline' | 'emphasis' | 'colour' | 'sizePt'>;

export const formatOf = ({ bold, underline }: RunMarks): number =>
  (bold ? BOLD : 0) | (underline ? UNDERLINE : 0);

/** Sesame beside vertical lines, a filled circle over level ones (CSS Text Decoration 3, 3.1). */
export const EMPHASIS_STYLE = 'filled';

export function styleOf({ colour, sizePt, emphasis }: RunMarks): string {
  const parts = [
    colour === undefined ? '' : `color: ${colour};`,
    sizePt === undefined ? '' : `font-size: ${sizePt}pt;`,
    emphasis ? `text-emphasis: ${EMPHASIS_STYLE};` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Reads our own marks back; anything else in the style is not ours and is dropped. */
export function marksOf(format: number, style: string): RunMarks {
  const colour = /(?:^|;)\s*color:\s*(#[0-9a-f]{6})/i.exec(style)?.[1]?.toLowerCase();
  const size = Number(/font-size:\s*([\d.]+)pt/.exec(style)?.[1]);
  return {
    ...((format & BOLD) === 0 ? {} : { bold: true }),
    ...((format & UNDERLINE) === 0 ? {} : { underline: true }),
    ...(/text-emphasis:\s*filled/.test(style) ? { emphasis: true } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(size >= 4 && size <= 400 ? { sizePt: size } : {}),
  };
}
