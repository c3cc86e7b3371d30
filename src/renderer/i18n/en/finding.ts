import type { finding as ja } from '../ja/finding.ts';
import type { SameKeys } from '../same-keys.ts';

export const finding = {} as const satisfies SameKeys<typeof ja>;
