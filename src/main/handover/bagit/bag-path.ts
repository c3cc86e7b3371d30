/**
 * Paths inside a bag: relative, divided by `/`. Only CR, LF and the per cent sign are written as per cent codes (RFC 8493 §2.1.3).
 */
const CODES: Readonly<Record<string, string>> = { '\r': '%0D', '\n': '%0A', '%': '%25' };
const CODED = /%(0d|0a|25)/gi;

export const encodedPath = (path: string): string =>
  path.replace(/[\r\n%]/g, (character) => CODES[character] ?? character);

export const decodedPath = (path: string): string =>
  path.replace(CODED, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

/** Two spellings of one name: macOS takes letters and their marks apart. */
export const samePath = (path: string): string => path.normalize('NFC');

/**
 * Whether a path could lead out of the bag on any system: upwards, absolute, to a drive, a share or a home folder. A backslash
 * divides folders on Windows, so it is refused everywhere.
 */
export function isUnsafePath(path: string): boolean {
  if (path === '' || path.includes('\\') || path.includes('\0')) return true;
  if (/^[/~]|^[a-z]:/i.test(path)) return true;
  return path.split('/').some((part) => part === '' || part === '.' || part === '..');
}
