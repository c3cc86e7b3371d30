import { describe, expect, test } from 'vitest';
import { recordOf, refusal, testCatalogue } from '../../../test/support/catalogue.ts';
import { newId } from '../../shared/base/id.ts';

const AT = '2026-01-15T03:00:00.000Z';
const LATER = '2026-01-20T03:00:00.000Z';

/** A catalogue with an accession of three events, one of which was rewritten and one thrown away by hand. */
function taken() {
  const catalogue = testCatalogue();
  const accession = newId();
  catalogue.accessions.begin({ id: accession, at: AT, from: '集会の写真' });
  const records = ['一', '二', '三'].map((title) =>
    recordOf({ kind: 'event', title, summary: '駅頭宣伝' }),
  );
  const own = records.map((record) => ({ ...record, accession }));
  const other = recordOf({ kind: 'event', title: 'ほかの受入', summary: '駅頭宣伝' });
  catalogue.records.createMany([...own, other]);
  return { catalogue, accession, own, other };
}

const found = ({ search }: ReturnType<typeof testCatalogue>): string[] =>
  search
    .find({ query: '駅頭宣伝', kinds: [], offset: 0, limit: 10 })
    .hits.map(({ title }) => title)
    .toSorted();

describe('an accession', () => {
  test('is taken back as a whole, and nothing else with it', () => {
    const { catalogue, accession } = taken();
    expect(catalogue.accessions.undo(accession, LATER)).toMatchObject({ count: 3 });
    expect(found(catalogue)).toEqual(['ほかの受入']);
    const [row] = catalogue.accessions.list(0, 10).rows;
    expect([row?.from, row?.undone]).toEqual(['集会の写真', LATER]);
  });

  test('that was taken back comes back, without what had been thrown away before', () => {
    const { catalogue, accession, own } = taken();
    catalogue.bin.trash([own[0]?.id ?? ''], AT);
    catalogue.accessions.undo(accession, LATER);
    expect(catalogue.accessions.redo(accession, LATER)).toMatchObject({ count: 2 });
    expect(found(catalogue)).toEqual(['ほかの受入', '三', '二'].toSorted());
    expect(catalogue.accessions.list(0, 10).rows[0]?.undone).toBeUndefined();
  });

  test('says beforehand what taking it back would do', () => {
    const { catalogue, accession, own } = taken();
    const [first] = own;
    if (!first) throw new Error('no record');
    catalogue.records.save({ ...first, title: '書き直した', revision: 2 }, 1);
    expect(catalogue.accessions.preview(accession, LATER)).toEqual({
      records: 3,
      publications: 0,
      rewritten: 1,
      kept: 0,
      used: 0,
      isRecent: true,
    });
  });

  test('is taken back for thirty days and no longer; an unknown one never', async () => {
    const { catalogue, accession } = taken();
    expect(
      await refusal(() => catalogue.accessions.undo(accession, '2026-02-20T03:00:00.000Z')),
    ).toMatchObject({ code: 'archive/accession-too-old' });
    expect(await refusal(() => catalogue.accessions.undo(newId(), LATER))).toMatchObject({
      code: 'archive/accession-not-found',
    });
    expect(found(catalogue)).toHaveLength(4);
  });

  test('knows who brought it', () => {
    const { catalogue, accession } = taken();
    catalogue.accessions.describe(accession, 'みどりの会の書記', '昼の集会で');
    expect(catalogue.accessions.list(0, 10).rows[0]).toMatchObject({
      who: 'みどりの会の書記',
      note: '昼の集会で',
    });
  });
});
