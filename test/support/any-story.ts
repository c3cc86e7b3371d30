import fc from 'fast-check';
import {
  alignment,
  characterStyleName,
  mapLines,
  paragraphSetting,
  paragraphStyleName,
  type Run,
  type Story,
  type StoryBlock,
  wordLine,
} from '../../src/shared/publication/story.ts';

const word = fc.oneof(
  fc.constantFrom(
    '陳情',
    'の',
    '5:4',
    '2026年1月14日',
    '𠮷田',
    'ｶﾅ',
    'a b',
    '！？',
    '　',
    'e\u0301',
    '12',
    '\n',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const marks = fc.record(
  {
    as: fc.constantFrom(...characterStyleName.options),
    bold: fc.constant(true),
    underline: fc.constant(true),
    emphasis: fc.constant(true),
    line: fc.constantFrom(...wordLine.options),
    colour,
    sizePt: fc.integer({ min: 8, max: 800 }).map((half) => half / 2),
    note: fc.constantFrom('注のことば', '出典：議会だより'),
    link: fc.constantFrom('https://example.org/', 'mailto:info@example.org'),
  },
  { requiredKeys: [] },
);

const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(words, marks).map(([text, look]): Run => ({ type: 'text', text, ...look })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(words, words, marks)
      .map(([base, reading, look]): Run => ({ type: 'ruby', base, reading, ...look })),
  },
  { weight: 1, arbitrary: fc.constant<Run>({ type: 'break' }) },
);
const runs = fc.array(run, { maxLength: 6 });
const style = fc.constantFrom(...paragraphStyleName.options);

const sources = fc.option(fc.array(fc.uuid({ version: 7 }), { minLength: 1, maxLength: 3 }), {
  nil: undefined,
});

const block: fc.Arbitrary<StoryBlock> = fc.oneof(
  fc
    .record({
      style,
      align: fc.option(fc.constantFrom(...alignment.options), { nil: undefined }),
      setting: fc.option(fc.constantFrom(...paragraphSetting.options), { nil: undefined }),
      from: sources,
      runs,
    })
    .map(
      ({ style: name, align, setting, from, runs: inner }): StoryBlock => ({
        type: 'paragraph',
        style: name,
        ...(align === undefined ? {} : { align }),
        ...(setting === undefined ? {} : { setting }),
        ...(from === undefined ? {} : { from }),
        runs: inner,
      }),
    ),
  fc
    .tuple(
      fc.constantFrom('bullet' as const, 'number' as const, 'kanji' as const),
      style,
      fc.array(runs, { minLength: 1, maxLength: 4 }),
    )
    .map(
      ([marker, name, items]): StoryBlock => ({
        type: 'list',
        marker,
        style: name,
        items: items.map((inner) => ({ runs: inner })),
      }),
    ),
);

/** Any story that the archive may hold. */
export const anyStory: fc.Arbitrary<Story> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => ({ blocks }));

const splitAtBreaks = (one: Run): Run[] =>
  one.type !== 'text'
    ? [one]
    : one.text
        .split('\n')
        .flatMap((text, index): Run[] => [
          ...(index === 0 ? [] : [{ type: 'break' } as const]),
          { ...one, text },
        ]);

const look = ({ text: _text, ...rest }: Extract<Run, { type: 'text' }>): string =>
  JSON.stringify(Object.entries(rest).sort());

function joined(inner: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const one of inner.flatMap(splitAtBreaks)) {
    const last = result.at(-1);
    if (one.type === 'text' && one.text === '') continue;
    if (one.type === 'text' && last?.type === 'text' && look(one) === look(last)) {
      result[result.length - 1] = { ...last, text: last.text + one.text };
    } else result.push(one);
  }
  return result;
}

/** The story with neighbours of one look joined and line ends as breaks: what looks the same is the same. */
export const normalStory = ({ blocks }: Story): Story => ({
  blocks: blocks.map((one) => mapLines(one, joined)),
});
