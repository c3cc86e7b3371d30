import type { story as ja } from '../ja/story.ts';
import type { SameKeys } from '../same-keys.ts';

export const story = {} as const satisfies SameKeys<typeof ja>;
