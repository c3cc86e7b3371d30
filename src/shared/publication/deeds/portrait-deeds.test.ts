import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { type ArchiveRecord, archiveRecord } from '../../archive/archive-record.ts';
import { quoteRecord } from '../../archive/quote.ts';
import { newId } from '../../base/id.ts';
import { deriveBlock } from '../derive-block.ts';
import { edit } from '../edit.ts';
import { type BlockFrame, blockFrame } from '../frame.ts';
import { portraitFor } from '../portrait.ts';
import { publication } from '../publication.ts';
import { addFrame } from './frame-deeds.ts';
import { addPortrait, canHavePortrait } from './portrait-deeds.ts';

const kept = () => ({
  id: newId(),
  accession: newId(),
  created: '2026-01-15T00:00:00Z',
  changed: '2026-01-15T00:00:00Z',
  revision: 1,
});
const person = archiveRecord.parse({ kind: 'person', title: '緑川 花子', ...kept() });
const quote = quoteRecord.parse({
  kind: 'quote',
  title: '発言',
  words: '送ってください',
  speaker: '緑川花子',
  links: [{ role: 'spoken-by', to: person.id }],
  ...kept(),
});
const photo = (fields: Record<string, unknown>): ArchiveRecord =>
  archiveRecord.parse({
    kind: 'photo',
    title: '写真',
    original: 'c'.repeat(64),
    fileName: 'a.jpg',
    mediaType: 'image/jpeg',
    byteLength: 1,
    widthPx: 3000,
    heightPx: 2000,
    ...kept(),
    ...fields,
  });

test('the speaker’s photo is the one that shows them, by link or by name; a marked face first', () => {
  const depicting = photo({ links: [{ role: 'depicts', to: person.id }], stars: 5 });
  const face = { use: '顔写真', region: { x: 0.4, y: 0.1, width: 0.1, height: 0.15 } };
  const named = photo({ people: [{ name: '緑川　花子', consent: 'given' }], crops: [face] });
  const other = photo({ people: [{ name: '青木 一郎', consent: 'given' }] });
  const recordOf = (photos: ArchiveRecord[]) =>
    portraitFor(quote, [person, ...photos])?.photo.source.record;
  expect(recordOf([other])).toBeUndefined();
  expect(recordOf([other, depicting])).toBe(depicting.id);
  expect(recordOf([depicting, named])).toBe(named.id);
  expect(portraitFor(quote, [named])?.zoom).toBeGreaterThan(4);
});

test('nobody gets a portrait who spoke without a name or refused to be printed', () => {
  const fields = { people: [{ name: '緑川花子', consent: 'given' }] };
  expect(portraitFor({ ...quote, anonymous: true }, [photo(fields)])).toBeUndefined();
  expect(portraitFor(quote, [photo({ ...fields, consent: 'refused' })])).toBeUndefined();
});

test('the portrait stands in the place of the quote, and the two are carried together', () => {
  const leaflet = leafletMaker().made();
  const [page] = leaflet.pages;
  const frame: BlockFrame = blockFrame.parse({
    kind: 'block',
    id: newId(),
    xMm: 20,
    yMm: 40,
    widthMm: 100,
    heightMm: 40,
    block: deriveBlock('quote', [quote]),
  });
  const laid = edit(leaflet, 'lay', addFrame(page?.id ?? newId(), frame)).publication;
  expect(canHavePortrait(laid, frame)).toBe(true);
  const done = publication.parse(edit(laid, 'frame', addPortrait(frame.id, undefined)).publication);
  const [words, face] = done.pages[0]?.frames ?? [];
  expect(face).toMatchObject({ kind: 'photo', xMm: 20, yMm: 40, widthMm: 28, heightMm: 28 });
  expect(words).toMatchObject({ id: frame.id, xMm: 51, widthMm: 69, group: face?.group });
  expect(words?.kind === 'block' && canHavePortrait(done, words)).toBe(false);
});
