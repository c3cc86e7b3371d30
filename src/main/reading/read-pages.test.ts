import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archiveParts, freshFolder } from '../../../test/support/catalogue.ts';
import { type IntakeDesk, intakeDesk } from '../../../test/support/intake-desk.ts';
import { scannedPdf } from '../../../test/support/scanned-pdf.ts';
import { readPages } from './read-pages.ts';

// A real engine on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const LETTER = [
  '補足説明の案内',
  '福祉保健委員会を十二月十二日に開きます。',
  '陳情の趣旨について二十分ほど説明してください。',
];
const SECOND = ['委員会室は五階です。', '当日は受付にお寄りください。'];

async function scanned(...pages: (readonly string[])[]) {
  const desk = await intakeDesk();
  const path = join(freshFolder(), '案内.pdf');
  writeFileSync(path, await scannedPdf(...pages));
  const { added } = await desk.takeIn(path);
  return { desk, id: added[0]?.id ?? '' };
}

const reading = ({ workers }: IntakeDesk) => {
  const { workers: starter, now } = archiveParts();
  return { workers, starter, now };
};

/** Share of the signs of `expected` that stand in `read`, in their order. */
function shareRead(expected: string, read: string): number {
  let [at, found] = [0, 0];
  for (const sign of expected) {
    const next = read.indexOf(sign, at);
    if (next === -1) continue;
    found += 1;
    at = next + 1;
  }
  return found / [...expected].length;
}

test('a scanned letter is read page by page and found by its words', async () => {
  const { desk, id } = await scanned(LETTER, SECOND);
  const { records, search } = desk.archive.catalogue;
  const done: number[] = [];
  const job = {
    signal: new AbortController().signal,
    progress: (count: number) => void done.push(count),
  };
  expect(await readPages(desk.archive, { id, job }, reading(desk))).toMatchObject({
    read: 2,
    unread: 0,
  });
  expect(done).toEqual([1, 2]);
  expect(await records.get(id)).toMatchObject({ wordsFrom: 'machine-reading', revision: 2 });
  const pages = await records.extract(id);
  expect(pages.map(({ page, machineRead }) => [page, machineRead])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(shareRead(LETTER.join(''), pages[0]?.words ?? '')).toBeGreaterThan(0.9);
  const { hits } = await search.find({ query: '委員会室', kinds: [], offset: 0, limit: 5 });
  expect(hits.map((hit) => hit.id)).toEqual([id]);
});

test('a cancelled reading keeps whole pages, and the next one goes on behind them', async () => {
  const { desk, id } = await scanned(LETTER, SECOND);
  const { records } = desk.archive.catalogue;
  const stop = new AbortController();
  const job = { signal: stop.signal, progress: () => stop.abort() };
  await expect(readPages(desk.archive, { id, job }, reading(desk))).rejects.toThrow();
  expect((await records.extract(id)).map(({ page }) => page)).toEqual([1]);
  expect(await records.get(id)).toMatchObject({ wordsFrom: 'not-yet-read', revision: 1 });
  const rest = { signal: new AbortController().signal, progress: () => undefined };
  expect(await readPages(desk.archive, { id, job: rest }, reading(desk))).toMatchObject({
    read: 1,
  });
});
