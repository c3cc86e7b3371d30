import { BagFaultError } from './bag-fault.ts';

/** A line ends with LF, CR or both (RFC 8493 §2.1.1, §2.2.2). */
export const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

/** @throws BagFaultError when the bytes are no text of that encoding */
export function decodedText(bytes: Uint8Array, encoding: string, path: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new BagFaultError('tag-file-unreadable', path);
  }
}

export interface BagDeclaration {
  readonly version: string;
  /** Of every other tag file. */
  readonly encoding: string;
}

const VERSIONS = new Set(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0']);
export const DECLARATION_FILE = 'bagit.txt';
const DECLARED = /^BagIt-Version: (\d+\.\d+)\nTag-File-Character-Encoding: (\S+)$/;
/** Before 1.0 nobody had counted the spaces. */
const DECLARED_LOOSELY =
  /^BagIt-Version\s*:\s*(\d+\.\d+)\s*\nTag-File-Character-Encoding\s*:\s*(\S+)\s*$/i;

/** bagit.txt: UTF-8 without a byte order mark, two lines. @throws BagFaultError */
export function readDeclaration(bytes: Uint8Array): BagDeclaration {
  const refused = (): BagFaultError =>
    new BagFaultError('declaration-unreadable', DECLARATION_FILE);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused();
  }
  const lines = linesOf(text).join('\n');
  const [, version = '', encoding = ''] = DECLARED_LOOSELY.exec(lines) ?? [];
  if (version === '') throw refused();
  if (!VERSIONS.has(version)) throw new BagFaultError('version-unknown', version);
  if (version === '1.0' && !DECLARED.test(lines)) throw refused();
  try {
    new TextDecoder(encoding);
  } catch {
    throw refused();
  }
  return { version, encoding };
}

/** Label and value of each line; a line that begins with a space goes on with the value before it. @throws BagFaultError */
export function readBagInfo(text: string, path: string): [label: string, value: string][] {
  const elements: [string, string][] = [];
  for (const line of linesOf(text)) {
    const before = elements.at(-1);
    if (/^[ \t]/.test(line) && before) before[1] = `${before[1]} ${line.trim()}`;
    else if (line.trim() !== '') {
      const colon = line.indexOf(':');
      if (colon < 1) throw new BagFaultError('tag-file-unreadable', path);
      elements.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return elements;
}

/** The other direction; values stand on one line. */
export const bagInfoText = (elements: readonly (readonly [string, string])[]): string =>
  elements.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');

/** Bytes and files of the payload as `Payload-Oxum` tells them: octets, a point, streams. */
export interface Oxum {
  readonly bytes: number;
  readonly files: number;
}

/** Undefined where none is told. @throws BagFaultError when it is told twice or cannot be read */
export function oxumOf(
  elements: readonly (readonly [string, string])[],
  path: string,
): Oxum | undefined {
  const told = elements.filter(([label]) => label.toLowerCase() === 'payload-oxum');
  if (told.length === 0) return undefined;
  const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(told[0]?.[1] ?? '') ?? [];
  if (told.length > 1 || bytes === undefined || files === undefined)
    throw new BagFaultError('tag-file-unreadable', path);
  return { bytes: Number(bytes), files: Number(files) };
}
