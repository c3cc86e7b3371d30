import { extname } from 'node:path';
import type { ZipEntry } from './zip-entries.ts';

/** How a document is read; `opaque` is kept as it is. */
export type DocumentFormat = 'pdf' | 'zip' | 'rtf' | 'html' | 'text' | 'eml' | 'ole' | 'opaque';

const TEXT_NAMES = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.csv',
  '.tsv',
  '.log',
  '.ics',
  '.vcf',
]);
const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);

const startsWith = (bytes: Buffer, text: string): boolean =>
  bytes.toString('latin1', 0, text.length) === text;

/** Bell to carriage return, and the escape of ISO-2022-JP: all control characters that a text may have. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b;
const isBinary = (head: Buffer): boolean => head.some(isControl);

/** What a document is by its first bytes; by its name only what bytes cannot tell. */
export function documentFormat(bytes: Buffer, name: string): DocumentFormat {
  const extension = extname(name).toLowerCase();
  const head = bytes.subarray(0, 4096);
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\x03\x04')) return 'zip';
  if (startsWith(bytes, '{\\rtf')) return 'rtf';
  if (bytes.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1') return 'ole';
  const isWide = ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));
  if (isBinary(head) && !isWide) return 'opaque';
  if (extension === '.eml') return 'eml';
  if (HTML_NAMES.has(extension) || /^\s*(<!doctype html|<html)/i.test(head.toString('latin1')))
    return 'html';
  return TEXT_NAMES.has(extension) || extension === '' ? 'text' : 'opaque';
}

/** What a ZIP file holds: an office document by the names in it (ECMA-376 part 2; OpenDocument part 2, 3.3), or files. */
export function packedFormat(
  entries: readonly ZipEntry[],
): 'docx' | 'xlsx' | 'odt' | 'other-office' | 'files' {
  const names = new Set(entries.map(({ name }) => name.toString('utf8')));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('mimetype') && names.has('content.xml')) return 'odt';
  return names.has('[Content_Types].xml') ? 'other-office' : 'files';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.jtd': 'application/x-js-taro',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.eml': 'message/rfc822',
  '.zip': 'application/zip',
};

/** For the record and for whoever opens the original; the program itself looks at the bytes. */
export const documentMediaType = (name: string): string =>
  MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
