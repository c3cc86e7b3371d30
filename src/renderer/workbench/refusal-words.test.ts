import { expect, test } from 'vitest';
import { type Translate, translate } from '../i18n/translate.ts';
import { refusalWords } from './refusal-words.ts';

const ja: Translate = (key, params) => translate('ja', key, params);

test('a failure is told with what it names', () => {
  expect(
    refusalWords(ja, { failure: { code: 'archive/already-exists', params: { name: 'みどり区' } } }),
  ).toContain('「みどり区」という名前のフォルダーがもうあります');
});

test('a bug is told by its reference, a code without a sentence as one', () => {
  expect([
    refusalWords(ja, { bug: 'b-17' }).includes('b-17'),
    refusalWords(ja, { failure: { code: 'no/such', params: {} } }).includes('no/such'),
    refusalWords(ja, { bug: 'link' }).includes('つながりません'),
  ]).toEqual([true, true, true]);
});
