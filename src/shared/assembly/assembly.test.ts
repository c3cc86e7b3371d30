import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventRecord, eventRecord } from '../archive/event.ts';
import { outcome, type PetitionRecord, petitionRecord, stageName } from '../archive/petition.ts';
import { newId } from '../base/id.ts';
import { comparePartialDates } from '../japanese/partial-date.ts';
import { campaignChronology, chronologyText, isImportant } from './chronology.ts';
import { petitionFindings } from './petition-findings.ts';
import { petitionLife, petitionStanding } from './petition-life.ts';
import { voteResult } from './vote.ts';
import { lifeStepWords, voteWording } from './words.ts';

const kept = () => ({
  id: newId(),
  accession: newId(),
  created: '2026-01-15T00:00:00Z',
  changed: '2026-01-15T00:00:00Z',
  revision: 1,
});
const petition = (fields: Record<string, unknown> = {}): PetitionRecord =>
  petitionRecord.parse({
    kind: 'petition',
    title: '資格確認書の送付を求める陳情',
    ...kept(),
    ...fields,
  });
const event = (fields: Record<string, unknown>): EventRecord =>
  eventRecord.parse({ kind: 'event', title: 'できごと', ...kept(), ...fields });
const vote = (ayes: number | null, noes: number | null, fields: Record<string, unknown> = {}) => ({
  counts: { for: ayes, against: noes },
  ...fields,
});
const rules = (fields: Record<string, unknown>): string[] =>
  petitionFindings(petition(fields)).map(({ rule }) => rule);

const newPetition = {
  stages: [
    { stage: 'supplement-invited', date: '2025年12月はじめ' },
    { stage: 'supplement-given', date: '2025-12-12' },
    { stage: 'submitted', date: '2025-08-22' },
    { stage: 'referred' },
    { stage: 'carried-out', date: '2026年3月（予定）' },
  ],
  committeeVote: vote(5, 4, { date: '2025-12-12', body: '福祉委員会', outcome: 'adopted' }),
  plenaryVote: vote(23, 21, { date: '2026-01-14', outcome: 'adopted' }),
};

describe('the life of a petition', () => {
  test('merges its stages and both votes in the order of time, an undated stage where it usually stands', () => {
    expect(petitionLife(petition(newPetition)).map(({ step, date }) => [step, date?.text])).toEqual(
      [
        ['submitted', '2025-08-22'],
        ['referred', undefined],
        ['supplement-invited', '2025年12月はじめ'],
        ['supplement-given', '2025-12-12'],
        ['committee-vote', '2025-12-12'],
        ['plenary-vote', '2026-01-14'],
        ['carried-out', '2026年3月（予定）'],
      ],
    );
  });

  test('it stands at the last step taken, and only the plenary decides', () => {
    const standing = petitionStanding(petition(newPetition));
    expect([standing.last?.step, standing.outcome]).toEqual(['plenary-vote', 'adopted']);
    const { plenaryVote: _, ...undecided } = newPetition;
    expect(petitionStanding(petition(undecided)).outcome).toBeUndefined();
    expect(petitionStanding(petition({ stages: [{ stage: 'lapsed' }] })).outcome).toBe('lapsed');
    expect(petitionStanding(petition())).toEqual({});
  });

  test('loses no step and never goes back in time', () => {
    const date = fc.option(
      fc.constantFrom(
        '2025',
        '2025-08',
        '2025-08-22',
        '2025年8月末',
        '2026年1月はじめ',
        '2024年度',
      ),
      { nil: undefined },
    );
    const stages = fc.array(fc.record({ stage: fc.constantFrom(...stageName.options), date }));
    fc.assert(
      fc.property(stages, date, (given, votedOn) => {
        const life = petitionLife(
          petition({ stages: given, plenaryVote: vote(1, 0, { date: votedOn }) }),
        );
        expect(life).toHaveLength(given.length + 1);
        const dates = life.flatMap((step) => (step.date ? [step.date] : []));
        expect(dates).toEqual([...dates].sort(comparePartialDates));
      }),
    );
  });
});

describe('a station of the way', () => {
  test('names the body that decided', () => {
    const adopted = { outcome: 'adopted' } as const;
    expect(lifeStepWords({ step: 'committee-vote', vote: adopted })).toBe('委員会で採択');
    expect(lifeStepWords({ step: 'plenary-vote', vote: adopted })).toBe('本会議で採択');
    expect(lifeStepWords({ step: 'plenary-vote', vote: adopted }, 'en')).toBe(
      'In plenary: adopted',
    );
  });

  test('is its own word while nothing is decided', () => {
    expect(lifeStepWords({ step: 'committee-vote', vote: {} })).toBe('委員会で採決');
    expect(lifeStepWords({ step: 'submitted' })).toBe('議会に提出');
  });
});

describe('what does not fit together in a petition', () => {
  test('a sound petition has no findings', () => {
    expect(rules(newPetition)).toEqual([]);
  });

  test('the plenary does not vote before the committee, nor anybody before the petition came in', () => {
    expect(
      rules({
        stages: [{ stage: 'submitted', date: '2025-08-22' }],
        committeeVote: vote(5, 4, { date: '2026-01-14' }),
        plenaryVote: vote(23, 21, { date: '2025-07' }),
      }),
    ).toEqual(['assembly/plenary-before-committee', 'assembly/vote-before-submission']);
  });

  test('a vote known only to the month is not called too early', () => {
    expect(
      rules({
        committeeVote: vote(5, 4, { date: '2025-12-12' }),
        plenaryVote: vote(23, 21, { date: '2025-12' }),
      }),
    ).toEqual([]);
  });

  test('counts add up to those present, but for the chair who does not vote', () => {
    const counts = { for: 23, against: 21, abstain: 0 };
    const present = (members: number): string[] =>
      rules({ plenaryVote: { counts, present: members } });
    expect([44, 45, 46, 43].map(present)).toEqual([
      [],
      [],
      ['assembly/counts-fall-short'],
      ['assembly/counts-exceed-present'],
    ]);
  });

  test('what the factions add up to is the vote, as far as both are known', () => {
    const factions = (ayes: number | null) => [
      { faction: 'くらしの会', for: ayes, against: 0 },
      { faction: '無所属', for: 4, against: 2 },
    ];
    const told = (ayes: number | null): string[] =>
      rules({ plenaryVote: { counts: { for: 23, against: 2 }, factions: factions(ayes) } });
    expect(told(19)).toEqual([]);
    expect(told(18)).toEqual(['assembly/factions-disagree']);
    expect(rules({ plenaryVote: { factions: factions(null), counts: {} } })).toEqual([]);
  });

  test('an outcome against its own vote, a seigan without introducer and a wrong weekday are told', () => {
    expect(
      rules({
        petitionKind: 'seigan',
        date: '2025年8月22日（月）',
        plenaryVote: vote(21, 23, { outcome: 'in-principle' }),
      }),
    ).toEqual([
      'assembly/outcome-contradicts-vote',
      'assembly/seigan-without-introducer',
      'assembly/weekday-contradicts-date',
    ]);
  });

  test('whatever was entered, findings name the petition and nothing is thrown', () => {
    const count = fc.option(fc.nat({ max: 60 }), { nil: null });
    const entry = fc.record({
      ayes: count,
      noes: count,
      present: count,
      outcome: fc.constantFrom(...outcome.options),
    });
    fc.assert(
      fc.property(entry, ({ ayes, noes, ...rest }) => {
        const entered = petition({ committeeVote: { ...vote(ayes, noes), ...rest } });
        const found = petitionFindings(entered);
        expect(found.every(({ where }) => where.record === entered.id)).toBe(true);
        if (voteResult({ for: ayes, against: noes, abstain: null, absent: null }) === 'tied') {
          expect(found.map(({ rule }) => rule)).not.toContain('assembly/outcome-contradicts-vote');
        }
      }),
    );
  });
});

test('a vote is worded by what is known', () => {
  const counts = { for: 23, against: 21, abstain: 0, absent: 2 };
  expect([voteWording(counts), voteWording(counts, 'en')]).toEqual([
    '賛成23 反対21 欠席2',
    '23 for, 21 against, 2 absent',
  ]);
  expect(voteWording({ for: null, against: null, abstain: null, absent: null })).toBe('');
});

describe('the chronology of a campaign', () => {
  const asked = petition(newPetition);
  const asksOpinion = petition({
    ...newPetition,
    committeeVote: undefined,
    plenaryVote: undefined,
  });
  const submission = event({
    title: '2つの陳情を区議会に提出',
    date: '2025年8月22日',
    eventKind: 'submission',
    links: [
      { role: 'about', to: asked.id },
      { role: 'about', to: asksOpinion.id },
    ],
  });
  const rally = event({ title: '区役所前で集会', date: '2026-01-14', eventKind: 'rally' });
  const undated = event({ title: 'いつか' });
  const chronology = campaignChronology([undated, rally, asked, submission, asksOpinion]);
  const lines = chronology.map((entry) => [
    entry.date?.text ?? '',
    chronologyText(entry),
    isImportant(entry),
  ]);

  test('tells each thing once, petitions that went together in one line, undated steps not at all', () => {
    expect(lines).toEqual([
      ['2025年8月22日', '2つの陳情を区議会に提出', false],
      ['2025年12月はじめ', '補足説明の案内（2件）', false],
      ['2025-12-12', '委員会で補足説明（2件）', false],
      ['2025-12-12', '福祉委員会で採択 賛成5 反対4', true],
      ['2026-01-14', '区役所前で集会', false],
      ['2026-01-14', '本会議で採択 賛成23 反対21', true],
      ['2026年3月（予定）', '実施（2件）', false],
      ['', 'いつか', false],
    ]);
  });

  test('is written in English too', () => {
    expect(chronology.map((entry) => chronologyText(entry, 'en')).at(3)).toBe(
      'Committee vote: adopted, 5 for, 4 against',
    );
  });

  test('is the same in whatever order the records come', () => {
    const records = [undated, rally, asked, submission, asksOpinion];
    const dates = (entries: typeof chronology) => entries.map(({ date }) => date?.sortKey);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(dates(campaignChronology(shuffled))).toEqual(dates(chronology));
      }),
    );
  });
});
