import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recordOf, testArchive } from '../../../test/support/catalogue.ts';
import type { Notice } from '../../shared/contract/notices.ts';
import { archiveHealth } from './archive-health.ts';
import { backgroundVerifier, isVerificationDue } from './background-verify.ts';
import { createRecord } from './keep-record.ts';

const NOW = '2026-01-14T03:00:00.000Z';
const BYTES = Buffer.from('a photo of the rally');
const sha256 = createHash('sha256').update(BYTES).digest('hex');
const PHOTO = {
  kind: 'photo',
  title: '駅前の宣伝',
  original: sha256,
  fileName: 'IMG_1.JPG',
  mediaType: 'image/jpeg',
  byteLength: BYTES.byteLength,
  widthPx: 4000,
  heightPx: 3000,
} as const;

/** A verifier that begins at once, and what it told the window. */
function verifierAt(day: string) {
  const told: Notice[] = [];
  const verifier = backgroundVerifier({
    now: () => new Date(day),
    notify: (notice) => void told.push(notice),
    log: (line) => {
      throw new Error(line);
    },
  });
  onTestFinished(verifier.close);
  return { verifier, told };
}

test('an archive is verified by itself once a week; what is damaged is named until it is taken in again', async () => {
  const archive = await testArchive();
  await createRecord(archive, recordOf(PHOTO), NOW);
  expect(await archiveHealth(archive)).toEqual({ copies: [], keptAside: [], damaged: [], more: 0 });
  const { verifier, told } = verifierAt(NOW);
  verifier.watch(archive, 0);
  await expect.poll(() => told).toEqual([{ name: 'archive.verified', body: { damaged: 1 } }]);
  expect(await archiveHealth(archive)).toEqual({
    verified: NOW,
    copies: [],
    keptAside: [],
    damaged: [{ what: 'original', id: sha256, title: '駅前の宣伝' }],
    more: 0,
  });
  expect(await isVerificationDue(archive, new Date('2026-01-21T02:00:00.000Z'))).toBe(false);
  expect(await isVerificationDue(archive, new Date('2026-01-21T04:00:00.000Z'))).toBe(true);

  await archive.originals.put(BYTES, sha256);
  expect(await archiveHealth(archive)).toMatchObject({ damaged: [] });
});

test('a verification that is stopped counts as none', async () => {
  const archive = await testArchive();
  await createRecord(archive, recordOf(PHOTO), NOW);
  const { verifier, told } = verifierAt(NOW);
  verifier.watch(archive, 0);
  verifier.watch(undefined);
  await archive.catalogue.records.count();
  expect(told).toEqual([]);
  expect(await isVerificationDue(archive, new Date(NOW))).toBe(true);
});

test('a second catalogue that a sync folder laid beside the first is told, and left there', async () => {
  const archive = await testArchive();
  const copy = join(archive.folder, 'archive (競合コピー).sqlite');
  writeFileSync(copy, 'of another machine');
  expect(await archiveHealth(archive)).toMatchObject({ copies: ['archive (競合コピー).sqlite'] });
  expect(readFileSync(copy, 'utf8')).toBe('of another machine');
});
