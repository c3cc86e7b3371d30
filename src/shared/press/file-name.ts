/** Characters that Windows forbids in names, and their full-width likeness, which it allows. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '”',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};
/** Names of devices: not allowed on Windows, with or without an ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 80;

/** A file's name without its ending, made from a title; it can be kept on Windows, macOS and Linux. */
export function fileNameFrom(title: string): string {
  const plain = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
    .replace(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/[<>:"/\\|?*]/g, (character) => FORBIDDEN[character] ?? '_')
    .trim();
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
    .trimStart();
  if (short === '' || /^\.+$/.test(short)) return 'gariban';
  return DEVICE.test(short) ? `_${short}` : short;
}

/** Ends of the names of several files of one kind: numbered from 1; a single one needs none. */
export const numbered = (count: number): string[] =>
  count === 1 ? [''] : Array.from({ length: count }, (_one, index) => `-${index + 1}`);
