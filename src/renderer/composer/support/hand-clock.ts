import type { Clock } from '../engine/clock.ts';

/** A clock that a test turns by hand. */
export class HandClock implements Clock {
  #nowMs = 0;
  #waiting: { atMs: number; deed: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(ms: number, deed: () => void): () => void {
    const one = { atMs: this.#nowMs + ms, deed };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  }

  /** Lets the time pass; what was due is done in its order, promises included. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    for (;;) {
      const [next] = this.#waiting
        .filter(({ atMs }) => atMs <= endMs)
        .toSorted((one, other) => one.atMs - other.atMs);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#nowMs = next.atMs;
      next.deed();
      await settled();
    }
    this.#nowMs = endMs;
    await settled();
  }
}

/** Everything that waited for nothing but its turn has had it. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
