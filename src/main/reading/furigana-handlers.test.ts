import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { archiveParts, freshFolder, recordOf } from '../../../test/support/catalogue.ts';
import { archiveDesk } from '../archive/archive-desk.ts';
import { createRecord } from '../archive/keep-record.ts';
import { knownArchives } from '../archive/known-archives.ts';
import { furiganaHandlers } from './furigana-handlers.ts';

async function handlers() {
  const documents = freshFolder();
  const { workers, now } = archiveParts();
  const known = knownArchives(join(documents, 'state'));
  const desk = archiveDesk({ workers, now, known, switched: () => undefined });
  onTestFinished(desk.close);
  await desk.create(join(documents, '書庫'));
  const person = { kind: 'person', title: '小鳥遊 花', reading: 'たかなし はな' } as const;
  await createRecord(desk.current(), recordOf(person), now().toISOString());
  return furiganaHandlers({ desk, starter: workers });
}

test('texts are cut into words with their readings, names as the archive reads them', async () => {
  const { texts } = await (await handlers())['furigana.read']({
    texts: ['小鳥遊 花さんが陳情を送り出す。', ''],
  });
  const readings = new Map((texts[0] ?? []).map(({ word, reading }) => [word, reading]));
  expect(readings.get('小鳥遊 花')).toBe('たかなしはな');
  expect(readings.get('陳情')).toBe('チンジョウ');
  expect((texts[0] ?? []).map(({ word }) => word).join('')).toBe('小鳥遊 花さんが陳情を送り出す。');
  expect(texts[1]).toEqual([]);
});
