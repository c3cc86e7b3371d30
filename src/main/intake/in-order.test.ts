import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

test('whoever is quicker, results are settled one by one in the order of the items', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.nat(12),
      fc.integer({ min: 1, max: 4 }),
      async (scheduler, count, atOnce) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const settled: number[] = [];
        let working = 0;
        let settling = 0;
        const run = inOrder(items, {
          atOnce,
          work: async (item) => {
            working += 1;
            expect(working).toBeLessThanOrEqual(atOnce);
            const result = await scheduler.schedule(Promise.resolve(item));
            working -= 1;
            return result;
          },
          settle: async (item) => {
            settling += 1;
            expect(settling).toBe(1);
            settled.push(await scheduler.schedule(Promise.resolve(item)));
            settling -= 1;
          },
        });
        await scheduler.waitFor(run);
        expect(settled).toEqual(items);
      },
    ),
  );
});

test('an error starts nothing new, and what runs has ended when it is told', async () => {
  const ended: number[] = [];
  const run = inOrder([1, 2, 3, 4, 5, 6], {
    atOnce: 2,
    work: async (item) => {
      await Promise.resolve();
      if (item === 2) throw new Error('no room');
      ended.push(item);
      return item;
    },
    settle: async () => undefined,
  });
  await expect(run).rejects.toThrow('no room');
  const told = [...ended];
  await new Promise(setImmediate);
  expect(ended).toEqual(told);
  expect(ended.length).toBeLessThan(5);
});
