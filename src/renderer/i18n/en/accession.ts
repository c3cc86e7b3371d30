import type { accession as ja } from '../ja/accession.ts';
import type { SameKeys } from '../same-keys.ts';

export const accession: SameKeys<typeof ja> = {
  undo: 'Take back',
  undoThis: 'Take this accession back',
  redo: 'Undo',
  ask: 'Take the whole accession back?',
  askCount: '{{count}} records go into the bin. For 30 days they can be put back.',
  askRewritten: '{{count}} of them were rewritten after they came in.',
  askUsed: '{{count}} of them stand in publications. The publications stay as they are.',
  askPublications: 'The {{count}} publications that came with it are taken back, too.',
  askKept: '{{count}} that were changed since stay as they are.',
  donePublications: '{{count}} publications were taken back, too.',
  redonePublications: '{{count}} publications are back, too.',
  askNothing: 'There is no record left to put into the bin.',
  stay: 'Leave it',
  done: 'The accession was taken back. {{count}} records are in the bin.',
  redone: '{{count}} records are back in the archive.',
  undone: 'Taken back ({{day}})',
  tooOld: 'After 30 days it can no longer be taken back as a whole.',
  about: 'Notes',
  who: 'Brought by',
  note: 'When, from where, what kind of material',
  keep: 'Save the notes',
  kept: 'The notes were saved.',
  by: 'from {{who}}',
};
