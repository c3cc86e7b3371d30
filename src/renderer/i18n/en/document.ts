import type { document as ja } from '../ja/document.ts';
import type { SameKeys } from '../same-keys.ts';

export const document: SameKeys<typeof ja> = {
  contents: 'Pages and words',
  page: 'Page {{page}}',
  machineRead:
    'These words were read by a machine. Compare them with the picture before you quote them.',
  notYetRead: 'Some pages are pictures of paper. Their words cannot be searched yet.',
  read: 'Read the words',
  noWords: 'There are no words.',
  opaque: 'Gariban cannot read the words in this file. The original is in the archive as it came.',
  saveOriginal: 'Save the original file',
  readDone: '{{count}} pages of “{{title}}” were read and can be searched now.',
  readSome: '{{count}} pages could not be read.',
  waiting:
    'The words of {{count}} documents were not read yet. Open one and press “Read the words” to make it searchable.',
};
