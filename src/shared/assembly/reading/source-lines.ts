/** A piece of the source text, from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of a source text that has words, as it stands there and as it is compared. */
export interface SourceLine extends Span {
  /** As written, without the odd spaces that a PDF puts between signs. */
  readonly words: string;
  /** As written, spaces and all: what stands between the two parts of a name. */
  readonly spaced: string;
  /** Half-width, no spaces at all: what rules look at. */
  readonly bare: string;
  /** Begins a paragraph by its indentation or by an empty line above it. */
  readonly isIndented: boolean;
}

/** Japanese signs and full-width forms: no space stands beside them in good typing. */
const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef「」、。]';
const BESIDE_WIDE = new RegExp(`(?<=${WIDE})[ \\t]+|[ \\t]+(?=${WIDE})`, 'g');
/** 「陳　情　書」: every sign stands alone. */
const SPREAD = /^\S(?:\s+\S){2,}$/u;
const PAGE_NUMBER = /^[-–—]?\d{1,3}(?:[/／]\d{1,3})?(?:ページ|頁)?[-–—]?$/;

/** Takes out the spaces that nobody typed; a full-width space between words stays. */
export function closeUp(text: string): string {
  const plain = text.trim();
  if (SPREAD.test(plain)) return plain.replace(/\s/g, '');
  return plain
    .replace(/(?<=[\d０-９]) +(?=[\d０-９])/g, '')
    .replace(BESIDE_WIDE, '')
    .replace(/\s*\u3000\s*/g, '　');
}

export const bareOf = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The lines of a text that have words; page numbers are left out. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let at = 0;
  let isAfterGap = false;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const start = at + raw.indexOf(trimmed);
    at += raw.length + 1;
    const bare = bareOf(trimmed);
    if (bare === '') {
      isAfterGap = true;
      continue;
    }
    if (PAGE_NUMBER.test(bare)) continue;
    const isIndented = isAfterGap || raw.startsWith('\u3000');
    const words = closeUp(trimmed);
    const spaced = SPREAD.test(trimmed) ? words : trimmed.replace(/[ \t]+/g, ' ');
    lines.push({ words, spaced, bare, isIndented, start, end: start + trimmed.length });
    isAfterGap = false;
  }
  return lines;
}

/** From the first of these lines to the last; undefined for none. */
export function spanOf(lines: readonly Span[]): Span | undefined {
  if (lines.length === 0) return undefined;
  return {
    start: Math.min(...lines.map(({ start }) => start)),
    end: Math.max(...lines.map(({ end }) => end)),
  };
}

/** A line that ends a sentence this much short of the full width ends its paragraph. */
const SHORT = 0.85;
const ENDS = /[。！？」』）)]$/;

/** Joins the lines that a PDF or a mail program has wrapped. */
export function paragraphs(lines: readonly SourceLine[]): string[] {
  const wrapped = lines.filter(({ words }) => !ENDS.test(words));
  const width = Math.max(0, ...wrapped.map(({ words }) => words.length));
  const found: string[] = [];
  let isOpen = false;
  for (const { words, isIndented } of lines) {
    if (isOpen && !isIndented) found.push(`${found.pop() ?? ''}${words}`);
    else found.push(words);
    isOpen = !ENDS.test(words) || words.length >= width * SHORT;
    if (wrapped.length === 0) isOpen = false;
  }
  return found.map((one) => one.replace(/^\u3000+/, ''));
}
