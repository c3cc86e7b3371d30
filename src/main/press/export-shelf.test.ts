import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FailureError } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import { exportShelf } from './export-shelf.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gariban-shelf-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('an export is served by its id and name, and by nothing else', async () => {
  const shelf = exportShelf(folder);
  const kept = await shelf.put([{ name: '号外.pdf', bytes: new Uint8Array([1, 2, 3]) }]);
  expect(kept.files).toStrictEqual([
    { name: '号外.pdf', url: `/export/${kept.export}/${encodeURIComponent('号外.pdf')}`, bytes: 3 },
  ]);
  const file = shelf.file(kept.export, '号外.pdf');
  expect(file?.type).toBe('application/pdf');
  expect([...(await readFile(file?.file ?? ''))]).toStrictEqual([1, 2, 3]);
  expect(shelf.file(kept.export, '../../secret')).toBeUndefined();
  expect(shelf.file(newId(), '号外.pdf')).toBeUndefined();
  expect(() => shelf.files(newId())).toThrow(FailureError);
});

test('when the program ends, nothing of the exports is left', async () => {
  const shelf = exportShelf(folder);
  const kept = await shelf.put([{ name: 'a.png', bytes: new Uint8Array([1]) }]);
  const path = shelf.file(kept.export, 'a.png')?.file ?? '';
  await shelf.close();
  expect(existsSync(path)).toBe(false);
});
