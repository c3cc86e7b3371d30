import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { newId } from '../../base/id.ts';
import { edit } from '../edit.ts';
import type { PhotoFrame, PlacedPhoto } from '../frame.ts';
import { type Publication, publication } from '../publication.ts';
import { groupPhotos, photosToGroup } from './photo-group-deeds.ts';

const placed = (caption: string): PlacedPhoto => ({
  source: { record: newId(), revision: 1 },
  original: 'c'.repeat(64),
  widthPx: 3000,
  heightPx: 2000,
  caption,
  credit: '',
  consent: 'given',
});
const place = { xMm: 15, yMm: 30, widthMm: 183, heightMm: 80 };
const photosOf = ({ pages }: Publication): PhotoFrame[] =>
  pages.flatMap(({ frames }) => frames).filter((frame) => frame.kind === 'photo');
const captions = (one: Publication) => photosOf(one).map(({ photo }) => photo?.caption);
const grouped = (one: Publication, ...[ids, group, fresh]: Parameters<typeof groupPhotos>) =>
  publication.parse(edit(one, 'photo', groupPhotos(ids, group, fresh)).publication);

test('one photo becomes a group of three in the place that it had, the best others beside it', () => {
  const leaflet = leafletMaker();
  const id = leaflet.photo({ photo: placed('集会'), cornerMm: 3 }, place);
  const fresh = [{ photo: placed('採決'), focus: { x: 0.2, y: 0.3 } }];
  const three = grouped(leaflet.made(), [id], 'three', fresh);
  expect(captions(three)).toEqual(['集会', '採決', undefined]);
  expect(photosOf(three)).toMatchObject([
    { id, xMm: 15, yMm: 30, widthMm: 120, heightMm: 80, cornerMm: 3 },
    { xMm: 138, yMm: 30, widthMm: 60, cornerMm: 3, focus: { x: 0.2, y: 0.3 } },
    { xMm: 138, yMm: 71.5, widthMm: 60, cornerMm: 3 },
  ]);
  expect(new Set(photosOf(three).map(({ group }) => group)).size).toBe(1);
});

test('a group can be laid another way by any of its photos; empty frames go, photos stay', () => {
  const leaflet = leafletMaker();
  const id = leaflet.photo({ photo: placed('集会') }, place);
  const fresh = [{ photo: placed('採決'), focus: { x: 0.5, y: 0.5 } }];
  const four = grouped(leaflet.made(), [id], 'four', fresh);
  expect(photosOf(four)).toHaveLength(4);
  const two = grouped(four, [photosOf(four)[1]?.id ?? ''], 'two');
  expect(captions(two)).toEqual(['集会', '採決']);
  expect(grouped(two, [id], 'single')).toEqual(two);
});

test('what is no photo, or is locked, is not laid in a group', () => {
  const leaflet = leafletMaker();
  const photo = leaflet.photo({ photo: placed('集会') }, place);
  const text = leaflet.text('集まろう');
  const made = leaflet.made();
  expect(photosToGroup(made, [photo, text])).toEqual([]);
  const locked = edit(made, 'frame', (draft) => {
    for (const frame of draft.pages[0]?.frames ?? []) frame.locked = true;
  }).publication;
  expect(photosToGroup(locked, [photo])).toEqual([]);
  expect(photosToGroup(made, [photo]).map(({ id }) => id)).toEqual([photo]);
});
