import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { postText, submissionSlip } from './papers-beside.ts';
import { product } from './product.ts';

const x4 = product.parse(
  JSON.parse(
    readFileSync(new URL('../../../resources/products/netprint-x4.json', import.meta.url), 'utf8'),
  ),
);

test('the text for a post has the title and the words of the pages, to be read aloud or sent', () => {
  const maker = leafletMaker('号外　採択');
  maker.text('本会議で採択されました。');
  maker.nextPage();
  maker.text('ありがとうございました。');
  expect(postText(maker.made()).text).toBe(
    '号外　採択\n\n本会議で採択されました。\n\nありがとうございました。\n',
  );
});

test('the slip says what a print shop asks, what was found, and what nobody has confirmed', () => {
  const finding = {
    rule: 'gaps-left',
    severity: 'warning',
    where: {},
    params: { count: 2 },
  } as const;
  const { text, suffix } = submissionSlip(leafletMaker('号外').made(), {
    product: x4,
    pages: 1,
    findings: [finding],
    today: '2026-01-14',
  });
  expect(suffix).toBe('-入稿チェック票');
  for (const words of [
    'A4（210 × 297 mm）',
    '塗り足し：3 mm',
    'PDF/X-4',
    '確かめていません',
    '2026-01-14',
    '300%以内',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('気をつけるところは');
});
