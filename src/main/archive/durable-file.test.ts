import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../../../test/support/catalogue.ts';
import { renamePatiently, writeDurably } from './durable-file.ts';

const refusedWith = (code: string): Error => Object.assign(new Error(code), { code });

/** A system that holds the file for so many attempts, as a virus scanner does. */
function heldFor(attempts: number, code: string) {
  let tried = 0;
  const move = async (file: string, path: string): Promise<void> => {
    tried += 1;
    if (tried <= attempts) throw refusedWith(code);
    await rename(file, path);
  };
  return { move, tried: () => tried };
}

function waitingFile() {
  const folder = freshFolder();
  const [file, path] = [join(folder, '.new.tmp'), join(folder, 'kept')];
  writeFileSync(file, 'new');
  writeFileSync(path, 'old');
  return { folder, file, path };
}

describe('a rename', () => {
  test.each(['EPERM', 'EBUSY', 'EACCES'])(
    'that is refused for a moment with %s is made all the same',
    async (code) => {
      const { folder, file, path } = waitingFile();
      const { move, tried } = heldFor(3, code);
      await renamePatiently(file, path, move);
      expect(tried()).toBe(4);
      expect(readFileSync(path, 'utf8')).toBe('new');
      expect(readdirSync(folder)).toEqual(['kept']);
    },
  );

  test('that stays refused says so; both files are whole', async () => {
    const { file, path } = waitingFile();
    const { move } = heldFor(Infinity, 'EBUSY');
    await expect(renamePatiently(file, path, move)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  test('that the disk refuses is not tried again', async () => {
    const { file, path } = waitingFile();
    const { move, tried } = heldFor(Infinity, 'EIO');
    await expect(renamePatiently(file, path, move)).rejects.toMatchObject({ code: 'EIO' });
    expect(tried()).toBe(1);
  });
});

test('what is written anew replaces the old as a whole', async () => {
  const { folder, path } = waitingFile();
  await writeDurably(path, 'newer');
  expect(readFileSync(path, 'utf8')).toBe('newer');
  expect(readdirSync(folder).sort()).toEqual(['.new.tmp', 'kept']);
});
