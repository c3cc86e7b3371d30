import type { sheet as japanese } from '../ja/sheet.ts';
import type { SameKeys } from '../same-keys.ts';

export const sheet = {
  for: 'for',
  against: 'against',
  abstain: 'abstained',
  absent: 'absent',
  people: '{{count}}',
  outcomeAdopted: 'adopted',
  outcomeInPrinciple: 'adopted in principle',
  outcomeInPart: 'adopted in part',
  outcomeRejected: 'rejected',
  outcomeWithdrawn: 'withdrawn',
  outcomeLapsed: 'lapsed',
  about: 'about ',
  atLeast: ' or more',
  rangeMark: '–',
  source: 'Source: {{source}}',
  countedBy: 'counted by {{who}}',
  credit: ' ({{credit}})',
  reasons: 'Reasons',
  phone: 'Phone',
  fax: 'Fax',
  email: 'E-mail',
  web: 'Web',
  post: 'Post',
  emptyPhoto: 'photo here',
} as const satisfies SameKeys<typeof japanese>;
