import type { common as ja } from '../ja/common.ts';
import type { SameKeys } from '../same-keys.ts';

export const common = {
  appName: 'Gariban',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  delete: 'Delete',
  restore: 'Put back',
  undo: 'Undo',
  add: 'Add',
  remove: 'Remove',
  clear: 'Clear',
  required: 'Required',
  reading: 'Reading…',
  count: '{{count}} items',
  count_one: '{{count}} item',
  more: 'More',
  less: 'Less',
} as const satisfies SameKeys<typeof ja>;
