/** Time as the engine needs it; tests turn it by hand. */
export interface Clock {
  nowMs(): number;
  /** Gives its own undoing. */
  after(ms: number, deed: () => void): () => void;
}

export const wallClock: Clock = {
  nowMs: () => Date.now(),
  after: (ms, deed) => {
    const timer = setTimeout(deed, ms);
    return () => clearTimeout(timer);
  },
};
