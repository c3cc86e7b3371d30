import type { Rgb } from '../../../shared/press/neutral.ts';
import { REGISTRATION_SPACE } from '../pdf-pages.ts';
import { type Operation, operationsOf } from './content-operations.ts';
import type { InkSpace, Use } from './ink-space.ts';

/** What could not be moved into the inks, in words of the format: for the log and the checks after printing. */
export type Leftover = string;

export interface Rewriting {
  readonly space: InkSpace;
  /** Constant opacity that a graphics state of the resources sets for what is filled; undefined when it sets none. */
  readonly alphaOf: (state: string) => number | undefined;
}

export interface Rewritten {
  readonly content: Uint8Array;
  /** It names `OVERPRINT`, which its resources must offer. */
  readonly overprints: boolean;
  readonly leftovers: readonly Leftover[];
}

/** The graphics state that lets black be printed over what is under it. */
export const OVERPRINT = 'GaribanOverprint';

type Kind = Use['kind'];

/** What the page has set, and what of it has been written. */
interface Pen {
  /** Undefined: a pattern, which colours itself. */
  colour: Rgb | undefined;
  written: string;
  /** It draws the marks, which stand on every plate. */
  isRegistration: boolean;
}

interface State {
  readonly fill: Pen;
  readonly stroke: Pen;
  alpha: number;
}

const BLACK: Rgb = [0, 0, 0];
const freshState = (): State => ({
  fill: { colour: BLACK, written: '', isRegistration: false },
  stroke: { colour: BLACK, written: '', isRegistration: false },
  alpha: 1,
});
const copied = ({ fill, stroke, alpha }: State): State => ({
  fill: { ...fill },
  stroke: { ...stroke },
  alpha,
});

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const STROKES = new Set(['S', 's']);
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
const REGISTRATION = `/${REGISTRATION_SPACE}`;
const GREY_OR_RGB = new Set(['/DeviceRGB', '/DeviceGray']);

const fullInk = (kind: Kind): string => (kind === 'stroke' ? '0 G' : '0 g');
const numbers = (operands: readonly string[]): number[] => operands.map(Number);

function colourOf(operands: readonly string[]): Rgb | undefined {
  const [red, green, blue, ...more] = numbers(operands);
  if (red === undefined || Number.isNaN(red) || more.length > 0) return undefined;
  if (green === undefined) return [red, red, red];
  return blue === undefined ? undefined : [red, green, blue];
}

class ContentWriter {
  readonly leftovers: Leftover[] = [];
  overprints = false;
  readonly #out: string[] = [];
  readonly #path: string[] = [];
  readonly #saved: State[] = [];
  #state = freshState();
  /** Of the text object that is open: what closes it, and what was set before it. */
  #text: { readonly close: string; readonly before: State } | undefined;
  readonly #rewriting: Rewriting;

  constructor(rewriting: Rewriting) {
    this.#rewriting = rewriting;
  }

  get content(): Uint8Array {
    return Buffer.from(this.#out.join('\n'), 'latin1');
  }

  write({ operator, operands }: Operation): void {
    const line = [...operands, operator].join(' ');
    if (PATH.has(operator)) this.#path.push(line);
    else if (PAINTS.has(operator)) this.#paint(operator);
    else if (!this.#setColour(operator, operands, line) && !this.#scope(operator, operands, line))
      this.#other(operator, line);
  }

  #pen(kind: Kind): Pen {
    return this.#state[kind];
  }

  /** A colour is written only where it is used: what it becomes hangs on text and opacity, which may be set after it. */
  #ink(kind: Kind, isText: boolean): void {
    const pen = this.#pen(kind);
    if (!pen.colour) return;
    const { alpha } = this.#state;
    const operator = this.#rewriting.space.paint(pen.colour, { kind, isText, alpha });
    if (pen.written === operator) return;
    this.#out.push(operator);
    pen.written = operator;
  }

  #inks(isText: boolean): void {
    this.#ink('fill', isText);
    this.#ink('stroke', isText);
  }

  /** No operator but those of paths may stand inside a path (§8.5.2.1), so it waits for what is done with it. */
  #paint(operator: string): void {
    const isLine = STROKES.has(operator) && this.#isOverprinted('stroke');
    const path = this.#path.splice(0);
    if (operator !== 'n') this.#inks(false);
    if (isLine) this.#out.push(`q /${OVERPRINT} gs`, ...path, operator, 'Q');
    else this.#out.push(...path, operator);
  }

  #isOverprinted(kind: Kind): boolean {
    const { colour } = this.#pen(kind);
    const isIt =
      colour !== undefined && this.#state.alpha === 1 && this.#rewriting.space.overprints(colour);
    if (isIt) this.overprints = true;
    return isIt;
  }

  #setColour(operator: string, operands: readonly string[], line: string): boolean {
    switch (operator) {
      case 'rg':
      case 'g':
      case 'sc':
      case 'scn':
        return this.#set('fill', operands, line);
      case 'RG':
      case 'G':
      case 'SC':
      case 'SCN':
        return this.#set('stroke', operands, line);
      case 'cs':
      case 'CS':
        return this.#setSpace(operator === 'cs' ? 'fill' : 'stroke', operands, line);
      case 'k':
      case 'K':
        this.leftovers.push('inks in the source');
        this.#out.push(line);
        return true;
      default:
        return false;
    }
  }

  #set(kind: Kind, operands: readonly string[], line: string): true {
    const colour = colourOf(operands);
    const pen = this.#pen(kind);
    pen.written = '';
    if (pen.isRegistration) {
      this.#out.push(this.#rewriting.space.name === 'DeviceGray' ? fullInk(kind) : line);
      return true;
    }
    pen.colour = colour;
    if (!colour) this.#out.push(line);
    return true;
  }

  #setSpace(kind: Kind, [name = '']: readonly string[], line: string): true {
    const pen = this.#pen(kind);
    pen.written = '';
    pen.isRegistration = name === REGISTRATION;
    if (GREY_OR_RGB.has(name)) {
      pen.colour = BLACK;
      return true;
    }
    pen.colour = undefined;
    if (!(pen.isRegistration && this.#rewriting.space.name === 'DeviceGray')) this.#out.push(line);
    if (name !== '/Pattern' && !pen.isRegistration) this.leftovers.push(`colour space ${name}`);
    return true;
  }

  #scope(operator: string, operands: readonly string[], line: string): boolean {
    switch (operator) {
      case 'q':
        this.#saved.push(copied(this.#state));
        break;
      case 'Q':
        this.#state = this.#saved.pop() ?? freshState();
        break;
      case 'gs':
        this.#state.alpha =
          this.#rewriting.alphaOf((operands[0] ?? '').slice(1)) ?? this.#state.alpha;
        break;
      case 'BT':
        this.#beginText();
        return true;
      case 'ET':
        this.#endText();
        return true;
      default:
        return false;
    }
    this.#out.push(line);
    return true;
  }

  #beginText(): void {
    const { colour } = this.#state.fill;
    const isLeftOut = colour !== undefined && this.#rewriting.space.leavesOut?.(colour) === true;
    const isOver = this.#isOverprinted('fill');
    if (isLeftOut || isOver) {
      this.#text = { close: 'Q', before: copied(this.#state) };
      // 3 Tr: neither filled nor stroked, so its place on the page stays as it was.
      this.#out.push(isLeftOut ? 'q 3 Tr' : `q /${OVERPRINT} gs`);
    }
    this.#out.push('BT');
  }

  #endText(): void {
    this.#out.push('ET');
    if (!this.#text) return;
    this.#out.push(this.#text.close);
    const { fill, stroke } = this.#text.before;
    this.#state.fill.written = fill.written;
    this.#state.stroke.written = stroke.written;
    this.#text = undefined;
  }

  #other(operator: string, line: string): void {
    if (SHOWS.has(operator)) this.#inks(true);
    if (operator === 'Do' || operator === 'sh') this.#inks(false);
    if (operator === 'EI') this.leftovers.push('inline picture');
    this.#out.push(line);
  }
}

/** A content stream with its colours in the inks of a space. Greys and RGB are moved; what is in neither is left, and told. */
export function rewriteContent(content: Uint8Array, rewriting: Rewriting): Rewritten {
  const writer = new ContentWriter(rewriting);
  for (const operation of operationsOf(content)) writer.write(operation);
  const { content: rewritten, overprints, leftovers } = writer;
  return { content: rewritten, overprints, leftovers };
}
