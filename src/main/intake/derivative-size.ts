/** Longest side of each derivative. */
export const LONGEST_PX = { thumbnail: 320, preview: 2048 } as const;
