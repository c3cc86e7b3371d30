import { BagFaultError } from './bag-fault.ts';
import { decodedPath, encodedPath, isUnsafePath, samePath } from './bag-path.ts';
import { linesOf } from './tag-file.ts';

/** Length of each checksum in hexadecimal digits. */
const DIGITS = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 } as const;
export type Algorithm = keyof typeof DIGITS;

const isAlgorithm = (name: string): name is Algorithm => Object.hasOwn(DIGITS, name);

const MANIFEST = /^(tag)?manifest-([a-z0-9]+)\.txt$/i;

export interface ManifestName {
  readonly of: 'payload' | 'tags';
  /** Undefined for one that nobody here can count. */
  readonly algorithm: Algorithm | undefined;
}

/** What a file at the bag's top is a manifest of, by its name. */
export function manifestName(path: string): ManifestName | undefined {
  const [, tag, algorithm] = MANIFEST.exec(path) ?? [];
  if (algorithm === undefined) return undefined;
  const known = algorithm.toLowerCase();
  return {
    of: tag === undefined ? 'payload' : 'tags',
    algorithm: isAlgorithm(known) ? known : undefined,
  };
}

export interface ManifestFile extends ManifestName {
  readonly path: string;
  readonly algorithm: Algorithm;
  readonly text: string;
}

/** A leading `./` and the asterisk of binary mode, both written by other programs. */
const plain = (path: string): string =>
  path.replace(/^\*(?=\.?\/?data\/)/, '').replace(/^\.\//, '');

/** Checksums in lower case by path. @throws BagFaultError */
export function readManifest(manifest: ManifestFile): Map<string, string> {
  const checksums = new Map<string, string>();
  for (const line of linesOf(manifest.text)) {
    if (line.trim() === '') continue;
    const [, checksum = '', written = ''] = /^([0-9a-f]+)[ \t]+(.+)$/i.exec(line) ?? [];
    if (checksum.length !== DIGITS[manifest.algorithm])
      throw new BagFaultError('manifest-unreadable', manifest.path);
    const path = samePath(decodedPath(plain(written)));
    const isPayload = path.startsWith('data/');
    if (isUnsafePath(path) || isPayload !== (manifest.of === 'payload'))
      throw new BagFaultError('path-unsafe', path);
    if (checksums.has(path)) throw new BagFaultError('path-twice', path);
    checksums.set(path, checksum.toLowerCase());
  }
  return checksums;
}

/** As `sha256sum -c` reads it. */
export const manifestLine = (checksum: string, path: string): string =>
  `${checksum}  ${encodedPath(path)}\n`;
