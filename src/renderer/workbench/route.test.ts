import { expect, test } from 'vitest';
import { parseRoute, type Route, routeHash } from './route.ts';

const ID = '019234ab-0000-7000-8000-000000000001';

const PLACES: readonly Route[] = [
  { room: 'today' },
  { room: 'campaigns' },
  { room: 'board' },
  { room: 'board', campaign: ID },
  { room: 'petition', id: ID },
  { room: 'campaign', id: ID },
  { room: 'archive', query: '', kinds: [] },
  { room: 'archive', query: '国保 & 陳情', kinds: ['petition', 'quote'] },
  { room: 'archive', query: '', kinds: [], accession: ID },
  {
    room: 'archive',
    query: '国保',
    kinds: ['photo'],
    narrowed: {
      from: '2025-01-01',
      to: '2025-12-31',
      usage: 'unused',
      values: { tag: ['署名', 'a&b=c'], consent: ['given'] },
    },
  },
  { room: 'bin' },
  { room: 'accessions' },
  { room: 'undated' },
  { room: 'undated', accession: ID },
  { room: 'table', document: ID },
  { room: 'record', id: ID },
  { room: 'new-record', kind: 'petition' },
  { room: 'new-record', kind: 'event', campaign: ID },
  { room: 'publications' },
  { room: 'composer', id: ID },
  { room: 'chronology', campaigns: [], zoom: 'day' },
  { room: 'chronology', campaigns: [ID, ID], zoom: 'month' },
  { room: 'settings' },
];

test.each(PLACES)('$room is found again by its address', (place) => {
  expect(parseRoute(routeHash(place))).toEqual(place);
});

test.each(['', '#', '#/', '#/nowhere/at/all'])('the address %j leads to today', (hash) => {
  expect(parseRoute(hash)).toEqual({ room: 'today' });
});

test('a kind that does not exist is left out of the address', () => {
  expect(parseRoute('#/archive?kind=poem&kind=photo')).toEqual({
    room: 'archive',
    query: '',
    kinds: ['photo'],
  });
});
