import type { reading as ja } from '../ja/reading.ts';
import type { SameKeys } from '../same-keys.ts';

export const reading: SameKeys<typeof ja> = {
  title: 'Read from text',
  open: 'Read from text',
  asPetition: 'As a petition',
  asChronology: 'As a chronology (events)',
  fromDocument_petition: 'Read as a petition',
  fromDocument_chronology: 'Read as a chronology',
  source: 'Source text',
  sourceHint: 'Paste a petition letter or a list of what happened here.',
  read: 'Read',
  rewrite: 'Change the text',
  where: 'What was found (press to see where)',
  pasted: 'Pasted text',
  again: 'Read again',
  check:
    'Compare what was read with the text at the left and mend it. It is not in the archive yet.',
  nothing: 'Nothing could be read. Please check the text.',
  missing: 'Not found: {{names}}',
  keep: 'Keep this in the archive',
  keepEvents: 'Keep the {{count}} chosen in the archive',
  kept: 'It is in the archive.',
  keptEvents: '{{count}} events are in the archive.',
  guessed: 'The kind is guessed from the words.',
  eventDate: 'Date',
  eventTitle: 'Event',
  choose: 'Keep “{{title}}”',
  'doubt_no-date': 'The year is not known, or the date cannot be read. Please write the date.',
  'doubt_year-guessed':
    'No year is written. By the order of the months it was taken for the next year.',
  doubt_weekday: 'The weekday that is written does not fit this date.',
  doubt_range: 'It went on for several days. The date is the first of them.',
};
