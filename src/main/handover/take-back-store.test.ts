import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../test/support/catalogue.ts';
import {
  AT,
  bagOf,
  begin,
  edit,
  leaflet,
  office,
  take,
  whats,
} from '../../../test/support/offices.ts';
import { newId } from '../../shared/base/id.ts';

describe('a handover', () => {
  test('taken back and brought back stands as it brought everything, and asks what it asked', () => {
    const [one, other] = [office(), office()];
    begin(one);
    const titles = ['集会', '宣伝', '署名'];
    const records = titles.map((title) => recordOf({ kind: 'event', title }));
    const [moved, apart, fresh] = records.map(({ id }) => id);
    if (!moved || !apart || !fresh) throw new Error('no records');
    one.records.createMany(records.slice(0, 2));
    const content = leaflet('号外');
    one.publications.create({ id: newId(), content, now: AT });
    take(other, bagOf(one));
    one.records.createMany(records.slice(2));
    one.publications.create({ id: newId(), content: { ...content, title: '速報' }, now: AT });
    edit(one, moved, '昼の集会');
    edit(one, apart, '朝の宣伝');
    edit(other, apart, '夜の宣伝');
    const { accession } = take(other, bagOf(one));
    const stands = () => ({
      records: other.records.gather([moved, apart, fresh]).map(({ title }) => title),
      publications: other.publications
        .list()
        .map(({ title }) => title)
        .sort(),
      asked: other.conflicts.list().map(({ record }) => record),
      found: other.search.find({ query: '昼', kinds: [], offset: 0, limit: 9 }).total,
    });
    const brought = {
      records: ['昼の集会', '夜の宣伝', '署名'],
      publications: ['号外', '速報'],
      asked: [apart],
      found: 1,
    };
    expect(stands()).toEqual(brought);
    const LATER = '2026-01-16T03:00:00.000Z';
    expect(other.accessions.preview(accession, LATER)).toMatchObject({
      records: 2,
      publications: 1,
    });
    for (let time = 0; time < 2; time += 1) {
      expect(other.accessions.undo(accession, LATER)).toMatchObject({
        count: 2,
        publications: { length: 1 },
      });
      expect(stands()).toEqual({
        records: ['集会', '夜の宣伝'],
        publications: ['号外'],
        asked: [],
        found: 0,
      });
      expect(other.accessions.redo(accession, LATER)).toMatchObject({
        count: 2,
        publications: { length: 1 },
      });
      expect(stands()).toEqual(brought);
    }
  });

  test('asks once, when what was taken back came in again before it was brought back', () => {
    const [one, other] = [office(), office()];
    begin(one);
    const record = recordOf({ kind: 'event', title: '集会' });
    one.records.createMany([record]);
    take(other, bagOf(one));
    edit(one, record.id, '朝の集会');
    edit(other, record.id, '夜の集会');
    const { accession } = take(other, bagOf(one));
    other.accessions.undo(accession, AT);
    expect(other.conflicts.list()).toEqual([]);
    expect(whats(take(other, bagOf(one)).records)).toEqual(['conflict']);
    other.accessions.redo(accession, AT);
    expect(other.conflicts.list()).toHaveLength(1);
  });
});
