import type { composer as ja } from '../ja/composer.ts';
import type { SameKeys } from '../same-keys.ts';

export const composer = {} as const satisfies SameKeys<typeof ja>;
