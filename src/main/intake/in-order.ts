export interface OrderedWork<Item, Result> {
  readonly atOnce: number;
  readonly signal?: AbortSignal | undefined;
  /** Done for several items at once. */
  work(item: Item): Promise<Result>;
  /** Done for one result at a time, in the order of the items. */
  settle(result: Result): Promise<void>;
}

/**
 * Works on several items at once and settles their results in the items' order, so that what comes out does not depend on who was
 * quicker. A stop or an error starts nothing new; when this ends, nothing runs any more and whatever was worked on is settled.
 * @throws the first error of `work` or `settle`
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  { atOnce, signal, work, settle }: OrderedWork<Item, Result>,
): Promise<void> {
  const done = new Map<number, { result: Result }>();
  let started = 0;
  let settled = 0;
  let isBroken = false;
  let settling = Promise.resolve();

  const settleReady = async (): Promise<void> => {
    for (let next = done.get(settled); next; next = done.get(settled)) {
      done.delete(settled);
      settled += 1;
      await settle(next.result);
    }
  };
  const lane = async (): Promise<void> => {
    try {
      while (!isBroken && !signal?.aborted) {
        const index = started++;
        const item = items[index];
        if (item === undefined) return;
        done.set(index, { result: await work(item) });
        settling = settling.then(settleReady);
        await settling;
      }
    } catch (error) {
      isBroken = true;
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
}
