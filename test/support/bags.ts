import { createHash } from 'node:crypto';
import { manifestLine } from '../../src/main/handover/bagit/manifest.ts';

/** Bags after RFC 8493, whole ones and others, as files by path. */
export type Files = Record<string, string | Uint8Array>;

export const digest = (bytes: string | Uint8Array, algorithm = 'sha256'): string =>
  createHash(algorithm).update(bytes).digest('hex');

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const PAYLOAD: Files = { 'data/はじめに.txt': 'ことば', 'data/写真/一枚目.jpg': 'jpeg' };
const manifestOf = (payload: Files, algorithm = 'sha256'): string =>
  Object.entries(payload)
    .map(([path, bytes]) => manifestLine(digest(bytes, algorithm), path))
    .join('');

/** A whole bag; `change` says what is different, undefined what is left out. */
export function bag(
  change: Record<string, string | Uint8Array | undefined> = {},
  payload = PAYLOAD,
): Files {
  const files = {
    'bagit.txt': DECLARATION,
    'manifest-sha256.txt': manifestOf(payload),
    ...payload,
    ...change,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]])),
  );
}

const fetched = (path: string): string => `https://archive.example/one 4 ${path}\n`;
/** The whole manifest, with one more file named in it. */
export const listed = (path: string): string => `${manifestOf(PAYLOAD)}${digest('x')}  ${path}\n`;
export const VALID_BAGS: Record<string, Files> = {
  'the smallest: a declaration, a manifest, one file': bag({}, { 'data/a': 'a' }),
  'with an empty payload': bag({}, {}),
  'with several manifests': bag({
    'manifest-md5.txt': manifestOf(PAYLOAD, 'md5'),
    'manifest-sha512.txt': manifestOf(PAYLOAD, 'sha512'),
  }),
  'with a manifest that nobody here can count, beside one that can be': bag({
    'manifest-blake3.txt': 'no matter',
  }),
  'with names that need per cent codes': bag({}, { 'data/100%\nand\r.txt': 'x', 'data/%20': 'y' }),
  'with tag files ending in CR LF': bag({
    'bagit.txt': DECLARATION.replaceAll('\n', '\r\n'),
    'manifest-sha256.txt': manifestOf(PAYLOAD).replaceAll('\n', '\r\n'),
    'bag-info.txt': 'Source-Organization: みどり区社保協\r\n and friends\r\nPayload-Oxum: 13.2\r\n',
  }),
  'with a byte order mark before the manifest': bag({
    'manifest-sha256.txt': `\ufeff${manifestOf(PAYLOAD)}`,
  }),
  'with checksums in capitals': bag({
    'manifest-sha256.txt': manifestOf(PAYLOAD).replace(/^[0-9a-f]+/gm, (sum) => sum.toUpperCase()),
  }),
  'with an asterisk and a leading ./ before the path': bag(
    { 'manifest-sha256.txt': `${digest('a')} *./data/a\n` },
    { 'data/a': 'a' },
  ),
  'with names whose letters and marks another system took apart': bag({
    'manifest-sha256.txt': manifestOf({ 'data/が.txt': 'x' }),
    'data/が.txt': undefined,
    'data/はじめに.txt': undefined,
    'data/写真/一枚目.jpg': undefined,
    ['data/が.txt'.normalize('NFD')]: 'x',
  }),
  'with tag files and folders of its own, which no manifest has to list': bag({
    'はじめに.html': '<p>',
    'notes/one.txt': 'x',
    'tagmanifest-sha256.txt': manifestLine(digest(DECLARATION), 'bagit.txt'),
  }),
  'with a fetch.txt whose files lie there already': bag({
    'fetch.txt': fetched('data/はじめに.txt'),
  }),
  'of version 0.97, with loose spaces': bag({
    'bagit.txt': 'BagIt-Version:0.97 \nTag-File-Character-Encoding:  UTF-8\n',
  }),
  'with tag files in another declared encoding': bag({
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16LE\n',
    'manifest-sha256.txt': Buffer.from(manifestOf(PAYLOAD), 'utf16le'),
  }),
};

/** Each with the fault that is told. */
export const INVALID_BAGS: Record<string, [string, Files]> = {
  'without a declaration': ['declaration-missing', bag({ 'bagit.txt': undefined })],
  'with a declaration that is none': ['declaration-unreadable', bag({ 'bagit.txt': 'hello' })],
  'with a byte order mark before the declaration': [
    'declaration-unreadable',
    bag({ 'bagit.txt': `\ufeff${DECLARATION}` }),
  ],
  'of version 1.0 with loose spaces': [
    'declaration-unreadable',
    bag({ 'bagit.txt': DECLARATION.replace(': 1.0', ' :  1.0') }),
  ],
  'in an encoding that nobody knows': [
    'declaration-unreadable',
    bag({ 'bagit.txt': DECLARATION.replace('UTF-8', 'KLINGON') }),
  ],
  'of a version to come': [
    'version-unknown',
    bag({ 'bagit.txt': DECLARATION.replace('1.0', '2.0') }),
  ],
  'without a manifest': ['manifest-missing', bag({ 'manifest-sha256.txt': undefined })],
  'with only a manifest that nobody here can count': [
    'manifest-missing',
    bag({ 'manifest-sha256.txt': undefined, 'manifest-blake3.txt': 'x' }),
  ],
  'with a line in the manifest that is none': [
    'manifest-unreadable',
    bag({ 'manifest-sha256.txt': 'data/はじめに.txt' }),
  ],
  'with a checksum of the wrong length': [
    'manifest-unreadable',
    bag({ 'manifest-sha256.txt': manifestOf(PAYLOAD).slice(1) }),
  ],
  'with a manifest that is not UTF-8': [
    'tag-file-unreadable',
    bag({ 'manifest-sha256.txt': Buffer.from([0xff, 0xfe, 0xfd]) }),
  ],
  'with a missing file': ['file-missing', bag({ 'data/はじめに.txt': undefined })],
  'with a file that no manifest lists': ['file-unlisted', bag({ 'data/more.txt': 'x' })],
  'with a file that one of two manifests does not list': [
    'file-unlisted',
    bag({ 'manifest-md5.txt': manifestOf({ 'data/はじめに.txt': 'ことば' }, 'md5') }),
  ],
  'with one changed byte': ['checksum-wrong', bag({ 'data/写真/一枚目.jpg': 'jpeG' })],
  'with a changed tag file': [
    'checksum-wrong',
    bag({ 'tagmanifest-sha256.txt': manifestLine(digest('other'), 'bagit.txt') }),
  ],
  'with a missing tag file': [
    'file-missing',
    bag({ 'tagmanifest-sha256.txt': manifestLine(digest('x'), 'bag-info.txt') }),
  ],
  'with another number of bytes than it says': [
    'oxum-wrong',
    bag({ 'bag-info.txt': 'Payload-Oxum: 14.2\n' }),
  ],
  'with another number of files than it says': [
    'oxum-wrong',
    bag({ 'bag-info.txt': 'Payload-Oxum: 13.3\n' }),
  ],
  'that says its size twice': [
    'tag-file-unreadable',
    bag({ 'bag-info.txt': 'Payload-Oxum: 13.2\nPayload-Oxum: 13.2\n' }),
  ],
  'with a bag-info line that has no label': [
    'tag-file-unreadable',
    bag({ 'bag-info.txt': 'nothing here\n' }),
  ],
  'whose files are to be fetched from elsewhere': [
    'fetch-incomplete',
    bag({ 'fetch.txt': fetched('data/elsewhere.jpg') }),
  ],
  'that names a file twice': [
    'path-twice',
    bag({ 'manifest-sha256.txt': `${manifestOf(PAYLOAD)}${manifestOf(PAYLOAD)}` }),
  ],
  'that names a file in two spellings': [
    'path-twice',
    bag({
      'manifest-sha256.txt': `${digest('x')}  data/が\n${digest('x')}  ${'data/が'.normalize('NFD')}\n`,
    }),
  ],
};

/** Paths that lead out of the bag on one system or another. */
export const OUTSIDE_PATHS = [
  'data/../../evil',
  '../evil',
  '/etc/evil',
  '//server/evil',
  'C:\\evil',
  'c:/evil',
  'data\\..\\evil',
  'data/..\\evil',
  '\\\\server\\share\\evil',
  '~/evil',
  '~root/evil',
  'data/./evil',
  'data//evil',
  'evil',
];
