import type { chronology as ja } from '../ja/chronology.ts';
import type { SameKeys } from '../same-keys.ts';

/** The chronology across campaigns. */
export const chronology = {
  zoom_year: 'Years',
  zoom_month: 'Months',
  zoom_day: 'Days',
  amount: '{{count}} entries, {{important}} of them votes',
  more: '{{count}} more (see “Days”)',
  sometime: 'Month unknown',
  which: 'Campaigns shown',
  all: 'All',
  print: 'Print',
  asFile: 'Save as a file',
  asTable: 'A table, for spreadsheets',
  asCalendar: 'A calendar',
  tooMany: 'The newest {{count}} are shown. Choose a campaign to see older ones.',
  fileName: 'Chronology',
  sides: 'Also shown',
} as const satisfies SameKeys<typeof ja>;
