import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { newId } from '../../base/id.ts';
import { edit } from '../edit.ts';
import { publication } from '../publication.ts';
import { applyLook, lookOf } from './look-deeds.ts';
import { findFrame } from './recipe.ts';

const place = { xMm: 10, yMm: 10, widthMm: 50, heightMm: 30 };

test('a look goes from one frame to others of any kind, their words and places stay', () => {
  const leaflet = leafletMaker();
  const look = { fill: '#ffd500', outline: { colour: '#1a1a1a', widthMm: 0.5 }, cornerMm: 3 };
  const from = leaflet.frame({ kind: 'shape', id: newId(), shape: 'rectangle', ...place, ...look });
  const text = leaflet.text('採択', { xMm: 100 });
  const photo = leaflet.photo({});
  const made = leaflet.made();
  const source = findFrame(made, from);
  if (!source) throw new Error('no frame');
  const { publication: after } = edit(made, 'frame', applyLook([text, photo], lookOf(source)));
  expect(findFrame(after, text)).toMatchObject({ ...look, xMm: 100, kind: 'text' });
  expect(findFrame(after, photo)).toMatchObject({ outline: look.outline, cornerMm: 3 });
  expect(findFrame(after, photo)).not.toHaveProperty('fill');
  expect(publication.safeParse(after).success).toBe(true);
});

test('what the look does not have is taken away', () => {
  const leaflet = leafletMaker();
  const from = leaflet.text('地のない枠');
  const to = leaflet.frame({
    kind: 'shape',
    id: newId(),
    shape: 'ellipse',
    ...place,
    fill: '#ffd500',
  });
  const made = leaflet.made();
  const source = findFrame(made, from);
  if (!source) throw new Error('no frame');
  const { publication: after } = edit(made, 'frame', applyLook([to], lookOf(source)));
  expect(findFrame(after, to)).not.toHaveProperty('fill');
});
