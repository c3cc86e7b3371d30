import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueMentions, raisedIssue, writtenLike } from './issue-number.ts';
import { lineWords, raisedRuns } from './issue-runs.ts';

const next = (words: string): string =>
  issueMentions(words).reduce((text, { value }) => raisedIssue(text, value), words);

describe('the next issue', () => {
  test.each([
    ['みどり通信　第12号', 'みどり通信　第13号'],
    ['みどり通信 第１９号', 'みどり通信 第２０号'],
    ['機関紙第十二号', '機関紙第十三号'],
    ['第九号', '第十号'],
    ['第十九号', '第二十号'],
    ['第二九号', '第三〇号'],
    ['第九十九号', '第百号'],
    ['第百十号', '第百十一号'],
    ['No.12', 'No.13'],
    ['ニュース №９', 'ニュース №１０'],
    ['NO. 009', 'NO. 010'],
    ['99号', '100号'],
    ['社保協ニュース（12号）', '社保協ニュース（13号）'],
    ['第 3 号', '第 4 号'],
  ])('%s → %s', (words, raised) => {
    expect(next(words)).toBe(raised);
  });

  test.each([
    '陳情第12号',
    '請願第3号の審査',
    '議案第45号',
    '第3号議案',
    '国道16号',
    '5号館',
    '意見書案第2号',
    '甲第3号証',
    '法律第百二十三号',
    '2026年3月号',
    '創刊号',
    'piano12',
    '第〇号',
  ])('%s is none', (words) => {
    expect(issueMentions(words)).toEqual([]);
  });

  test('raises the issue only: another number stays', () => {
    expect(raisedIssue('みどり通信 第12号（第11号のつづき）', 12)).toBe(
      'みどり通信 第13号（第11号のつづき）',
    );
  });

  const ways = [
    (value: number) => String(value),
    (value: number) => writtenLike(value, '１'),
    (value: number) => writtenLike(value, '十'),
    (value: number) => writtenLike(value, '一二'),
  ];

  test('whatever the number and its way of writing: one more, in the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9998 }), fc.constantFrom(...ways), (value, write) => {
        expect(issueMentions(`第${write(value)}号`)[0]?.value).toBe(value);
        expect(raisedIssue(`第${write(value)}号`, value)).toBe(`第${write(value + 1)}号`);
      }),
    );
  });

  test('however its line is cut into runs, the words are those of the line in one piece', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), cuts, (value, places) => {
        const words = `みどり 第${value}号 春`;
        const ends = [...places.toSorted((one, other) => one - other), words.length];
        const runs = ends.map((end, index) => ({
          type: 'text' as const,
          text: words.slice(ends[index - 1] ?? 0, end),
          sizePt: 10 + index,
        }));
        const raised = raisedRuns(runs, value);
        expect(lineWords(raised)).toBe(raisedIssue(words, value));
        expect(raised.map((run) => ({ ...run, text: '' }))).toEqual(
          runs.map((run) => ({ ...run, text: '' })),
        );
      }),
    );
  });
});
