/** Photos without a date. */
export const undated = {
  title: 'Photos without a date',
  found: '{{count}} photos have no date.',
  give: 'Give them a date',
  lead: 'Photos that came by a messenger do not say when they were taken. Give a date to those you know; photos of one day together.',
  date: 'Date of the chosen photos',
  take: 'Give this date to the {{count}} chosen',
  all: 'Choose all',
  none: 'Choose none',
  choose: 'Choose “{{title}}”',
  done: '{{count}} photos have a date now.',
  nothing: 'No photo lacks its date.',
  nothingLead: 'All photos stand in the chronology and among the months.',
  more: 'These are the first {{count}}. More appear as these get their date.',
} as const;
