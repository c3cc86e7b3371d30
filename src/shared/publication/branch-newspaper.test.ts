import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { archiveRecord, recordDraft } from '../archive/archive-record.ts';
import { newId } from '../base/id.ts';
import { fillTemplate } from './fill-template.ts';
import { storyText } from './story.ts';
import { template } from './template.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/${path}`, import.meta.url), 'utf8'));
const at = '2026-01-15T00:00:00Z';
const kept = { accession: newId(), created: at, changed: at, revision: 1 };
const records = z
  .object({ records: z.array(recordDraft) })
  .parse(read('sample/records.json'))
  .records.map((draft) => archiveRecord.parse({ ...draft, ...kept }));

const { publication } = fillTemplate(
  template.parse(read('templates/branch-newspaper.json')),
  records,
  {
    campaign: '019c0000-0000-7000-8000-000000000001',
    language: 'ja',
    today: '2026-01-15',
    newId,
  },
);
const frames = publication.pages.flatMap((page) => page.frames);
const articles = Object.entries(publication.stories).map(([id, story]) => ({
  text: storyText(story),
  tiers: frames.filter((frame) => frame.kind === 'text' && frame.story === id),
}));
const articleWith = (words: string) => articles.find(({ text }) => text.includes(words));

test('its articles flow through vertical tiers', () => {
  for (const words of ['当会が2025年秋に', '全会派をまわって'])
    expect(articleWith(words)?.tiers).toMatchObject([
      { writing: 'vertical' },
      { writing: 'vertical', part: 1 },
    ]);
});

test('its name and the outcome are headlines, and its issue is counted', () => {
  const headlines = frames.flatMap((frame) => (frame.kind === 'headline' ? [frame.words] : []));
  expect(headlines).toEqual(
    expect.arrayContaining(['みどり区社会保障推進協議会\nニュース', '陳情、採択！']),
  );
  expect(publication.title).toContain('第1号');
});

test('a year is named where it begins, and with a season', () => {
  const { text = '' } = articleWith('全会派をまわって') ?? {};
  for (const words of ['2025年8月、', '\n8月22日、', '2025年秋、', '2026年1月7日、'])
    expect(text).toContain(words);
  expect(text).not.toContain('2025年8月22日');
});
