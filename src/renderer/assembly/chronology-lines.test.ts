import { expect, test } from 'vitest';
import { type ArchiveRecord, archiveRecord } from '../../shared/archive/archive-record.ts';
import { newId } from '../../shared/base/id.ts';
import { byYear, chronologyLines } from './chronology-lines.ts';

const NOW = '2026-01-14T00:00:00.000Z';
const kept = { accession: newId(), created: NOW, changed: NOW, revision: 1 };
const record = (fields: object): ArchiveRecord =>
  archiveRecord.parse({ id: newId(), ...kept, ...fields });

const records = [
  record({ kind: 'event', title: '昼の集会', date: '2026年1月14日' }),
  record({ kind: 'quote', title: '議員の談話', words: '必要です', date: '2026-01-14' }),
  record({ kind: 'event', title: '政策懇談', date: '2025年8月' }),
  record({
    kind: 'petition',
    title: '送付を求める陳情',
    stages: [{ stage: 'submitted', date: '2025年8月22日' }],
  }),
  record({ kind: 'event', title: '街頭宣伝' }),
  record({ kind: 'person', title: '山田花子' }),
];

test('events, steps and dated papers stand in the order of time, by years', () => {
  const years = byYear(chronologyLines(records, 'ja'));
  expect(years.map(([year, lines]) => [year, lines.map(({ text }) => text)])).toEqual([
    ['2025', ['政策懇談', '議会に提出']],
    ['2026', ['昼の集会', '議員の談話']],
    [undefined, ['街頭宣伝']],
  ]);
});

test('each line leads to the record that it tells of', () => {
  const submitted = chronologyLines(records, 'ja').find(({ text }) => text === '議会に提出');
  expect(submitted?.records).toEqual([records[3]?.id]);
});
