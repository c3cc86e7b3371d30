import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogueIn, freshFolder, refusal } from '../../../test/support/catalogue.ts';
import { openSqlite } from './sqlite.ts';

const file = (): string => join(freshFolder(), 'archive.sqlite');

function change(path: string, sql: string): void {
  const database = openSqlite(path, '書庫');
  database.script(sql);
  database.close();
}

describe('opening an archive file', { timeout: 30_000 }, () => {
  test('made, it opens again with its schema version', () => {
    const path = file();
    catalogueIn(path, 'create').close();
    catalogueIn(path, 'open').close();
    const database = openSqlite(path, '書庫');
    expect(database.get('PRAGMA user_version')).toEqual({ user_version: 3 });
    database.close();
  });

  test('of a later program is refused and left alone', async () => {
    const path = file();
    catalogueIn(path, 'create').close();
    change(path, 'PRAGMA user_version = 99');
    expect(await refusal(() => catalogueIn(path, 'open'))).toEqual({
      code: 'archive/newer-version',
      params: { found: 99, known: 3 },
    });
  });

  test('of another program is refused', async () => {
    const path = file();
    change(path, 'CREATE TABLE bookmarks (url TEXT)');
    expect(await refusal(() => catalogueIn(path, 'open'))).toEqual({
      code: 'archive/not-an-archive',
      params: { name: 'みどり区' },
    });
  });

  test('an archive that was cut to nothing is not taken for a new one', async () => {
    const path = file();
    writeFileSync(path, '');
    expect(await refusal(() => catalogueIn(path, 'open'))).toMatchObject({
      code: 'archive/not-an-archive',
    });
  });

  test('a new archive is never made over another', async () => {
    const path = file();
    catalogueIn(path, 'create').close();
    expect(await refusal(() => catalogueIn(path, 'create'))).toEqual({
      code: 'archive/already-exists',
      params: { name: 'みどり区' },
    });
  });
});
