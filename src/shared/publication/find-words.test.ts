import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { replaceWords } from './deeds/replace-words.ts';
import { edit } from './edit.ts';
import { findWords, placesOf, replacedRuns } from './find-words.ts';
import { type Run, storyText } from './story.ts';

const FOLDED = { isFolded: true };
const EXACT = { isFolded: false };

describe('words are found', () => {
  test('whatever their width and kana', () => {
    expect(placesOf('１月１４日、チラシ', '14日', FOLDED)).toEqual([{ start: 2, end: 5 }]);
    expect(placesOf('１月１４日、チラシ', 'ちらし', FOLDED)).toEqual([{ start: 6, end: 9 }]);
    expect(placesOf('１月１４日、チラシ', 'ちらし', EXACT)).toEqual([]);
  });

  test('across what looks different', () => {
    const leaflet = leafletMaker();
    leaflet.text({
      blocks: [
        {
          type: 'paragraph',
          style: 'body',
          runs: [
            { type: 'text', text: '陳情を', bold: true },
            { type: 'text', text: '採択' },
          ],
        },
      ],
    });
    expect(findWords(leaflet.made(), '情を採', FOLDED)).toMatchObject([
      { line: 0, start: 1, end: 4 },
    ]);
  });
});

describe('words are replaced', () => {
  test('everywhere at once, list items included', () => {
    const leaflet = leafletMaker();
    leaflet.text('下さい。下さい。');
    leaflet.text({
      blocks: [
        {
          type: 'list',
          marker: 'bullet',
          style: 'body',
          items: [{ runs: [{ type: 'text', text: '送って下さい' }] }],
        },
      ],
    });
    const made = leaflet.made();
    const found = findWords(made, '下さい', EXACT);
    expect(found.length).toBe(3);
    const { publication } = edit(made, 'words', replaceWords(found, 'ください'));
    expect(Object.values(publication.stories).map(storyText)).toEqual([
      'ください。ください。',
      '送ってください',
    ]);
  });

  test('keep the look of the first of them; a reading that no longer fits goes', () => {
    const runs: Run[] = [
      { type: 'text', text: 'この', bold: true },
      { type: 'ruby', base: '陳情', reading: 'ちんじょう', colour: '#b3121d' },
      { type: 'text', text: 'を' },
    ];
    expect(replacedRuns(runs, { start: 2, end: 4 }, '請願')).toEqual([
      runs[0],
      { type: 'text', text: '請願', colour: '#b3121d' },
      runs[2],
    ]);
  });

  test('like in a plain text, whatever the runs are', () => {
    const runs = fc.array(
      fc.record({
        type: fc.constant('text' as const),
        text: fc.string({ minLength: 1, maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(runs, fc.nat(20), fc.nat(20), (line, one, other) => {
        const text = line.map((run) => run.text).join('');
        const [start = 0, end = 0] = [one, other]
          .map((at) => Math.min(at, text.length))
          .sort((a, b) => a - b);
        fc.pre(start < end);
        const after = replacedRuns(line, { start, end }, 'X').map((run) =>
          run.type === 'text' ? run.text : '',
        );
        expect(after.join('')).toBe(`${text.slice(0, start)}X${text.slice(end)}`);
      }),
    );
  });
});
