import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../test/support/catalogue.ts';
import {
  ALL,
  AT,
  bagOf,
  begin,
  edit,
  leaflet,
  office,
  take,
  whats,
} from '../../../test/support/offices.ts';
import { archiveRecord } from '../../shared/archive/archive-record.ts';
import { newId } from '../../shared/base/id.ts';
import type { Catalogue } from '../database/catalogue.ts';
import { stateOf, verdict } from './verdict.ts';

/** Versions of a record that nothing follows: what stands here and what waits beside it. */
const heads = (stores: Catalogue): Record<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { id, revision, sha256 } of stores.handover.records('', ALL))
    found.set(id, [stateOf(revision, sha256)]);
  for (const { record, content, sha256 } of stores.handover.carried('conflicts', '', ALL)) {
    const { revision } = archiveRecord.parse(JSON.parse(String(content)));
    found.get(String(record))?.push(stateOf(revision, String(sha256)));
  }
  return Object.fromEntries([...found].map(([id, states]) => [id, states.sort()]));
};

describe('merging what another office hands over', () => {
  test('adds what is unknown, follows what went on from what stands here, and leaves what is newer here', () => {
    const [one, other] = [office(), office()];
    begin(one);
    const record = recordOf({ kind: 'event', title: '集会', date: '2026-01-14' });
    one.records.createMany([record]);
    const first = bagOf(one);
    expect(whats(take(other, first).records)).toEqual(['added']);
    expect(whats(take(other, first).records)).toEqual(['known']);
    edit(one, record.id, '昼の集会');
    edit(one, record.id, '区役所前の昼の集会');
    expect(whats(take(other, bagOf(one)).records)).toEqual(['followed']);
    expect(other.records.get(record.id)).toEqual(one.records.get(record.id));
    expect(other.search.find({ query: '昼の', kinds: [], offset: 0, limit: 5 }).total).toBe(1);
    expect(whats(take(other, first).records)).toEqual(['known']);
    expect(other.records.get(record.id).title).toBe('区役所前の昼の集会');
    expect(other.conflicts.list()).toEqual([]);
  });

  test('keeps both versions where both offices went on, until somebody has chosen field by field', () => {
    const [one, other] = [office(), office()];
    begin(one);
    const record = recordOf({ kind: 'event', title: '集会', place: '駅前' });
    one.records.createMany([record]);
    take(other, bagOf(one));
    edit(one, record.id, '朝の集会');
    const mine = other.records.get(record.id);
    other.records.save(
      { ...mine, ...{ place: '公園', tags: ['表紙'] }, revision: 2, changed: AT },
      1,
    );
    expect(whats(take(other, bagOf(one)).records)).toEqual(['conflict']);
    expect(whats(take(other, bagOf(one)).records)).toEqual(['known']);
    expect(other.records.get(record.id)).toMatchObject({ title: '集会', place: '公園' });

    const [row] = other.conflicts.list();
    const { ours, theirs, differing } = other.conflicts.pair(row?.id ?? '');
    expect([ours.title, theirs.title, differing]).toEqual([
      '集会',
      '朝の集会',
      ['title', 'tags', 'place'],
    ]);
    other.conflicts.settle(row?.id ?? '', ['title'], AT);
    const settled = other.records.get(record.id);
    expect(settled).toMatchObject({
      title: '朝の集会',
      place: '公園',
      tags: ['表紙'],
      revision: 3,
    });
    expect(other.conflicts.list()).toEqual([]);
    expect(whats(take(other, bagOf(one)).records)).toEqual(['known']);
    // The first office follows the choice without being asked again.
    expect(whats(take(one, bagOf(other)).records)).toEqual(['followed']);
    expect(one.records.get(record.id)).toEqual(settled);
  });

  test('asks where the history is not known, and takes nothing back that was changed since', () => {
    const [one, other] = [office(), office()];
    begin(one);
    const record = recordOf({ kind: 'event', title: '集会' });
    const more = recordOf({ kind: 'event', title: '宣伝' });
    one.records.createMany([record, more]);
    take(other, bagOf(one));
    edit(one, record.id, '昼の集会');
    const bag = bagOf(one);
    const withoutHistory = {
      ...bag,
      records: bag.records.map((item) => ({ ...item, line: { ...item.line, past: [] } })),
    };
    const copy = office();
    take(copy, bagOf(other));
    expect(whats(take(copy, withoutHistory).records)).toEqual(['conflict', 'known']);
    const { accession } = take(other, bag);
    expect(other.records.get(record.id).title).toBe('昼の集会');
    expect(other.accessions.preview(accession, AT)).toMatchObject({ records: 1, kept: 0 });
    expect(other.accessions.undo(accession, AT)).toMatchObject({ ids: [record.id] });
    expect(other.records.get(record.id)).toMatchObject({ title: '集会', revision: 3 });

    const third = office();
    const taken = take(third, bagOf(one));
    edit(third, more.id, '駅前の宣伝');
    expect(third.accessions.preview(taken.accession, AT)).toMatchObject({ records: 1, kept: 1 });
    expect(third.accessions.undo(taken.accession, AT)).toMatchObject({ ids: [record.id] });
    expect(third.records.gather([record.id, more.id]).map(({ title }) => title)).toEqual([
      '駅前の宣伝',
    ]);
  });

  test('keeps the bin, and what is no record does not stop the rest', () => {
    const [one, other] = [office(), office()];
    begin(one);
    const records = ['一', '二'].map((title) => recordOf({ kind: 'event', title }));
    one.records.createMany(records);
    one.bin.trash([records[1]?.id ?? ''], AT);
    const bag = bagOf(one);
    const [first] = bag.records;
    const broken = first && { ...first, line: { ...first.line, id: newId() } };
    expect(
      whats(
        take(other, { ...bag, records: [...(broken ? [broken] : []), ...bag.records] }).records,
      ),
    ).toEqual(['refused', 'added', 'added']);
    expect(other.bin.list(0, 9).rows.map(({ title }) => title)).toEqual(['二']);
    expect(other.search.find({ query: '二', kinds: [], offset: 0, limit: 5 }).total).toBe(0);
  });

  test('keeps a copy of a publication that both went on with, and names it so', () => {
    const [one, other] = [office(), office()];
    const id = newId();
    const { content } = one.publications.create({ id, content: leaflet('号外'), now: AT });
    expect(whats(take(other, bagOf(one)).publications)).toEqual(['added']);
    one.publications.save({ id, revision: 1, content: { ...content, title: '朝の号外' }, now: AT });
    expect(whats(take(other, bagOf(one)).publications)).toEqual(['followed']);
    expect(other.publications.get(id)).toEqual(one.publications.get(id));
    const [before] = other.versions.list(id);
    expect(other.versions.get(id, before?.id ?? 0).content.title).toBe('号外');
    one.publications.save({ id, revision: 2, content: { ...content, title: '昼の号外' }, now: AT });
    other.publications.save({
      id,
      revision: 2,
      content: { ...content, title: '夕方の号外' },
      now: AT,
    });
    const { accession, publications } = take(other, bagOf(one));
    expect(whats(publications)).toEqual(['conflict']);
    expect(whats(take(other, bagOf(one)).publications)).toEqual(['known']);
    const titles = () => other.publications.list().map(({ title }) => title);
    expect(titles().sort()).toEqual(['夕方の号外', '昼の号外（引き継ぎで届いた版）']);
    expect(other.accessions.undo(accession, AT)).toMatchObject({
      count: 0,
      publications: { length: 1 },
    });
    expect(titles()).toEqual(['夕方の号外']);
    other.accessions.redo(accession, AT);
    expect(titles().sort()).toEqual(['夕方の号外', '昼の号外（引き継ぎで届いた版）']);
  });
});

/** What may happen between three offices that share one record. */
const happening = fc.oneof(
  fc.record({ is: fc.constant('edit' as const), at: fc.nat(2) }),
  fc.record({ is: fc.constant('hand' as const), at: fc.nat(2), to: fc.nat(2) }),
  fc.record({ is: fc.constant('settle' as const), at: fc.nat(2), theirs: fc.boolean() }),
);

type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** Every state that an office knows of, standing, waiting or left behind. */
function known(stores: Catalogue): Set<string> {
  const states = Object.values(heads(stores)).flat();
  const past = stores.handover.records('', ALL).flatMap((held) => held.past);
  const waiting = stores.handover
    .carried('conflicts', '', ALL)
    .flatMap(({ past: before }): string[] => JSON.parse(String(before)));
  return new Set([...states, ...past, ...waiting]);
}

describe('whatever three offices do with a record', { timeout: 120_000 }, () => {
  const play = (happenings: readonly Happening[]): Catalogue[] => {
    const offices = [office(), office(), office()];
    const [first] = offices;
    if (!first) throw new Error('no office');
    begin(first);
    const record = recordOf({ kind: 'event', title: '集会' });
    first.records.createMany([record]);
    for (const one of offices.slice(1)) take(one, bagOf(first));
    for (const [index, one] of happenings.entries()) {
      const here = offices[one.at] ?? first;
      if (one.is === 'edit') edit(here, record.id, `集会 ${index}`);
      else if (one.is === 'hand') take(offices[one.to] ?? first, bagOf(here));
      else {
        const [row] = here.conflicts.list();
        if (row) here.conflicts.settle(row.id, one.theirs ? ['title'] : [], AT);
      }
    }
    return offices;
  };

  test('nothing is lost, twice is once, and the order of two handovers does not matter', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 14 }), (happenings) => {
        const offices = play(happenings);
        const [one, other, third] = offices.map(bagOf);
        if (!one || !other || !third) throw new Error('no bag');
        const [left, right] = [office(), office()];
        for (const bag of [third, one, other]) {
          const before = known(left);
          take(left, bag);
          const after = known(left);
          for (const state of before) expect(after).toContain(state);
          for (const { line } of bag.records)
            expect(after).toContain(stateOf(line.revision, line.sha256));
        }
        for (const bag of [third, other, one]) take(right, bag);
        expect(heads(right)).toEqual(heads(left));
        const before = heads(left);
        for (const bag of [one, other, third]) take(left, bag);
        expect(heads(left)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('who has chosen what stands elsewhere already spares the others the choice', () => {
    const [one, other, third] = play([
      { is: 'edit', at: 1 },
      { is: 'edit', at: 2 },
      { is: 'hand', at: 2, to: 0 },
      { is: 'hand', at: 1, to: 0 },
      { is: 'settle', at: 0, theirs: false },
    ]).map(bagOf);
    const late = office();
    for (const bag of [third, other]) if (bag) take(late, bag);
    expect(late.conflicts.list()).toHaveLength(1);
    if (one) take(late, one);
    expect(late.conflicts.list()).toHaveLength(0);
  });

  test('what has come to stand is not asked about any more', () => {
    const [one, other] = play([
      { is: 'edit', at: 0 },
      { is: 'edit', at: 1 },
      { is: 'hand', at: 0, to: 1 },
      { is: 'hand', at: 1, to: 0 },
      { is: 'settle', at: 0, theirs: false },
    ]).map(bagOf);
    const late = office();
    if (other) take(late, other);
    expect(late.conflicts.list()).toHaveLength(1);
    if (one) take(late, one);
    expect(late.conflicts.list()).toHaveLength(0);
  });

  test('two standings are never each older than the other', () => {
    const standing = fc.record({
      state: fc.constantFrom('1', '2', '3'),
      past: fc.uniqueArray(fc.constantFrom('1', '2', '3')).map((states) => new Set(states)),
    });
    const mirror = { same: 'same', apart: 'apart', older: 'newer', newer: 'older' } as const;
    fc.assert(
      fc.property(standing, standing, (ours, theirs) => {
        expect(verdict(theirs, ours)).toBe(mirror[verdict(ours, theirs)]);
      }),
    );
  });
});
