import type { HeadlineFrame } from '../../../shared/publication/frame.ts';
import { type LaidLetter, layHeadline } from '../../../shared/publication/lay-headline.ts';
import { FONT_STACKS } from '../../story/font-stacks.ts';
import { useSheetWord } from '../sheet-word.ts';
import { type Face, outlineFace, useOutlineFaces } from './faces.ts';

const DECIMALS = 3;

interface Faces {
  readonly own: Face;
  readonly rest: Face | undefined;
  readonly isVertical: boolean;
}

/** The face that has the letter, with its glyph. */
function glyphIn({ own, rest, isVertical }: Faces, letter: string) {
  const glyph = own.glyphOf(letter, isVertical);
  if (glyph) return { glyph, face: own };
  const other = rest?.glyphOf(letter, isVertical);
  return other && rest ? { glyph: other, face: rest } : undefined;
}

function advanceIn(faces: Faces, letter: string): number {
  const found = glyphIn(faces, letter);
  return found ? found.glyph.advanceWidth / found.face.unitsPerEm : 1;
}

function facesFor({ font, words, writing }: HeadlineFrame): Faces | undefined {
  const own = outlineFace(font);
  if (!own) return undefined;
  const isVertical = writing === 'vertical';
  const isRare = [...words].some(
    (letter) => letter.trim() !== '' && !own.glyphOf(letter, isVertical),
  );
  return { own, rest: isRare ? outlineFace('rest') : undefined, isVertical };
}

const turned = ({ rotationDeg, xMm, yMm }: LaidLetter): string | undefined =>
  rotationDeg === 0 ? undefined : `rotate(${rotationDeg} ${xMm} ${yMm})`;

interface Letter {
  readonly laid: LaidLetter;
  readonly path: string;
  readonly key: string;
}

/** All letters as outlines, filled and stroked alike. */
function Outlines({ letters, colour, widthMm }: OutlinesProps) {
  return (
    <g
      fill={colour}
      stroke={widthMm === 0 ? 'none' : colour}
      strokeWidth={2 * widthMm}
      strokeLinejoin="round"
    >
      {letters.map(({ laid, path, key }) => (
        <path key={key} d={path} transform={turned(laid)} />
      ))}
    </g>
  );
}

interface OutlinesProps {
  readonly letters: readonly Letter[];
  readonly colour: string;
  readonly widthMm: number;
}

/** The outlines from the outermost inwards, each with how far it reaches from the letters. */
function layersOf({ outlines }: HeadlineFrame): { colour: string; reachMm: number }[] {
  let reachMm = 0;
  return outlines
    .map(({ colour, widthMm }) => {
      reachMm += widthMm;
      return { colour, reachMm };
    })
    .reverse();
}

/** Lines of letters that belong together, for whoever selects, searches or listens. */
function asLines(letters: readonly Letter[], lines: readonly string[]): Letter[][] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += [...line].length;
    return letters.slice(start, at);
  });
}

/** The words themselves, letter upon outline: printed as text, which can be selected, found and read aloud. */
function Words({ frame, lines }: { readonly frame: HeadlineFrame; readonly lines: Letter[][] }) {
  const style = {
    fontFamily: FONT_STACKS[frame.font],
    fontWeight: 700,
    fontFeatureSettings: frame.writing === 'vertical' ? '"vert"' : undefined,
  };
  return lines.map((letters) => (
    <text key={letters[0]?.key} fill={frame.colour} style={style} xmlSpace="preserve">
      {letters.map(({ laid, key }) => (
        <tspan
          key={key}
          x={laid.xMm}
          y={laid.yMm}
          rotate={laid.rotationDeg === 0 ? undefined : laid.rotationDeg}
          fontSize={laid.sizeMm}
        >
          {laid.letter}
        </tspan>
      ))}
    </text>
  ));
}

export interface HeadlineDrawingProps {
  readonly frame: HeadlineFrame;
  /** Whether an empty frame is shown as one: on the desk, not in print. */
  readonly marksEmpty: boolean;
}

/** A headline: shadow, outlines from the outside inwards, then the words. Text strokes would print as Type 3 fonts. */
export function HeadlineDrawing({ frame, marksEmpty }: HeadlineDrawingProps) {
  useOutlineFaces();
  const word = useSheetWord();
  if (frame.words.trim() === '') {
    return marksEmpty ? (
      <div className="sheet-empty-picture sheet-headline">{word('sheet.emptyHeadline')}</div>
    ) : null;
  }
  const faces = facesFor(frame);
  if (!faces) return null;
  const { letters: laid, lines } = layHeadline(frame, {
    advanceEm: (letter) => advanceIn(faces, letter),
  });
  const letters = laid.map((one, at): Letter => {
    const glyph = glyphIn(faces, one.letter)?.glyph;
    const path = glyph?.getPath(one.xMm, one.yMm, one.sizeMm).toPathData(DECIMALS) ?? '';
    return { laid: one, path, key: `${at} ${one.letter}` };
  });
  const layers = layersOf(frame);
  const { letterShadow: shadow, widthMm, heightMm } = frame;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its words are text; a title would have them read twice.
    <svg
      className="sheet-shape sheet-headline"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      data-measure=""
    >
      {shadow && (
        <g transform={`translate(${shadow.byMm} ${shadow.byMm})`}>
          <Outlines letters={letters} colour={shadow.colour} widthMm={layers[0]?.reachMm ?? 0} />
        </g>
      )}
      {layers.map(({ colour, reachMm }) => (
        <Outlines key={reachMm} letters={letters} colour={colour} widthMm={reachMm} />
      ))}
      <Words frame={frame} lines={asLines(letters, lines)} />
    </svg>
  );
}
