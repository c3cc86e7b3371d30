import type { handover as ja } from '../ja/handover.ts';
import type { SameKeys } from '../same-keys.ts';

export const handover: SameKeys<typeof ja> = {
  title: 'Write a handover',
  lead: 'Writes everything in the archive (records, originals, publications) so that it can be read without Gariban: to hand it to the next office, or to keep it in another place.',
  asZip: 'Write one file (zip)',
  asFolder: 'Write a folder',
  folderPlace: 'The folder is made in your documents.',
  takeBackLead:
    'To take it back, drop it onto the window of an archive. An empty archive becomes the same as this one; in another one nothing is written over silently.',
  done: 'Written to “{{name}}” and read again ({{records}} records, {{originals}} originals, {{publications}} publications).',
  receive: 'Receive the file',
  'remark_record-damaged':
    'The record “{{name}}” is damaged; what was left of its words is included.',
  'remark_original-missing':
    'The original “{{name}}” is missing in the archive and is not included.',
  'remark_original-damaged': 'The original “{{name}}” is damaged and included as it is.',
  'remark_publication-damaged':
    'The publication “{{name}}” is damaged; what was left of its words is included.',
  'remark_no-pdf': 'The publication “{{name}}” could not be made a PDF. Its data is included.',

  conflicts: 'Settle differences',
  conflictsWaiting: 'Records that two offices wrote differently',
  conflictsFound:
    '{{count}} records had been changed here, too. Yours stand as they were. Please choose.',
  conflictsFound_one:
    'One record had been changed here, too. Yours stands as it was. Please choose.',
  conflictsLead:
    'The same record was changed here and in the other office. Yours stands as it was. Compare them one by one and decide.',
  conflictsEmpty: 'No differences',
  conflictsEmptyLead: 'Records of a handover that differ from yours stand here.',
  look: 'Compare',
  arrived: 'Came on {{date}} from “{{from}}”',
  compareLead: 'What differs is marked. Choose for each field, then decide with the button below.',
  ours: 'Ours',
  theirs: 'Theirs',
  revision: 'Revision {{revision}}, {{changed}}',
  differs: 'Differs',
  choice: 'Which one?',
  nothing: '(nothing written)',
  allOurs: 'All ours',
  allTheirs: 'All theirs',
  settle: 'Decide so',
  settledOurs: 'Your record stays as it was.',
  settledTaken: 'The record was changed as you chose ({{count}} fields from theirs).',
  settledTaken_one: 'The record was changed as you chose (one field from theirs).',
  yes: 'Yes',
  no: 'No',

  field_stars: 'Stars',
  field_petitioner: 'Petitioner',
  field_wordsFrom: 'Words',
  field_original: 'Original',
};
