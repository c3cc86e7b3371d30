import encodeQR from 'qr';
import type { QrFrame } from './frame.ts';
import { type Rect, roundMm } from './geometry.ts';

/** White modules that a reader needs around a code (ISO/IEC 18004). */
const QUIET_MODULES = 4;

const LEVELS = { L: 'low', M: 'medium', Q: 'quartile', H: 'high' } as const;

/** Ａ－Ｚ as A-Z: nobody means full-width letters in an address. */
const halfWidth = (words: string): string =>
  words
    .replaceAll(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(/\s/g, '');

const webAddress = (words: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;

/** What a telephone reads from the code; `undefined` where nothing was typed. */
export function qrText({ holds, words }: Pick<QrFrame, 'holds' | 'words'>): string | undefined {
  const typed = holds === 'text' ? words.trim() : halfWidth(words);
  if (typed === '') return undefined;
  switch (holds) {
    case 'text':
      return typed;
    case 'web':
      return webAddress(typed);
    case 'mail':
      return `mailto:${typed.replace(/^mailto:/i, '')}`;
    case 'phone': {
      const digits = typed.replaceAll(/[^\d+]/g, '');
      return digits === '' ? undefined : `tel:${digits}`;
    }
  }
}

/** The code as it is drawn: its modules' path in mm from the frame's corner. */
export interface QrDrawing {
  readonly moduleMm: number;
  /** The code with its quiet zone, in the middle of the frame. */
  readonly box: Rect;
  readonly path: string;
}

/** Runs of dark modules of a line, as one bar each. */
function bars(line: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  for (const [at, isDark] of line.entries()) {
    const last = found.at(-1);
    if (!isDark) continue;
    if (last && last.from + last.length === at) last.length += 1;
    else found.push({ from: at, length: 1 });
  }
  return found;
}

/** Lays the code into its frame, as large as the frame's shorter side and its quiet zone let it be. */
export function qrDrawing(frame: QrFrame): QrDrawing | undefined {
  const text = qrText(frame);
  if (text === undefined) return undefined;
  const lines = encodeQR(text, 'raw', { ecc: LEVELS[frame.level], border: QUIET_MODULES });
  const sideMm = Math.min(frame.widthMm, frame.heightMm);
  const moduleMm = sideMm / lines.length;
  const [leftMm, topMm] = [(frame.widthMm - sideMm) / 2, (frame.heightMm - sideMm) / 2];
  const at = (startMm: number, modules: number): number =>
    Math.round((startMm + modules * moduleMm) * 1e4) / 1e4;
  const path = lines
    .flatMap((line, row) =>
      bars(line).map(
        ({ from, length }) =>
          `M${at(leftMm, from)} ${at(topMm, row)}H${at(leftMm, from + length)}V${at(topMm, row + 1)}H${at(leftMm, from)}Z`,
      ),
    )
    .join('');
  const box = { xMm: roundMm(leftMm), yMm: roundMm(topMm), widthMm: sideMm, heightMm: sideMm };
  return { moduleMm, box, path };
}
