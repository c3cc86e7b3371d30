import type { chronology as ja } from '../ja/chronology.ts';
import type { SameKeys } from '../same-keys.ts';

/** The chronology across campaigns. */
export const chronology = {
  zoom: 'How closely',
  zoom_year: 'Years',
  zoom_month: 'Months',
  zoom_day: 'Days',
  amount: '{{count}} entries, {{important}} of them votes',
  more: '{{count}} more (see “Days”)',
  sometime: 'Month unknown',
  which: 'Campaigns shown',
  all: 'All',
  print: 'Print',
  asTable: 'Save as a table',
  asTableHint: 'A file for spreadsheets (CSV).',
  tooMany: 'The newest {{count}} are shown. Choose a campaign to see older ones.',
  fileName: 'Chronology',
  sides: 'Also shown',
} as const satisfies SameKeys<typeof ja>;
