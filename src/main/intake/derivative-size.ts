/** Longest side of each derivative. */
export const LONGEST_PX = { thumbnail: 320, preview: 1600 } as const;
