import type { press as ja } from '../ja/press.ts';
import type { SameKeys } from '../same-keys.ts';

export const press = {} as const satisfies SameKeys<typeof ja>;
