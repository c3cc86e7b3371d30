import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../base/id.ts';
import { parsePartialDate } from '../japanese/partial-date.ts';
import { chronologyCalendar } from './chronology-calendar.ts';
import type { ChronologyItem } from './chronology-items.ts';

const NOW = '2026-01-15T03:00:00.000Z';
const [record, campaign] = [newId(), newId()];
const titles = new Map([[campaign, '資格確認書を、全員に']]);

const item = (text: string, date?: string): ChronologyItem => ({
  date: date === undefined ? undefined : parsePartialDate(date),
  text,
  petitions: [],
  isImportant: false,
  records: [record],
  campaigns: [campaign],
});

/** Lines as a calendar program reads them. */
const unfolded = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (calendar: string, name: string): string[] =>
  unfolded(calendar)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));

describe('a chronology as a calendar', () => {
  test('has whole days without a time zone, and says what is planned', () => {
    const calendar = chronologyCalendar([item('採択', '2026年1月14日（水）予定')], titles, NOW);
    expect(unfolded(calendar)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Gariban//Chronology//JA',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      `UID:${record}-20260114-1@gariban.invalid`,
      'DTSTAMP:20260115T030000Z',
      'DTSTART;VALUE=DATE:20260114',
      'DTEND;VALUE=DATE:20260115',
      'SUMMARY:採択',
      'DESCRIPTION:2026年1月14日（水）予定',
      'CATEGORIES:資格確認書を、全員に',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('a vague date lasts as long as it may, one vaguer than a month stands on its day with its words', () => {
    const calendar = chronologyCalendar(
      [
        item('案内', '2025年12月はじめ'),
        item('懇談', '2025年8月'),
        item('調査', '2025年秋'),
        item('いつか'),
      ],
      titles,
      NOW,
    );
    expect(valuesOf(calendar, 'DTSTART')).toEqual(['20251201', '20250801', '20250901']);
    expect(valuesOf(calendar, 'DTEND')).toEqual(['20251211', '20250901', '20250902']);
    expect(valuesOf(calendar, 'SUMMARY')[2]).toBe('調査（2025年秋）');
  });

  test('no line is longer than 75 octets, and every text is read back', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\n', '\r\n', ',', ';', '\\', '採', '𠮷'),
    );
    const text = fc.array(unit, { minLength: 1, maxLength: 200 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const calendar = chronologyCalendar([item(words, '2025-12-12')], titles, NOW);
        const encoder = new TextEncoder();
        for (const line of calendar.split('\r\n'))
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        const [summary = ''] = valuesOf(calendar, 'SUMMARY');
        const read = summary.replace(/\\(.)/g, (_all, sign) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(words.replace(/\r\n|\r/g, '\n'));
      }),
      { numRuns: 300 },
    );
  });
});
