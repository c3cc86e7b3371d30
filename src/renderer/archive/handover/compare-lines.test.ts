import { describe, expect, test } from 'vitest';
import { archiveRecord, type RecordDraftInput } from '../../../shared/archive/archive-record.ts';
import { differingFields } from '../../../shared/archive/record-difference.ts';
import { newId } from '../../../shared/base/id.ts';
import { translate } from '../../i18n/translate.ts';
import { compareLines } from './compare-lines.ts';

const AT = '2026-01-15T03:00:00.000Z';
const campaign = newId();
const id = newId();
const record = (draft: RecordDraftInput, revision: number) =>
  archiveRecord.parse({ id, accession: id, created: AT, changed: AT, revision, ...draft });

describe('two versions of a record', () => {
  test('stand side by side in words, what differs first', () => {
    const ours = record(
      { kind: 'petition', title: '陳情', gist: ['一つ', '二つ'], petitionKind: 'chinjo' },
      2,
    );
    const theirs = record(
      {
        kind: 'petition',
        title: '陳情',
        gist: ['一つ'],
        petitionKind: 'seigan',
        links: [{ role: 'campaign', to: campaign }],
        stages: [{ stage: 'submitted', date: '2025-08-22' }],
      },
      5,
    );
    const differing = differingFields(ours, theirs);
    expect(differing.toSorted()).toEqual(['gist', 'links', 'petitionKind', 'stages']);
    const titles = new Map([[campaign, { title: '資格確認書を全員に' }]]);
    const lines = compareLines(
      { ours, theirs, differing },
      (key, params) => translate('ja', key, params),
      titles,
    );
    expect(
      lines.map(({ name, label, ours: mine, theirs: other, differs }) =>
        differs ? [label, mine, other] : name,
      ),
    ).toEqual(
      expect.arrayContaining([
        ['種類', '陳情', '請願'],
        ['主旨', '一つ\n二つ', '一つ'],
        ['つながり', '', 'とりくみ：資格確認書を全員に'],
        ['経過', '', '段階：提出、日付：2025-08-22'],
        'title',
      ]),
    );
    expect(lines.slice(0, 4).every(({ differs }) => differs)).toBe(true);
  });
});
