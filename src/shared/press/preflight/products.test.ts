import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { subjectOf } from '../../../../test/support/preflight-subject.ts';
import { newId } from '../../base/id.ts';
import { frame as anyFrame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import { product } from '../product.ts';
import { preflight } from './preflight.ts';

const productNamed = (id: string) =>
  product.parse(
    JSON.parse(
      readFileSync(new URL(`../../../../resources/products/${id}.json`, import.meta.url), 'utf8'),
    ),
  );
const rules = (leaflet: Publication, id: string): string[] =>
  preflight(subjectOf(leaflet, { product: productNamed(id) })).map(({ rule }) => rule);

const band = (fields: Record<string, unknown>) =>
  anyFrame.parse({
    kind: 'shape',
    id: newId(),
    shape: 'rectangle',
    fill: '#1f2a44',
    xMm: 0,
    yMm: 0,
    widthMm: 210,
    heightMm: 40,
    ...fields,
  });

test('colour up to the cut needs 3 mm of bleed at a print shop, white paper none', () => {
  const leaflet = leafletMaker();
  const bare = { ...leaflet.made(), sheet: { ...leaflet.made().sheet, bleedMm: 0 } };
  expect(rules(bare, 'netprint-x4')).not.toContain('bleed-too-narrow');
  leaflet.frame(band({}));
  const made = leaflet.made();
  const narrow = { ...made, sheet: { ...made.sheet, bleedMm: 1 } };
  expect(rules(narrow, 'netprint-x4')).toContain('bleed-too-narrow');
  expect(rules(narrow, 'office')).not.toContain('bleed-too-narrow');
});

test('a duplicator is warned of dark solids at its lead edge, and of too much of them', () => {
  const maker = leafletMaker();
  maker.frame(band({ yMm: 2 }));
  expect(rules(maker.made(), 'riso-1')).toContain('solid-at-lead-edge');
  expect(rules(maker.made(), 'riso-1')).not.toContain('solid-area');
  expect(rules(maker.made(), 'office')).not.toContain('solid-at-lead-edge');
  maker.frame(band({ yMm: 100, heightMm: 100 }));
  expect(rules(maker.made(), 'riso-2')).toContain('solid-area');
});

test('small words in a mixed colour are told for four inks; black ones are not', () => {
  const words = (colour: string) => {
    const maker = leafletMaker();
    maker.text({
      blocks: [
        {
          type: 'paragraph',
          style: 'caption',
          runs: [{ type: 'text', text: '小さな説明', sizePt: 8, colour }],
        },
      ],
    });
    return maker.made();
  };
  expect(rules(words('#b0111c'), 'netprint-x4')).toContain('type-small-in-colour');
  expect(rules(words('#1a1a1a'), 'netprint-x4')).not.toContain('type-small-in-colour');
  // The palette's warm grey is printed in black alone.
  expect(rules(words('#6b6660'), 'netprint-x4')).not.toContain('type-small-in-colour');
  expect(rules(words('#b0111c'), 'office')).not.toContain('type-small-in-colour');
});

test('three pages make no booklet', () => {
  const maker = leafletMaker();
  maker.nextPage();
  expect(rules(maker.made(), 'netprint-x4')).not.toContain('pages-not-by-four');
  maker.nextPage();
  expect(rules(maker.made(), 'netprint-x4')).toContain('pages-not-by-four');
});
