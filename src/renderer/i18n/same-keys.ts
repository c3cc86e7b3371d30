/** What an English area has: every Japanese key, and `…_one` where English needs a singular. */
export type SameKeys<Japanese> = Readonly<
  Record<keyof Japanese, string> & Partial<Record<`${keyof Japanese & string}_one`, string>>
>;
