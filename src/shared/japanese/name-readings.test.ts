import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNames } from './name-readings.ts';

const NAMES = [
  { name: 'みどり区', reading: 'みどりく' },
  { name: 'みどり区議会', reading: 'みどりくぎかい' },
  { name: '林 さくら', reading: 'はやし さくら' },
];

test('the longest name is the one that is meant, and its reading has no spaces', () => {
  expect(withoutNames('みどり区議会の林 さくら議員', NAMES)).toEqual([
    { text: 'みどり区議会', reading: 'みどりくぎかい' },
    { text: 'の' },
    { text: '林 さくら', reading: 'はやしさくら' },
    { text: '議員' },
  ]);
});

test('the pieces together are the text', () => {
  const words = fc.string({
    unit: fc.constantFrom('みどり区', '議会', '林', ' ', 'さくら', '(', '。'),
  });
  fc.assert(
    fc.property(words, (text) => {
      expect(
        withoutNames(text, NAMES)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
