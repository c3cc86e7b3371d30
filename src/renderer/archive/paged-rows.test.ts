import { expect, test } from 'vitest';
import { PAGE_ROWS, pagedRows, rowAt } from './paged-rows.ts';

/** An archive of so many rows, which notes what it was asked for. */
function archiveOf(total: number) {
  const asked: number[] = [];
  let generation = 0;
  return {
    asked,
    change: () => {
      generation += 1;
    },
    fetch: async (offset: number, limit: number) => {
      asked.push(offset / PAGE_ROWS);
      const rows = Array.from(
        { length: Math.min(limit, total - offset) },
        (_, index) => `${generation}:${offset + index}`,
      );
      return { total, rows };
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('only what is in sight is fetched, each page once', async () => {
  const archive = archiveOf(1000);
  const rows = pagedRows(archive.fetch);
  rows.see(0, 20);
  rows.see(0, 30);
  await settled();
  rows.see(190, 210);
  await settled();
  expect(archive.asked).toEqual([0, 1, 2]);
  const state = rows.store.getState();
  expect([state.total, rowAt(state, 0), rowAt(state, 205), rowAt(state, 700)]).toEqual([
    1000,
    '0:0',
    '0:205',
    undefined,
  ]);
});

test('after a change what is in sight is fetched anew and the rest forgotten', async () => {
  const archive = archiveOf(1000);
  const rows = pagedRows(archive.fetch);
  rows.see(0, 10);
  await settled();
  rows.see(500, 510);
  await settled();
  archive.change();
  rows.refresh();
  expect(rowAt(rows.store.getState(), 505)).toBe('0:505');
  await settled();
  const state = rows.store.getState();
  expect([rowAt(state, 505), rowAt(state, 5)]).toEqual(['1:505', undefined]);
});

test('an answer to an older question is dropped', async () => {
  const answers: ((rows: string[]) => void)[] = [];
  const rows = pagedRows(
    () =>
      new Promise<{ total: number; rows: string[] }>((resolve) => {
        answers.push((got) => resolve({ total: got.length, rows: got }));
      }),
  );
  rows.see(0, 10);
  rows.refresh();
  answers[1]?.(['new']);
  answers[0]?.(['old', 'older']);
  await settled();
  expect(rows.store.getState().total).toBe(1);
});
