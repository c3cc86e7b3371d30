import { describe, expect, test } from 'vitest';
import { recordDraft } from '../../../shared/archive/archive-record.ts';
import { recordKind } from '../../../shared/archive/record-kind.ts';
import {
  blankDraft,
  cleaned,
  isOfKind,
  isSameForm,
  issuesOf,
  type WrittenKind,
} from './record-form.ts';

const WRITTEN = recordKind.options.filter(
  (kind): kind is WrittenKind => kind !== 'photo' && kind !== 'document',
);

const issues = (draft: Parameters<typeof issuesOf>[0]) => Object.fromEntries(issuesOf(draft));

describe('an empty form', () => {
  test.each(WRITTEN)(
    'of a %s asks for its title, and is taken once the least is written',
    (kind) => {
      const blank = blankDraft(kind);
      expect(issuesOf(blank).get('title')).toBe('room.issue_missing');
      const written = { ...blank, title: '題' };
      if (isOfKind(written, 'quote')) written.words = '必要です';
      if (isOfKind(written, 'figure')) written.value = 70;
      expect(issues(written)).toEqual({});
    },
  );

  test('made in a campaign is linked to it', () => {
    const campaign = '019234ab-0000-7000-8000-000000000001';
    expect(blankDraft('event', campaign).links).toEqual([{ role: 'campaign', to: campaign }]);
  });
});

describe('what is wrong is told at its field', () => {
  test('a date that cannot be read, in a stage', () => {
    const petition = blankDraft('petition');
    if (!isOfKind(petition, 'petition')) throw new Error('a petition');
    petition.title = '送付を求める陳情';
    petition.stages = [{ stage: 'submitted', date: 'そのうち', note: '' }];
    expect(issues(petition)).toEqual({ 'stages.0.date': 'room.issue_date-unreadable' });
  });

  test('a number, an address, a time', () => {
    const figure = { ...blankDraft('figure'), title: '割合' };
    const clipping = blankDraft('clipping');
    if (!isOfKind(clipping, 'clipping')) throw new Error('a clipping');
    Object.assign(clipping, { title: '記事', url: 'example', time: '25:00' });
    expect([issues(figure), issues(clipping)]).toEqual([
      { value: 'room.issue_number' },
      { url: 'room.issue_url', time: 'room.issue_time' },
    ]);
  });

  test('a line that was only opened is no fault and is not kept', () => {
    const person = blankDraft('person');
    if (!isOfKind(person, 'person')) throw new Error('a person');
    person.title = '山田花子';
    person.contacts = [
      { medium: 'phone', value: '', label: '', mayBePublished: false },
      { medium: 'email', value: 'hanako@example.jp', label: '', mayBePublished: true },
    ];
    expect(issues(person)).toEqual({});
    expect(recordDraft.parse(cleaned(person))).toMatchObject({
      contacts: [{ medium: 'email', value: 'hanako@example.jp' }],
    });
  });
});

describe('what lies in the drafts', () => {
  test('comes back into a form of the same kind, whatever was optional in it', () => {
    const blank = blankDraft('event');
    expect([
      isSameForm(blank, { ...blank, date: '2025-12', title: '集会' }),
      isSameForm(blank, blankDraft('person')),
      isSameForm(blank, { ...blank, links: 'none' }),
      isSameForm(blank, undefined),
    ]).toEqual([true, false, false, false]);
  });
});
