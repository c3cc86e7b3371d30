import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type ArchiveRecord, archiveRecord, recordDraft } from '../archive/archive-record.ts';
import { newId } from '../base/id.ts';
import { fillTemplate } from './fill-template.ts';
import type { Publication } from './publication.ts';
import { storyText } from './story.ts';
import { template } from './template.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/${path}`, import.meta.url), 'utf8'));
const kept = {
  accession: newId(),
  created: '2026-01-15T00:00:00Z',
  changed: '2026-01-15T00:00:00Z',
  revision: 1,
};
const sample = z
  .object({ records: z.array(recordDraft) })
  .parse(read('sample/records.json'))
  .records.map((draft) => archiveRecord.parse({ ...draft, ...kept }));

const reportOf = (records: readonly ArchiveRecord[]): Publication =>
  fillTemplate(template.parse(read('templates/report.json')), records, {
    campaign: '019c0000-0000-7000-8000-000000000001',
    language: 'ja',
    today: '2026-01-20',
    newId,
  }).publication;

const framesOf = ({ pages }: Publication) => pages.flatMap(({ frames }) => frames);
const wordsOf = ({ stories, report }: Publication): string =>
  storyText(stories[report?.story ?? ''] ?? { blocks: [] });

describe('the report of a campaign', () => {
  const made = reportOf(sample);

  test('carries every frame in its one story', () => {
    const blocks = made.stories[made.report?.story ?? '']?.blocks ?? [];
    const placed = blocks.flatMap((block) => (block.type === 'placed' ? [block.frame] : []));
    const frames = framesOf(made).filter(({ kind }) => kind !== 'text');
    expect(frames.map(({ id }) => id)).toStrictEqual(placed);
    expect(made.pages).toHaveLength(1);
  });

  test('says votes, words and numbers by their records', () => {
    const blocks = framesOf(made).flatMap((frame) => (frame.kind === 'block' ? [frame.block] : []));
    expect(new Set(blocks.map(({ facts }) => facts.type))).toStrictEqual(
      new Set(['gist', 'chronology', 'vote', 'quote', 'figure', 'contact']),
    );
    expect(blocks.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('every statement knows the records it was made from', () => {
    const blocks = made.stories[made.report?.story ?? '']?.blocks ?? [];
    const known = new Set(sample.map(({ id }) => id));
    const statements = blocks.filter(
      (block) =>
        block.type === 'list' ||
        (block.type === 'paragraph' &&
          (block.style === 'body' || block.style === 'lead') &&
          !storyText({ blocks: [block] }).startsWith('［')),
    );
    const sources = statements.map((block) => (block.type === 'placed' ? [] : (block.from ?? [])));
    expect(statements.length).toBeGreaterThan(4);
    expect(sources.every((from) => from.length > 0)).toBe(true);
    expect(sources.flat().every((record) => known.has(record))).toBe(true);
  });

  test('is signed by who answers for the campaign', () => {
    expect(made.report?.authors.map(({ organisation }) => organisation)).toStrictEqual([
      'みどり区社会保障推進協議会',
    ]);
  });

  test('marks what no record can say, and nothing that one does', () => {
    const voices = '［ここに書く：住民や議員の声］';
    expect(wordsOf(made).match(/［ここに書く：[^］]+］/g)?.length).toBeGreaterThan(3);
    expect(wordsOf(made)).not.toContain(voices);
    expect(wordsOf(reportOf(sample.filter(({ kind }) => kind !== 'quote')))).toContain(voices);
  });
});
