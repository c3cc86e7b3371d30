import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftShape } from '../archive/archive-record.ts';
import { stance } from '../archive/common.ts';
import { organisationRecord } from '../archive/organisation.ts';
import { type PersonRecord, personRecord } from '../archive/person.ts';
import { type PetitionRecord, petitionRecord } from '../archive/petition.ts';
import { newId } from '../base/id.ts';
import { addDays, dayNumber } from '../japanese/civil-day.ts';
import {
  assemblyOf,
  comingDeadlines,
  deadlineCalendar,
  deadlines,
  deadlineWords,
  lapsesWith,
  nextDeadline,
} from './assembly-calendar.ts';
import { boardColumn } from './board.ts';
import { lineage, resubmission } from './lineage.ts';
import { petitionFindings } from './petition-findings.ts';
import { shelvedFor } from './shelved-clock.ts';
import { outlook, whipCount } from './whip-count.ts';

const NOW = '2026-01-15T00:00:00Z';
const kept = () => ({ id: newId(), accession: newId(), created: NOW, changed: NOW, revision: 1 });
const petition = (fields: Record<string, unknown> = {}): PetitionRecord =>
  petitionRecord.parse({
    kind: 'petition',
    title: '資格確認書の送付を求める陳情',
    assembly: 'みどり区議会',
    ...kept(),
    ...fields,
  });
const assembly = organisationRecord.parse({
  kind: 'organisation',
  title: 'みどり区議会',
  nameVariants: ['緑区議会'],
  ...kept(),
  assembly: {
    seats: 48,
    terms: [
      { name: '第20期', from: '2019年5月1日', to: '2023年4月30日' },
      { name: '第21期', from: '2023年5月1日', to: '2027年4月30日' },
    ],
    sessions: [
      { name: '第4回定例会', from: '2025年11月26日', petitionDeadline: '2025年11月19日' },
      { name: '第1回定例会', from: '2026年2月中旬（予定）', petitionDeadline: '2026年2月10日' },
    ],
  },
});
const member = (fields: Record<string, unknown>): PersonRecord =>
  personRecord.parse({ kind: 'person', title: '林 さくら', ...kept(), ...fields });

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));

describe('the shelved-for clock', () => {
  test('runs from submission to today while nobody takes the petition up', () => {
    const shelved = petition({ stages: [{ stage: 'submitted', date: '2023-08-30' }] });
    expect(shelvedFor(shelved, '2023-08-31')).toEqual({ least: 1, most: 1 });
    expect(shelvedFor(shelved, '2023-08-29')).toBeUndefined();
    expect(shelvedFor(petition(), '2026-01-01')).toBeUndefined();
  });

  test('stops at the first referral or vote, and a date known to the month gives a range', () => {
    const taken = petition({
      stages: [
        { stage: 'submitted', date: '2025年8月' },
        { stage: 'referred', date: '2025-09-10' },
      ],
      plenaryVote: { counts: {}, date: '2026-01-14' },
    });
    expect(shelvedFor(taken, '2026-02-01')).toEqual({ least: 10, most: 40, endedBy: 'referred' });
  });

  test('a referral that is only planned stops nothing, one without a date leaves the length unknown', () => {
    const submitted = { stage: 'submitted', date: '2025-08-22' };
    const planned = petition({ stages: [submitted, { stage: 'referred', date: '2025年9月予定' }] });
    expect(shelvedFor(planned, '2025-08-25')).toEqual({ least: 3, most: 3 });
    const undated = petition({ stages: [submitted, { stage: 'referred' }] });
    expect(shelvedFor(undated, '2025-08-25')).toBeUndefined();
  });

  test('is exact for whole days, never negative, and never runs backwards as days go by', () => {
    fc.assert(
      fc.property(day, day, (submitted, today) => {
        const shelved = petition({ stages: [{ stage: 'submitted', date: submitted }] });
        const days = dayNumber(today) - dayNumber(submitted);
        const runs = days < 0 ? undefined : { least: days, most: days };
        expect(shelvedFor(shelved, today)).toEqual(runs);
        fc.pre(days >= 0);
        expect(shelvedFor(shelved, addDays(today, 1))?.least).toBe(days + 1);
      }),
    );
  });
});

describe('the rules of votes', () => {
  const vote = (date: string) => ({ date, counts: {} });

  test('a plenary vote surely before its committee vote is told, and no other', () => {
    fc.assert(
      fc.property(day, day, (committee, plenary) => {
        const voted = petition({ committeeVote: vote(committee), plenaryVote: vote(plenary) });
        const told = petitionFindings(voted).map(({ rule }) => rule);
        expect(told.includes('assembly/plenary-before-committee')).toBe(plenary < committee);
      }),
    );
  });

  test('votes that are all known add up to those present, but for the chair', () => {
    const some = fc.nat({ max: 60 });
    fc.assert(
      fc.property(fc.tuple(some, some, some, some), ([ayes, noes, abstain, present]) => {
        const counts = { for: ayes, against: noes, abstain };
        const told = petitionFindings(petition({ plenaryVote: { counts, present } }))
          .map(({ rule }) => rule)
          .filter((rule) => rule.startsWith('assembly/counts-'));
        const missing = present - (ayes + noes + abstain);
        const [expected] =
          missing < 0
            ? ['assembly/counts-exceed-present']
            : missing > 1
              ? ['assembly/counts-fall-short']
              : [];
        expect(told).toEqual(expected === undefined ? [] : [expected]);
      }),
    );
  });
});

describe("the assembly's calendar", () => {
  test('finds the assembly by any way its name is written', () => {
    expect(assemblyOf(petition(), [assembly])?.id).toBe(assembly.id);
    expect(assemblyOf(petition({ assembly: '緑区　議会' }), [assembly])?.id).toBe(assembly.id);
    expect(assemblyOf(petition({ assembly: 'あおば区議会' }), [assembly])).toBeUndefined();
  });

  test('tells sessions, deadlines and the end of the term in their order', () => {
    const coming = comingDeadlines(deadlines([assembly]), '2025-12-25', 60);
    expect(coming.map((one) => [deadlineWords(one), one.date.text])).toEqual([
      ['みどり区議会 第1回定例会 陳情・請願の締め切り', '2026年2月10日'],
      ['みどり区議会 第1回定例会 開会', '2026年2月中旬（予定）'],
    ]);
  });

  test('a petition lapses with the term in which it came in, until it is decided', () => {
    const stages = [{ stage: 'submitted', date: '2025-08-22' }];
    expect(lapsesWith(petition({ stages }), assembly)?.name).toBe('第21期');
    const decided = petition({ stages, plenaryVote: { counts: {}, outcome: 'adopted' } });
    expect(lapsesWith(decided, assembly)).toBeUndefined();
  });

  test('what is not handed in waits for the deadline, what is handed in for the session', () => {
    const next = (fields: Record<string, unknown>) =>
      nextDeadline(petition(fields), [assembly], '2026-01-20')?.kind;
    expect(next({})).toBe('petition-deadline');
    expect(next({ stages: [{ stage: 'submitted', date: '2025-08-22' }] })).toBe('session');
    expect(next({ plenaryVote: { counts: {}, outcome: 'rejected' } })).toBeUndefined();
  });

  test('goes into a telephone as whole days; a deadline that moves keeps its name', () => {
    const moved = {
      ...assembly,
      assembly: {
        seats: 48,
        terms: [],
        sessions: [{ name: '第1回定例会', petitionDeadline: '2026年2月12日' }],
      },
    };
    const uid = (text: string) => /UID:(.*)\r\n(?: (.*))?/.exec(text)?.slice(1).join('');
    const now = '2026-01-15T03:00:00.000Z';
    const first = deadlineCalendar(comingDeadlines(deadlines([assembly]), '2026-01-01'), now);
    expect(first).toContain('DTSTART;VALUE=DATE:20260210\r\nDTEND;VALUE=DATE:20260211\r\n');
    expect(uid(deadlineCalendar(deadlines([moved]), now))).toBe(uid(first));
  });
});

describe('a petition handed in once more', () => {
  const old = petition({
    gist: ['送付してください。'],
    reasons: '困っています。',
    coSigners: ['みどり診療所友の会'],
    signatures: 3410,
    receptionNumber: '5陳情第9号',
    stages: [{ stage: 'submitted', date: '2023-08-30' }, { stage: 'lapsed' }],
  });

  test('asks the same, names the old one, and begins its own life', () => {
    const again = resubmission(old);
    expect(again).toMatchObject({
      gist: old.gist,
      reasons: old.reasons,
      coSigners: old.coSigners,
      receptionNumber: '',
      signatures: null,
      stages: [{ stage: 'drafted' }],
      links: [{ role: 'predecessor', to: old.id }],
    });
    expect(draftShape.parse(again)).toEqual(again);
  });

  test('stands in one line with those before it, the oldest first, from wherever one looks', () => {
    const second = petitionRecord.parse({ ...resubmission(old), ...kept() });
    const third = petitionRecord.parse({ ...resubmission(second), ...kept() });
    const all = [third, old, petition(), second];
    for (const one of [old, second, third])
      expect(lineage(one, all).map(({ id }) => id)).toEqual([old.id, second.id, third.id]);
  });

  test('links that go round in a circle are followed once', () => {
    const [one, other] = [newId(), newId()];
    const link = (to: string) => [{ role: 'predecessor', to }];
    const circle = [
      petition({ id: one, links: link(other) }),
      petition({ id: other, links: link(one) }),
    ];
    expect(circle.flatMap((start) => lineage(start, circle).length)).toEqual([2, 2]);
  });
});

describe('the whip count', () => {
  const asked = newId();
  const stands = (where: string, fields: Record<string, unknown> = {}) =>
    member({ stances: [{ petition: asked, stance: where }], ...fields });
  const many = (count: number, where: string) => Array.from({ length: count }, () => stands(where));

  test('23 for and 21 against of 48 is ahead, but not sure if everybody comes', () => {
    const people = [...many(20, 'for'), ...many(3, 'likely-for'), ...many(21, 'against')];
    const count = whipCount({ petition: asked, people, assembly });
    expect(count).toMatchObject({ ayes: 23, noes: 21, unknown: 4, seats: 48, needed: 24 });
    expect(outlook(count)).toBe('ahead');
    const one = whipCount({ petition: asked, people: [...people, stands('for')], assembly });
    expect(outlook(one)).toBe('carried');
  });

  test('the latest that a member said counts, whatever the order it was written in', () => {
    const stances = [
      { petition: asked, stance: 'for', date: '2026年1月7日' },
      { petition: asked, stance: 'against', date: '2025年8月' },
      { petition: newId(), stance: 'against', date: '2026年2月' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(stances, { minLength: 3 }), (shuffled) => {
        const people = [member({ stances: shuffled })];
        expect(whipCount({ petition: asked, people, assembly })).toMatchObject({
          ayes: 1,
          noes: 0,
        });
      }),
    );
  });

  test('who sits elsewhere does not vote here', () => {
    const mayor = stands('for', { roles: [{ role: '区長', organisation: 'あおば区' }] });
    const sits = stands('for', { roles: [{ role: '議員', organisation: '緑区議会' }] });
    expect(whipCount({ petition: asked, people: [mayor, sits], assembly }).ayes).toBe(1);
  });

  test('nobody is counted twice or lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stance.options)), (all) => {
        const people = all.map((where) => stands(where));
        const { counts, members } = whipCount({ petition: asked, people, assembly });
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(all.length);
        expect(members).toHaveLength(all.length);
      }),
    );
  });
});

test('on the board a petition stands where it is on its way, and once decided by what was decided', () => {
  const at = (fields: Record<string, unknown>) => boardColumn(petition(fields));
  expect([
    at({}),
    at({ stages: [{ stage: 'submitted' }, { stage: 'shelved' }] }),
    at({ stages: [{ stage: 'continued' }] }),
    at({ committeeVote: { counts: {}, outcome: 'adopted' } }),
    at({ plenaryVote: { counts: {}, outcome: 'in-principle' } }),
    at({ plenaryVote: { counts: {}, outcome: 'rejected' } }),
    at({ stages: [{ stage: 'lapsed' }] }),
  ]).toEqual([
    'drafting',
    'waiting',
    'in-committee',
    'before-plenary',
    'granted',
    'ended',
    'ended',
  ]);
});
