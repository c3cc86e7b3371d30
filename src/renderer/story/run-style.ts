import {
  type CharacterStyleName,
  characterStyleName,
  type Run,
  type WordLine,
  wordLine,
} from '../../shared/publication/story.ts';

/** Marks of a run, as Lexical keeps them: a bit mask and inline CSS. */
const BOLD = 1;
const UNDERLINE = 8;

type MarkedRun = Exclude<Run, { type: 'break' }>;
export type RunMarks = Pick<
  MarkedRun,
  'as' | 'bold' | 'underline' | 'line' | 'emphasis' | 'colour' | 'sizePt'
>;

export const formatOf = ({ bold, underline }: RunMarks): number =>
  (bold ? BOLD : 0) | (underline ? UNDERLINE : 0);

/** Sesame beside vertical lines, a filled circle over level ones (CSS Text Decoration 3, 3.1). */
export const EMPHASIS_STYLE = 'filled';

/** 蛍光ペン: one even colour, which every press prints. */
const MARKER = '#ffe27a';

/** A line under words as CSS declarations, for `styleOf` and for what a hand does. */
export const lineStyle = (line: WordLine | undefined): Readonly<Record<string, string | null>> => ({
  'text-decoration': line === undefined || line === 'marker' ? null : `underline ${line}`,
  'background-color': line === 'marker' ? MARKER : null,
});

const lineParts = (line: WordLine): string[] =>
  Object.entries(lineStyle(line)).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value};`],
  );

function lineOf(style: string): WordLine | undefined {
  if (style.includes(`background-color: ${MARKER}`)) return 'marker';
  return wordLine.safeParse(/text-decoration:\s*underline (\w+)/.exec(style)?.[1]).data;
}

/** CSS properties that a character style sets: their values are variables of the publication (story-look.ts). */
export const STYLED = ['color', 'font-weight', 'font-family', 'font-size'] as const;

export const styleVariable = (
  name: CharacterStyleName,
  property: (typeof STYLED)[number],
): string => `--as-${name}-${property}`;

/** A character style as CSS declarations; a colour or size of the words' own stands in its place. */
export const characterStyle = (
  name: CharacterStyleName | undefined,
): Readonly<Record<string, string | null>> => ({
  '--as': name ?? null,
  ...Object.fromEntries(
    STYLED.map((property) => [
      property,
      name === undefined ? null : `var(${styleVariable(name, property)})`,
    ]),
  ),
});

const characterParts = (name: CharacterStyleName, own: ReadonlySet<string>): string[] =>
  Object.entries(characterStyle(name)).flatMap(([property, value]) =>
    value === null || own.has(property) ? [] : [`${property}: ${value};`],
  );

export function styleOf({ as, colour, sizePt, emphasis, line }: RunMarks): string {
  const own = new Set([
    ...(colour === undefined ? [] : ['color']),
    ...(sizePt === undefined ? [] : ['font-size']),
  ]);
  const parts = [
    ...(as === undefined ? [] : characterParts(as, own)),
    colour === undefined ? '' : `color: ${colour};`,
    sizePt === undefined ? '' : `font-size: ${sizePt}pt;`,
    emphasis ? `text-emphasis: ${EMPHASIS_STYLE};` : '',
    ...(line === undefined ? [] : lineParts(line)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Reads our own marks back; anything else in the style is not ours and is dropped. */
export function marksOf(format: number, style: string): RunMarks {
  const colour = /(?:^|;)\s*color:\s*(#[0-9a-f]{6})/i.exec(style)?.[1]?.toLowerCase();
  const line = lineOf(style);
  const as = characterStyleName.safeParse(/--as:\s*([a-z]+)/.exec(style)?.[1]).data;
  const size = Number(/font-size:\s*([\d.]+)pt/.exec(style)?.[1]);
  return {
    ...(as === undefined ? {} : { as }),
    ...((format & BOLD) === 0 ? {} : { bold: true }),
    ...((format & UNDERLINE) === 0 ? {} : { underline: true }),
    ...(line === undefined ? {} : { line }),
    ...(/text-emphasis:\s*filled/.test(style) ? { emphasis: true } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(size >= 4 && size <= 400 ? { sizePt: size } : {}),
  };
}
