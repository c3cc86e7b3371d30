import type { flow as japanese } from '../ja/flow.ts';
import type { SameKeys } from '../same-keys.ts';

export const flow: SameKeys<typeof japanese> = {
  flow: 'Flow of the text',
  alone: 'This text is in this frame only. What has no room can go on in another frame.',
  partOf: 'Part {{part}} of a text that flows through {{count}} frames.',
  flowOn: 'Add a frame that goes on',
  oversetNext: 'Into a next frame',
  flowTogether: 'Join the texts of two frames',
  flowInto: 'Go on in another frame',
  chooseFrame: 'Choose a frame',
  onPage: 'Page {{page}}: {{name}}',
  cut: 'Cut off here',
  previous: 'Frame before',
  next: 'Next frame',
  copyfit: 'Characters and lines',
  perLine: 'Characters a line',
  lines: 'Lines',
  gridHint: 'Room for {{all}} characters in {{columns}} columns.',
  gridHintOne: 'Room for {{all}} characters.',
  roomLeft: 'About {{count}} more characters fit.',
  noRoom: '{{count}} characters do not fit.',
  tiers: 'Divide into tiers',
  tiersOf: '{{count}} tiers',
  showGrid: 'Show a cell for each character',
  goesOn: 'Text frame: goes on from the one before',
};
