import { expect, test } from 'vitest';
import { eventRecord } from '../archive/event.ts';
import { petitionRecord } from '../archive/petition.ts';
import { newId } from '../base/id.ts';
import { variantsOf } from './block.ts';
import { blockTypesFor, deriveBlock, deriveFacts } from './derive-block.ts';

const petition = petitionRecord.parse({
  kind: 'petition',
  id: newId(),
  title: '資格確認書を求める陳情',
  accession: newId(),
  created: '2026-01-15T00:00:00Z',
  changed: '2026-01-15T00:00:00Z',
  revision: 1,
  committeeVote: { body: '福祉保健委員会', counts: { for: 5, against: 4 }, outcome: 'adopted' },
  plenaryVote: { counts: { for: 23, against: 21 }, outcome: 'adopted' },
});

test('a vote whose body nobody wrote is the committee’s or the plenary’s, never nobody’s', () => {
  const bodyOf = (which: 'committee' | 'plenary') =>
    deriveFacts('vote', [petition], { which })?.body;
  expect(bodyOf('committee')).toBe('福祉保健委員会');
  expect(bodyOf('plenary')).toBe('本会議');
});

test('a table of factions is offered only where their votes are known', () => {
  const facts = (factions: unknown[]) => {
    const vote = petitionRecord.parse({
      ...petition,
      plenaryVote: { counts: { for: 23, against: 21 }, factions },
    });
    const derived = deriveFacts('vote', [vote]);
    return derived && variantsOf(derived);
  };
  expect(facts([])).not.toContain('factions');
  expect(facts([{ faction: 'くらしの会', for: 8, against: 0 }])).toContain('factions');
});

test('会場案内 has the day and the place of the event; the hour and the way there are left to be written', () => {
  const event = eventRecord.parse({
    kind: 'event',
    id: newId(),
    title: '資格確認書を考える区民集会',
    accession: newId(),
    created: '2026-01-15T00:00:00Z',
    changed: '2026-01-15T00:00:00Z',
    revision: 3,
    date: '2026-03-14',
    place: 'みどり区民センター',
  });
  const block = deriveBlock('venue', [event]);
  expect(block?.sources).toEqual([{ record: event.id, revision: 3 }]);
  expect(block?.facts).toMatchObject({ place: 'みどり区民センター', time: '', access: '' });
  expect(block?.facts.type === 'venue' && block.facts.date).toMatch(/2026年3月14日/);
  expect(blockTypesFor('event')).toContain('venue');
});
