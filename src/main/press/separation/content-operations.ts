/** One operation of a content stream: its operands as they are written, in front of its operator (ISO 32000-1 §7.8.2). */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

const SPACE_OR_COMMENT = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/y;
const TOKEN = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|<<|>>|<[^>]*>|[[\]{}]|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const OPERAND = /^(?:[/<[\](>{}]|[+-]?(?:\d|\.\d)|true$|false$|null$)/;
const INLINE_DATA = /ID[\s\S]*?[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ])/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A literal string with the brackets inside it (§7.3.4.2). */
function literalAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return text.slice(start);
}

function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const skipped = matchAt(SPACE_OR_COMMENT, text, at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const token =
      text[at] === '('
        ? literalAt(text, at)
        : (matchAt(INLINE_DATA, text, at) ?? matchAt(TOKEN, text, at) ?? text.slice(at, at + 1));
    yield token;
    at += token.length;
  }
}

/** The operations of a content stream in their order. An inline image is one operation, `EI`, with its words and bytes as its operands. */
export function* operationsOf(content: Uint8Array): Generator<Operation> {
  let operands: string[] = [];
  for (const token of tokensOf(Buffer.from(content).toString('latin1'))) {
    if (token === 'BI' || OPERAND.test(token)) operands.push(token);
    else if (operands[0] === 'BI') {
      operands.push(token);
      if (token.endsWith('EI')) {
        yield { operator: 'EI', operands };
        operands = [];
      }
    } else {
      yield { operator: token, operands };
      operands = [];
    }
  }
}

/** A number as a content stream writes it: never with an exponent (§7.3.3), with the four decimals that Chromium writes, too. */
export const written = (value: number): string => String(Math.round(value * 1e4) / 1e4);
