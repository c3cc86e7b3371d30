import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ZipFile } from 'yazl';
import {
  bag,
  type Files,
  INVALID_BAGS,
  listed,
  OUTSIDE_PATHS,
  VALID_BAGS,
} from '../../../../test/support/bags.ts';
import type { BagFault } from './bag-fault.ts';
import { decodedPath, encodedPath } from './bag-path.ts';
import { checkBag } from './check-bag.ts';
import { folderSource } from './folder-source.ts';
import { bagInfoText, readBagInfo } from './tag-file.ts';
import { zipSource } from './zip-source.ts';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gariban-bag-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function inFolder(files: Files): string {
  const folder = freshFolder();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Names stand in the zip as they are given: yazl itself would refuse the bad ones, so they are put in afterwards. */
async function inZip(entries: readonly (readonly [string, string | Uint8Array, number?])[]) {
  const file = join(freshFolder(), 'bag.zip');
  const zip = new ZipFile();
  const renamed: [string, string][] = [];
  for (const [index, [path, bytes, mode]] of entries.entries()) {
    const length = Buffer.byteLength(path);
    const plain = `${index}`.padEnd(length, '_');
    renamed.push([plain, path]);
    zip.addBuffer(Buffer.from(bytes), plain, mode === undefined ? {} : { mode });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  const whole = Buffer.concat(chunks);
  for (const [plain, path] of renamed) {
    for (let at = whole.indexOf(plain); at !== -1; at = whole.indexOf(plain, at + 1)) {
      whole.write(path, at);
    }
  }
  writeFileSync(file, whole);
  return file;
}

const codes = (faults: readonly BagFault[]): string[] => [
  ...new Set(faults.map(({ code }) => code)),
];
const ofFolder = async (files: Files): Promise<string[]> =>
  codes((await checkBag(folderSource(inFolder(files)))).faults);

async function ofZip(
  entries: readonly (readonly [string, string | Uint8Array, number?])[],
): Promise<string[]> {
  const source = await zipSource(await inZip(entries));
  try {
    return codes((await checkBag(source)).faults);
  } finally {
    await source.close();
  }
}

describe('a whole bag', () => {
  test.each(Object.entries(VALID_BAGS))('%s', async (_name, files) => {
    expect(await ofFolder(files)).toEqual([]);
  });

  test('in a zip, in a folder of its own or at the top, with folders and the leftovers of macOS', async () => {
    const files = Object.entries(bag());
    expect(await ofZip(files)).toEqual([]);
    const inOne = files.map(([path, bytes]) => [`引き継ぎ/${path}`, bytes] as const);
    expect(await ofZip([['__MACOSX/._x', 'x'], ['引き継ぎ/data/', ''], ...inOne])).toEqual([]);
  });

  test('keeps any name through its manifest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(decodedPath(encodedPath(name))).toBe(name);
        expect(encodedPath(name)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('keeps what bag-info.txt tells', () => {
    const told: [string, string][] = [
      ['Source-Organization', 'みどり区 社保協: 事務局'],
      ['Bagging-Date', '2026-01-14'],
    ];
    expect(readBagInfo(bagInfoText(told), 'bag-info.txt')).toEqual(told);
  });
});

describe('not a whole bag', () => {
  test.each(Object.entries(INVALID_BAGS))('%s', async (_name, [code, files]) => {
    expect(await ofFolder(files)).toEqual([code]);
  });

  test.each(OUTSIDE_PATHS)('a manifest that names %s', async (path) => {
    expect(await ofFolder(bag({ 'manifest-sha256.txt': listed(path) }))).toEqual(['path-unsafe']);
  });

  test.each(OUTSIDE_PATHS.filter((path) => path !== 'evil'))(
    'a zip that holds %s',
    async (path) => {
      const source = await zipSource(await inZip([...Object.entries(bag()), [path, 'x']]));
      onTestFinished(() => source.close());
      expect(codes((await checkBag(source)).faults)).toEqual(['path-unsafe']);
    },
  );

  test('a link in a folder or in a zip', async () => {
    const folder = inFolder(bag());
    symlinkSync('/etc/passwd', join(folder, 'data', 'link'));
    expect(codes((await checkBag(folderSource(folder))).faults)).toEqual(['not-a-plain-file']);
    expect(await ofZip([...Object.entries(bag()), ['data/link', '/etc/passwd', 0o120777]])).toEqual(
      ['not-a-plain-file'],
    );
  });

  test('a zip with the same name twice, or with no bag, or with two', async () => {
    const twice: [string, string][] = [['data/はじめに.txt', 'other']];
    expect(await ofZip([...Object.entries(bag()), ...twice])).toEqual(['path-twice']);
    expect(await ofZip([['photo.jpg', 'x']])).toEqual(['declaration-missing']);
    const two = Object.entries(bag()).flatMap(([path, bytes]) => [
      [`a/${path}`, bytes] as const,
      [`b/${path}`, bytes] as const,
    ]);
    expect(await ofZip(two)).toEqual(['declaration-missing']);
  });

  test('a zip whose file is longer than it says', async () => {
    const file = join(freshFolder(), 'bag.zip');
    const zip = new ZipFile();
    for (const [path, bytes] of Object.entries(bag({}, { 'data/a': 'a'.repeat(9000) })))
      zip.addBuffer(Buffer.from(bytes), path);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
    const source = await zipSource(file);
    onTestFinished(() => source.close());
    for (const entry of await source.entries()) Object.assign(entry, { bytes: 1 });
    expect(codes((await checkBag(source)).faults)).toEqual(['checksum-wrong']);
  });
});
