import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshFolder, refusal } from '../../../test/support/catalogue.ts';
import { openSqlite } from './sqlite.ts';

function database(file = join(freshFolder(), 'a.sqlite')) {
  const opened = openSqlite(file, '書庫');
  onTestFinished(opened.close);
  opened.script('CREATE TABLE word (word TEXT NOT NULL)');
  return opened;
}

const words = ({ all }: ReturnType<typeof openSqlite>): unknown[] =>
  all('SELECT word FROM word ORDER BY rowid').map(({ word }) => word);

describe('the database', { timeout: 30_000 }, () => {
  test('commits durably, checks foreign keys', () => {
    const { get } = database();
    const pragma = (name: string): unknown => Object.values(get(`PRAGMA ${name}`) ?? {})[0];
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'locking_mode'].map(pragma)).toEqual([
      'wal',
      2,
      1,
      'exclusive',
    ]);
  });

  test('keeps all of a transaction or nothing', () => {
    const opened = database();
    const insert = (word: string) => opened.run('INSERT INTO word VALUES (?)', word);
    opened.transaction(() => insert('採択'));
    expect(() =>
      opened.transaction(() => {
        insert('不採択');
        opened.transaction(() => insert('継続'));
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(words(opened)).toEqual(['採択']);
    opened.transaction(() => opened.transaction(() => insert('陳情')));
    expect(words(opened)).toEqual(['採択', '陳情']);
  });

  test('tells a full disk, and keeps what was saved', async () => {
    const opened = database();
    opened.run('INSERT INTO word VALUES (?)', '採択');
    opened.script('PRAGMA max_page_count = 4');
    const fill = () => opened.run('INSERT INTO word VALUES (?)', 'あ'.repeat(100_000));
    expect(await refusal(fill)).toEqual({ code: 'archive/no-room', params: {} });
    expect(words(opened)).toEqual(['採択']);
  });

  test('tells a file that is no database, and a place where none can be made', async () => {
    const folder = freshFolder();
    const file = join(folder, 'letter.sqlite');
    writeFileSync(file, '陳情書'.repeat(1000));
    expect(await refusal(() => openSqlite(file, '書庫'))).toEqual({
      code: 'archive/not-an-archive',
      params: { name: '書庫' },
    });
    expect(await refusal(() => openSqlite(join(folder, 'no', 'a.sqlite'), '書庫'))).toMatchObject({
      code: 'archive/cannot-write',
    });
  });

  test('tells pages that were damaged on the disk', async () => {
    const file = join(freshFolder(), 'a.sqlite');
    const opened = openSqlite(file, '書庫');
    opened.script('CREATE TABLE word (word TEXT NOT NULL)');
    for (let number = 0; number < 100; number += 1)
      opened.run('INSERT INTO word VALUES (?)', '陳情'.repeat(200));
    opened.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 2 * 4096, 20 * 4096));
    const damaged = openSqlite(file, '書庫');
    onTestFinished(damaged.close);
    expect(await refusal(() => damaged.all('SELECT word FROM word'))).toEqual({
      code: 'archive/damaged',
      params: { name: '書庫' },
    });
  });

  test('opened a second time is locked', async () => {
    const file = join(freshFolder(), 'a.sqlite');
    database(file);
    expect(await refusal(() => openSqlite(file, '書庫'))).toMatchObject({ code: 'archive/locked' });
  });
});
