import { describe, expect, test } from 'vitest';
import { recordOf, testCatalogue } from '../../../test/support/catalogue.ts';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../../shared/base/id.ts';

const MONDAY = '2026-01-12T00:00:00.000Z';
const TUESDAY = '2026-01-13T00:00:00.000Z';
const ALL = { kinds: [], sort: 'date-newest', offset: 0, limit: 100 } as const;

const rally = recordOf({ kind: 'event', title: '正午の集会', date: '2026-01-14' });
const quote = recordOf({ kind: 'quote', title: '発言', words: '採択すべきだ' });

const photoOf = (original: string) =>
  recordOf({
    kind: 'photo',
    title: '集会',
    original: original.repeat(64),
    fileName: 'IMG_1.JPG',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 4000,
    heightPx: 3000,
  });

function leafletWith({ id, original }: ReturnType<typeof photoOf> & { original?: string }) {
  const leaflet = leafletMaker();
  leaflet.photo({
    photo: {
      source: { record: id, revision: 1 },
      original: original ?? '',
      widthPx: 4000,
      heightPx: 3000,
      caption: '',
      credit: '',
      consent: 'given',
    },
  });
  return leaflet.made();
}

describe('the bin', () => {
  test('takes records out of lists, search and gathering, and gives them back as they were', () => {
    const { records, bin, search } = testCatalogue();
    records.createMany([rally, quote]);
    const found = () =>
      search.find({ query: '集会', kinds: [], offset: 0, limit: 10 }).hits.map(({ id }) => id);
    expect(bin.trash([rally.id, rally.id, newId()], MONDAY)).toEqual({
      count: 1,
      ids: [rally.id],
      kinds: ['event'],
    });
    expect(records.list(ALL).rows.map(({ id }) => id)).toEqual([quote.id]);
    expect([found(), records.gather([rally.id]), records.count()]).toEqual([[], [], 1]);
    expect(bin.restore([rally.id, quote.id])).toMatchObject({ count: 1, ids: [rally.id] });
    expect([found(), records.get(rally.id)]).toEqual([[rally.id], rally]);
  });

  test('lists what was thrown away last first', () => {
    const { records, bin } = testCatalogue();
    records.createMany([rally, quote]);
    bin.trash([rally.id], MONDAY);
    bin.trash([quote.id], TUESDAY);
    const { total, rows } = bin.list(0, 10);
    expect([total, rows.map(({ id, trashed }) => [id, trashed])]).toEqual([
      2,
      [
        [quote.id, TUESDAY],
        [rally.id, MONDAY],
      ],
    ]);
  });

  test('destroys what lies there longest, with its links, and nothing else', () => {
    const { records, bin, fixity } = testCatalogue();
    const linked = recordOf({
      kind: 'quote',
      title: '集会での発言',
      words: 'がんばろう',
      links: [{ role: 'spoken-at', to: rally.id }],
    });
    records.createMany([rally, quote, linked]);
    bin.trash([linked.id], MONDAY);
    bin.trash([quote.id], TUESDAY);
    bin.destroyOlderThan(TUESDAY);
    expect(fixity.recordCount()).toBe(2);
    expect(bin.list(0, 10).rows.map(({ id }) => id)).toEqual([quote.id]);
    expect(records.backlinks(rally.id)).toEqual([]);
  });

  test('gives up an original only when no record, no publication and no version of one uses it', () => {
    const { records, bin, originals, publications, fixity } = testCatalogue();
    const [alone, shared, twin, placed, taken] = ['a', 'b', 'b', 'c', 'd'].map(photoOf);
    if (!alone || !shared || !twin || !placed || !taken) throw new Error('five photos');
    const photos = [alone, shared, placed, taken];
    originals.enter(
      ['a', 'b', 'c', 'd'].map((digit) => ({
        sha256: digit.repeat(64),
        byteLength: 1,
        mediaType: 'image/jpeg',
        accession: rally.accession,
      })),
    );
    records.createMany([...photos, twin]);
    const [id, content, before] = [newId(), leafletWith(placed), leafletWith(taken)];
    publications.create({ id, content: before, now: MONDAY });
    publications.save({ id, revision: 1, content, now: MONDAY });
    bin.trash(
      photos.map(({ id }) => id),
      MONDAY,
    );
    expect(bin.destroyOlderThan(TUESDAY)).toEqual(['a'.repeat(64)]);
    expect(fixity.originals()).toEqual(['b', 'c', 'd'].map((digit) => digit.repeat(64)));
  });
});
