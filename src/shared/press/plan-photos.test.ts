import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../base/id.ts';
import type { PlacedPhoto } from '../publication/frame.ts';
import { maskedParts, planPhotos } from './plan-photos.ts';

const photo: PlacedPhoto = {
  source: { record: newId(), revision: 1 },
  original: 'a'.repeat(64),
  widthPx: 4000,
  heightPx: 3000,
  caption: '',
  credit: '',
  consent: 'given',
};

test('a 12-megapixel photo on 60 × 60 mm is cut to its middle and brought to 350 ppi', () => {
  const leaflet = leafletMaker();
  const frame = leaflet.photo({ photo }, { widthMm: 60, heightMm: 60 });
  expect(planPhotos(leaflet.made(), 350)).toStrictEqual([
    {
      frame,
      page: 0,
      original: photo.original,
      caption: '',
      crop: { left: 500, top: 0, width: 3000, height: 3000 },
      widthPx: 827,
      heightPx: 827,
      record: photo.source.record,
      masks: [],
      originalSize: { widthPx: 4000, heightPx: 3000 },
      originalPpi: 1270,
    },
  ]);
});

test('the caption has its place under the picture, not on it', () => {
  const leaflet = leafletMaker();
  leaflet.photo({ photo }, { widthMm: 80, heightMm: 60 });
  leaflet.photo(
    { photo: { ...photo, caption: '区役所前の昼休み集会' } },
    { widthMm: 80, heightMm: 60 },
  );
  const [bare, captioned] = planPhotos(leaflet.made(), 350);
  expect(bare?.crop.height).toBe(3000);
  expect(captioned?.crop.height).toBeLessThan(3000);
});

const side = fc.double({ min: 3, max: 400, noNaN: true });
const pixels = fc.integer({ min: 20, max: 12_000 });

test('a placed photo lies inside its original, is never enlarged, and has at most 360 ppi', () => {
  fc.assert(
    fc.property(
      fc.record({ widthMm: side, heightMm: side }),
      fc.record({ widthPx: pixels, heightPx: pixels }),
      fc.record({
        fit: fc.constantFrom('fill' as const, 'fit' as const),
        zoom: fc.double({ min: 1, max: 10, noNaN: true }),
      }),
      (place, size, view) => {
        const leaflet = leafletMaker();
        leaflet.photo({ photo: { ...photo, ...size }, ...view }, place);
        const [plan] = planPhotos(leaflet.made(), 350);
        if (!plan) throw new Error('no plan');
        const { crop, widthPx, heightPx, originalPpi } = plan;
        expect(crop.left + crop.width).toBeLessThanOrEqual(size.widthPx);
        expect(crop.top + crop.height).toBeLessThanOrEqual(size.heightPx);
        expect(widthPx).toBeLessThanOrEqual(crop.width);
        expect(heightPx).toBeLessThanOrEqual(crop.height);
        const placedInches = crop.width / originalPpi;
        // One pixel of rounding, which counts on a picture of a few pixels.
        expect(widthPx - 1).toBeLessThanOrEqual(placedInches * 350);
      },
    ),
  );
});

test('a masked face is masked where it lies in the cut picture, whole pixels and no less; one cut away is nowhere', () => {
  const leaflet = leafletMaker();
  leaflet.photo({ photo }, { widthMm: 60, heightMm: 60 });
  const [plan] = planPhotos(leaflet.made(), 350);
  if (!plan) throw new Error('no plan');
  const parts = maskedParts(plan, [
    { x: 0.5, y: 0.5, width: 0.1, height: 0.1 },
    { x: 0, y: 0, width: 0.1, height: 0.1 },
    { x: 0.1, y: 0, width: 0.05, height: 0.05 },
  ]);
  expect(parts).toEqual([
    { left: 413, top: 413, width: 111, height: 84 },
    { left: 0, top: 0, width: 28, height: 42 },
  ]);
});
