import type { Outcome, StageName, VoteCounts } from '../archive/petition.ts';

export type AssemblyLanguage = 'ja' | 'en';
/** A stage, or one of the two votes. */
export type LifeStepName = StageName | 'committee-vote' | 'plenary-vote';

const STEP_WORDS: Readonly<Record<AssemblyLanguage, Readonly<Record<LifeStepName, string>>>> = {
  ja: {
    drafted: '陳情書を作成',
    submitted: '議会に提出',
    shelved: '審査に付されないまま',
    referred: '委員会に付託',
    'supplement-invited': '補足説明の案内',
    'supplement-given': '委員会で補足説明',
    heard: '委員会で審査',
    continued: '継続審査',
    'committee-vote': '委員会で採決',
    'plenary-vote': '本会議で採決',
    'opinion-sent': '国に意見書を提出',
    'carried-out': '実施',
    withdrawn: '取り下げ',
    lapsed: '審議未了',
  },
  en: {
    drafted: 'Petition drafted',
    submitted: 'Submitted to the assembly',
    shelved: 'Not put up for examination',
    referred: 'Referred to the committee',
    'supplement-invited': 'Invited to explain in committee',
    'supplement-given': 'Explained in committee',
    heard: 'Examined in committee',
    continued: 'Examination continued',
    'committee-vote': 'Committee vote',
    'plenary-vote': 'Plenary vote',
    'opinion-sent': 'Opinion sent to the government',
    'carried-out': 'Carried out',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
  },
};

const OUTCOME_WORDS: Readonly<Record<AssemblyLanguage, Readonly<Record<Outcome, string>>>> = {
  ja: {
    adopted: '採択',
    'in-principle': '趣旨採択',
    'in-part': '一部採択',
    rejected: '不採択',
    withdrawn: '取り下げ',
    lapsed: '審議未了',
  },
  en: {
    adopted: 'adopted',
    'in-principle': 'adopted in principle',
    'in-part': 'adopted in part',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    lapsed: 'lapsed',
  },
};

export const stepWord = (step: LifeStepName, language: AssemblyLanguage = 'ja'): string =>
  STEP_WORDS[language][step];

export const outcomeWord = (outcome: Outcome, language: AssemblyLanguage = 'ja'): string =>
  OUTCOME_WORDS[language][outcome];

const VOTING_BODY = {
  ja: { committee: '委員会', plenary: '本会議' },
  en: { committee: 'Committee', plenary: 'Plenary' },
} as const;

/** Who voted: by its name, or, where nobody wrote it, 「委員会」 or 「本会議」. */
export const votingBody = (
  which: 'committee' | 'plenary',
  body = '',
  language: AssemblyLanguage = 'ja',
): string => body || VOTING_BODY[language][which];

/** A step as a station of the petition's way: 「議会に提出」; a decided vote says which body decided what: 「本会議で採択」. */
export function lifeStepWords(
  {
    step,
    vote,
  }: { readonly step: LifeStepName; readonly vote?: { readonly outcome?: Outcome | undefined } },
  language: AssemblyLanguage = 'ja',
): string {
  const isVote = step === 'committee-vote' || step === 'plenary-vote';
  if (!isVote || !vote?.outcome) return stepWord(step, language);
  const body = votingBody(step === 'committee-vote' ? 'committee' : 'plenary', '', language);
  const outcome = outcomeWord(vote.outcome, language);
  return language === 'ja' ? `${body}で${outcome}` : `In ${body.toLowerCase()}: ${outcome}`;
}

const COUNT_WORDS = {
  ja: { for: '賛成', against: '反対', abstain: '棄権', absent: '欠席' },
  en: { for: 'for', against: 'against', abstain: 'abstained', absent: 'absent' },
} as const;

/** 「賛成23 反対21」: what is not known is left out, and so is nobody who abstained or stayed away. */
export function voteWording(counts: VoteCounts, language: AssemblyLanguage = 'ja'): string {
  const words = COUNT_WORDS[language];
  const one = (which: keyof VoteCounts): string =>
    language === 'ja' ? `${words[which]}${counts[which]}` : `${counts[which]} ${words[which]}`;
  const said = [
    ...(['for', 'against'] as const).filter((which) => counts[which] !== null),
    ...(['abstain', 'absent'] as const).filter((which) => (counts[which] ?? 0) > 0),
  ];
  return said.map(one).join(language === 'ja' ? ' ' : ', ');
}
