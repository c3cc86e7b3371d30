import { FINDING_SENTENCES } from '../../../shared/press/finding-sentences.ts';
import type { finding as ja } from '../ja/finding.ts';
import type { SameKeys } from '../same-keys.ts';

export const finding = {
  ...FINDING_SENTENCES.en,
  'assembly/plenary-before-committee':
    'The plenary vote is dated before the committee vote. Please check the dates.',
  'assembly/vote-before-submission':
    'The vote is dated before the petition was submitted. Please check the dates.',
  'assembly/counts-exceed-present':
    'More votes were counted ({{counted}}) than members were present ({{present}}).',
  'assembly/counts-fall-short':
    'Fewer votes were counted ({{counted}}) than members were present ({{present}}). Please check abstentions and the chair.',
  'assembly/factions-disagree':
    'The factions add up to {{sum}}, the vote says {{counted}}. Check one of them.',
  'assembly/outcome-contradicts-vote':
    'The outcome does not agree with the numbers for and against. Please check both.',
  'assembly/seigan-without-introducer':
    'A seigan needs an introducing member. Please enter the name.',
  'assembly/weekday-contradicts-date':
    'The weekday of “{{date}}” is wrong; in Japanese it is {{real}}.',
} as const satisfies SameKeys<typeof ja>;
