import { expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { missingGlyphs } from './missing-glyphs.ts';

const printsKana = { has: (codePoint: number) => codePoint >= 0x3040 && codePoint <= 0x30ff };
const printsAll = { has: () => true };

test('each character that the frame’s font lacks is named once; breaks, joiners and variants are no characters', () => {
  const leaflet = leafletMaker();
  const frame = leaflet.text('ちんじょう\n陳情 陳情\u{e0100}\u200d');
  leaflet.text('ひらがな');
  const missing = missingGlyphs(leaflet.made(), { gothic: printsKana, mincho: printsAll });
  expect([...missing]).toStrictEqual([[frame, '陳情']]);
});

test('the reading of a ruby is printed too', () => {
  const leaflet = leafletMaker();
  const frame = leaflet.text({
    blocks: [
      {
        type: 'paragraph',
        style: 'body',
        runs: [{ type: 'ruby', base: 'ちん', reading: '陳' }],
      },
    ],
  });
  const missing = missingGlyphs(leaflet.made(), { gothic: printsKana, mincho: printsAll });
  expect([...missing]).toStrictEqual([[frame, '陳']]);
});
