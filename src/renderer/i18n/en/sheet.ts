import type { sheet as ja } from '../ja/sheet.ts';
import type { SameKeys } from '../same-keys.ts';

export const sheet = {} as const satisfies SameKeys<typeof ja>;
