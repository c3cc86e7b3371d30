import { FAILURE_SENTENCES } from '../../../shared/base/failure-sentences.ts';
import type { failure as ja } from '../ja/failure.ts';
import type { SameKeys } from '../same-keys.ts';

export const failure = {
  ...FAILURE_SENTENCES.en,
  bug: 'Something unexpected happened. What is saved in the archive is safe. If it happens again, please report this number: {{reference}}',
  link: 'Gariban itself does not answer. What you wrote is still on this screen. Open Gariban again.',
} as const satisfies SameKeys<typeof ja>;
