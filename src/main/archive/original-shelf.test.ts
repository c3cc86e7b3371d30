import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, refusal } from '../../../test/support/catalogue.ts';
import { toldWriting } from './durable-file.ts';
import { originalShelf } from './original-shelf.ts';

const PHOTO = Buffer.from('photo');
const SHA256 = createHash('sha256').update(PHOTO).digest('hex');

describe('the shelf of originals', () => {
  test('keeps bytes under their hash, and nothing besides', async () => {
    const folder = freshFolder();
    const shelf = originalShelf(folder);
    expect(await shelf.has(SHA256)).toBe(false);
    await shelf.put(PHOTO, SHA256);
    await shelf.put(PHOTO, SHA256);
    expect(readFileSync(join(folder, SHA256.slice(0, 2), SHA256))).toEqual(PHOTO);
    expect(readdirSync(join(folder, SHA256.slice(0, 2)))).toEqual([SHA256]);
    expect(await shelf.rehash(SHA256)).toEqual({ sha256: SHA256 });
  });

  test('never writes over what is there: what another program changed is put aside for the whole file', async () => {
    const folder = freshFolder();
    const shelf = originalShelf(folder);
    await shelf.put(PHOTO, SHA256);
    writeFileSync(shelf.path(SHA256), 'changed by another program');
    await shelf.put(PHOTO, SHA256);
    expect(readFileSync(shelf.path(SHA256))).toEqual(PHOTO);
    const aside = join(folder, 'damaged');
    const kept = readdirSync(aside).map((name) => readFileSync(join(aside, name), 'utf8'));
    expect(kept).toEqual(['changed by another program']);
  });

  test('takes over a file that another process has laid beside it', async () => {
    const folder = freshFolder();
    const shelf = originalShelf(folder);
    const file = await shelf.incoming();
    writeFileSync(file, PHOTO);
    await shelf.adopt(file, SHA256);
    expect(readFileSync(shelf.path(SHA256))).toEqual(PHOTO);
    writeFileSync(await shelf.incoming(), 'left behind');
    await shelf.clearIncoming();
    expect(readdirSync(folder)).toEqual([SHA256.slice(0, 2)]);
  });

  test('says that an original is missing', async () => {
    expect(await originalShelf(freshFolder()).rehash(SHA256)).toEqual({ fault: 'missing' });
  });

  test('tells a place that cannot be written', async () => {
    const file = join(freshFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusal(() => originalShelf(file).put(PHOTO, SHA256))).toEqual({
      code: 'archive/cannot-write',
      params: { reason: 'ENOTDIR' },
    });
  });

  test.runIf(process.platform === 'linux')('tells a full disk', async () => {
    expect(await refusal(() => toldWriting(() => writeFile('/dev/full', PHOTO)))).toEqual({
      code: 'archive/no-room',
      params: {},
    });
  });
});
