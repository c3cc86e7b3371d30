import encoding from 'encoding-japanese';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

const BYTE_ORDER_MARKS: readonly (readonly [string, Charset])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

const DETECTED: Readonly<Record<string, Charset>> = {
  SJIS: 'shift_jis',
  EUCJP: 'euc-jp',
  JIS: 'iso-2022-jp',
};

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Escape sequences that switch to JIS X 0208 and back (RFC 1468). */
const JIS_ESCAPES = ['$@', '$B', '(J', '(B'].map((sign) => `\u001b${sign}`);

/** As many bytes as are looked at; the rest is written alike. */
const LOOKED_AT = 256 * 1024;

/** Which of the encodings that Japanese text comes in it is; CP932 when nothing speaks for another. */
export function guessCharset(bytes: Buffer): Charset {
  const mark = BYTE_ORDER_MARKS.find(([hex]) => bytes.toString('hex', 0, hex.length / 2) === hex);
  if (mark) return mark[1];
  const head = bytes.subarray(0, LOOKED_AT);
  if (JIS_ESCAPES.some((sequence) => head.includes(sequence, 0, 'latin1'))) return 'iso-2022-jp';
  if (isUtf8(bytes)) return 'utf-8';
  return DETECTED[String(encoding.detect(head, ['EUCJP', 'SJIS']))] ?? 'shift_jis';
}

const LABELS: ReadonlySet<string> = new Set<Charset>([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
]);
const isCharset = (label: string): label is Charset => LABELS.has(label);

/** What a document says of itself (`x-sjis`, `Windows-31J`, `cp932` …) as one of ours; undefined for any other. */
export function charsetNamed(label: string): Charset | undefined {
  const name = /^(cp932|ms932|x-ms-cp932)$/i.test(label) ? 'shift_jis' : label;
  try {
    const { encoding: known } = new TextDecoder(name);
    return isCharset(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** The text of the bytes, without byte order mark and with `\n` for line ends; what cannot be read becomes U+FFFD. */
export function decodeText(bytes: Buffer, charset: Charset = guessCharset(bytes)): string {
  // The labels of the Encoding Standard: shift_jis there is CP932, with ①, ㈱ and 髙.
  return new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n');
}
