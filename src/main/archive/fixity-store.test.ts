import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { archiveParts, recordOf, testArchive } from '../../../test/support/catalogue.ts';
import { openSqlite } from '../database/sqlite.ts';
import { makeBackup } from './backup/backup-shelf.ts';
import { sha256OfText } from './canonical.ts';
import { createRecord } from './keep-record.ts';
import { openArchive } from './open-archive.ts';
import { verifyArchive } from './verify.ts';

const REASONS = [
  'the words of its pages differ from their hash',
  'its story differs from its hash',
];

test('changed words and stories of a document are named by its record, in the archive and in a backup', async () => {
  const parts = archiveParts();
  const archive = await testArchive();
  const draft = recordOf({ kind: 'event', title: '議事録' });
  const { id } = await createRecord(archive, draft, '2026-01-14T03:00:00.000Z');
  await archive.close();
  const database = openSqlite(join(archive.folder, 'archive.sqlite'), '書庫');
  const hash = sha256OfText('as it was');
  for (const begun of [
    'INSERT INTO extract (page, words, record, sha256) VALUES (1,',
    'INSERT INTO manuscript (content, record, sha256) VALUES (',
  ])
    database.run(`${begun} 'changed', ?, ?)`, id, hash);
  database.close();

  const again = await openArchive(archive.folder, parts);
  onTestFinished(again.close);
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const { damaged } = await verifyArchive(again, watch);
  expect(damaged).toEqual(REASONS.map((reason) => ({ what: 'record', id, reason })));
  const { note } = await makeBackup(again, parts);
  expect(note?.damaged).toEqual(REASONS.map((reason) => `${id}: ${reason}`));
});
