import type { backup as ja } from '../ja/backup.ts';
import type { SameKeys } from '../same-keys.ts';

export const backup: SameKeys<typeof ja> = {
  title: 'Backups',
  open: 'Backups, and going back to an earlier day',
  lead: 'Backups are made by themselves after opening, before an import, and every few hours. Each is checked when it is made.',
  makeNow: 'Back up now',
  made: 'A backup was made and checked.',
  none: 'There are no backups yet',
  noneLead: 'They are made by themselves once there is something to keep.',
  rowWhat: '{{records}} records, {{publications}} publications',
  rowUnknown: 'Number unknown',
  rowSame: 'As many as now',
  rowFewer: '{{count}} records fewer than now',
  rowMore: '{{count}} records more than now',
  rowDamaged: '{{count}} damaged records in it',
  choose: 'Choose this backup',
  chosen: 'Go back to the backup of {{day}}?',
  chosenLead:
    'The archive as it is now is kept as a backup, too. You can come back to it the same way.',
  restore: 'Go back to this day',
  restored:
    'The archive is back at the backup of {{day}}. What was there before is in the list of backups.',
  stay: 'Stay',
  place: 'A second place',
  placeLead:
    'In case this computer breaks, keep backups on a USB stick or another disk as well. The originals of photos are copied along.',
  placeChosen: 'Place: {{name}}',
  placeNever: 'Nothing was copied there yet',
  placeCopied: 'Copied on {{day}}',
  placeChoose: 'Choose a place',
  placeCopy: 'Copy now',
  placeDone: 'Copied to the second place.',
  placeOnlyElectron:
    'A place is chosen in the Gariban with a window of its own. Here the command “gariban backup ARCHIVE -o FILE” puts everything into one file.',
  waiting: 'There is no second place for backups yet',
  waitingOld: 'The copy in the second place is more than a week old',
  damaged_original:
    'The original of “{{title}}” is damaged or missing. Take the same file in again to bring it back. Everything else is safe.',
  damaged_record:
    'The content of the record “{{title}}” is damaged. The other records are safe. This one can be mended from a backup.',
  damaged_publication:
    'The content of the publication “{{title}}” is damaged. The others are safe. This one can be mended from a backup.',
  damagedMore: '{{count}} more are damaged.',
  untitled: 'something without a known name',
  toBackups: 'See the backups',
  conflictedCopies:
    'There is a second database in the folder of the archive ({{names}}). It seems that two machines used it at once. Neither was removed. Open the archive on one machine.',
  onNetwork:
    'This archive lies in a folder on another machine. When the connection breaks nothing can be saved, and two machines cannot open it at once. Better move it to this machine and keep the copies on the network.',
  keptAside:
    'When the archive was opened, part of its unfinished record could not be read. The archive as it was then is kept in its folder “backups” ({{names}}). Please check whether recent changes are missing.',
  mendOne: 'Mend this only',
  'mendedOne_as-it-was': 'Mended from the backup of {{day}}: it is as it was saved last.',
  'mendedOne_as-in-backup':
    'It is as in the backup of {{day}} again. Changes after that are lost. What was damaged is kept in a backup, too.',
  notInBackups: 'No backup has this undamaged. Everything else is safe. Nothing was changed.',
  fetch: 'Bring back from the second place',
  fetched:
    'It was brought back from the second place. What was damaged is kept in “originals/damaged”.',
  notFetched:
    'It is not whole in the second place either. If you have the same file, take it in again.',
  syncFolder:
    'This archive lies in a folder of {{service}}. What is carried away while it is in use may differ. Move the archive to your documents, and keep backups in {{service}}.',
  seeDamaged: 'See what is damaged',
  brokenTitle: 'This archive could not be opened',
  brokenLead:
    'That need not mean that anything is lost. Gariban tries other ways in a safe order, such as a backup. No file is deleted.',
  mend: 'Try another way',
  'mended_nothing-wrong': 'The archive is open. Nothing was damaged.',
  'mended_without-journal':
    'The archive is open. A broken piece of writing was put aside ({{records}} records).',
  'mended_from-backup':
    'Opened from the backup of {{name}} ({{records}} records). The damaged catalogue is kept.',
  mended_salvaged:
    'What could be read is in the new archive “{{name}}” ({{records}} records, {{lost}} could not be read). The old archive was left as it is.',
};
