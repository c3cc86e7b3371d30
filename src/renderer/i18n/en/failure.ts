import type { failure as ja } from '../ja/failure.ts';
import type { SameKeys } from '../same-keys.ts';

export const failure = {
  'archive/not-open': 'No archive is open. Choose one on the start screen.',
  'archive/not-an-archive':
    '“{{name}}” is not an archive. Nothing was changed. Choose the folder of an archive.',
  'archive/already-exists':
    'There already is a folder named “{{name}}”. It was left as it is. Choose another name.',
  'archive/locked':
    'This archive is open elsewhere ({{holder}}). It is safe. Close it there, then open it again.',
  'archive/newer-version':
    'This archive was made by a newer Gariban (archive version {{found}}); this one reads up to {{known}}. It was left as it is. Open it with the newer program.',
  'archive/no-room':
    'The disk is full, so nothing could be saved. What was saved before is safe. Make room, then save again.',
  'archive/cannot-write':
    'The archive could not be written ({{reason}}). What was saved before is safe. Check that the disk is connected and try again.',
  'archive/record-not-found': 'That record was not found. It may be in the bin. ({{id}})',
  'archive/stale-revision':
    'This record was saved elsewhere after you opened it (now revision {{saved}}, yours {{given}}). What you wrote is still here. Choose which to keep. ({{id}})',
  'archive/original-damaged':
    'The original of a photo is damaged or missing. Everything else is safe. If you have a copy, take it in again. ({{sha256}})',
  'archive/no-search-engine':
    'Search does not work on this machine. The archive is safe. Please install Gariban again.',
  'assembly/date-unreadable':
    '“{{text}}” cannot be read as a date. Write it like 2025-12-12 or 2025-12.',
  'intake/ticket-unknown':
    'The choice of files has expired. The archive is unchanged. Choose them again. ({{ticket}})',
  'intake/too-large': '“{{name}}” is too large to be taken in. Nothing else is affected.',
  'intake/not-readable': '“{{name}}” could not be read ({{reason}}). Nothing else is affected.',
  'intake/nothing-chosen': 'Nothing was chosen. Choose the files to take in.',
  'publication/not-found': 'That publication was not found. It may be in the bin. ({{id}})',
  'publication/stale-revision':
    'This publication was saved elsewhere after you opened it (now revision {{saved}}, yours {{given}}). What you made is still here. Choose which to keep. ({{id}})',
  'publication/template-not-found': 'The template “{{id}}” was not found. Choose another one.',
  'publication/campaign-not-found': 'The campaign was not found. Choose it again. ({{id}})',
  'press/no-page-printer':
    'The page for printing could not be prepared ({{reason}}). The publication is saved. Try again in a while.',
  'press/preset-not-found': 'There is no kind of output “{{id}}”. Choose another one.',
  'press/photo-missing':
    'The original of a placed photo is missing. The publication is saved. Place the photo again. ({{sha256}})',
  'press/export-not-found':
    'The file is no longer there. The publication is saved. Write it out again. ({{id}})',
  'job/not-found': 'That job has already ended. ({{id}})',
  'contract/unknown-call':
    'This cannot be done ({{name}}). The archive is safe. Open Gariban again.',
  'contract/arguments-refused':
    'That was not accepted ({{name}}: {{reason}}). The archive is unchanged.',
  'shell/not-available-here': 'This cannot be done here ({{what}}).',
  bug: 'Something unexpected happened. What is saved in the archive is safe. If it happens again, please report this number: {{reference}}',
  link: 'Gariban itself does not answer. What you wrote is still on this screen. Open Gariban again.',
} as const satisfies SameKeys<typeof ja>;
