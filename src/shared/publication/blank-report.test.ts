import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { blankReport } from './blank-report.ts';
import { isReport } from './publication.ts';
import { outlineOf } from './report.ts';
import { template } from './template.ts';

const read = readFileSync(
  new URL('../../../resources/templates/report.json', import.meta.url),
  'utf8',
);

test('a blank report is a report set like the template, with a heading to begin with and no campaign', () => {
  const blank = blankReport(template.parse(JSON.parse(read)), {
    title: '三年のあゆみ',
    heading: 'はじめに',
    newId,
  });
  expect(isReport(blank)).toBe(true);
  expect(blank.campaign).toBeUndefined();
  expect(blank.styles.body.font).toBe('mincho');
  const story = blank.stories[blank.report?.story ?? ''];
  expect(story && outlineOf(story, 'decimal')).toMatchObject([{ number: '1', words: 'はじめに' }]);
});
