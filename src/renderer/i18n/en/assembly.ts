import type { assembly as ja } from '../ja/assembly.ts';
import type { SameKeys } from '../same-keys.ts';

export const assembly = {
  'counts-exceed-present': 'More votes ({{counted}}) than members present ({{present}}).',
  'counts-fall-short': 'Fewer votes ({{counted}}) than members present ({{present}}).',
  'factions-disagree': 'The factions add up to {{sum}}, the vote says {{counted}}.',
  'outcome-contradicts-vote': 'The numbers do not fit the outcome.',
  'vote-before-submission': 'The vote is dated before the submission.',
  'plenary-before-committee': 'The plenary vote is dated before the committee vote.',
  'seigan-without-introducer':
    'A seigan needs an introducing member (Local Autonomy Act, article 124).',
  'weekday-contradicts-date': 'The weekday of “{{date}}” is wrong; that day is {{real}}.',
} as const satisfies SameKeys<typeof ja>;
