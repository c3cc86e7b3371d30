import { describe, expect, test } from 'vitest';
import { type ArchiveRecord, archiveRecord } from '../archive/archive-record.ts';
import { newId } from '../base/id.ts';
import { chronologyItems } from './chronology-items.ts';
import { chronologyCsv, chronologyMarkdown, chronologyRows } from './chronology-sheet.ts';

const NOW = '2026-01-14T00:00:00.000Z';
const kept = { accession: newId(), created: NOW, changed: NOW, revision: 1 };
const record = (fields: object): ArchiveRecord =>
  archiveRecord.parse({ id: newId(), ...kept, ...fields });

const [ours, theirs] = [newId(), newId()];
const titles = new Map([
  [ours, '資格確認書を全員に'],
  [theirs, '給食の無償化'],
]);
const of = (...campaigns: string[]) => ({
  links: campaigns.map((to) => ({ role: 'campaign', to })),
});

const vote = {
  date: '2025年12月12日',
  body: '',
  counts: { for: 5, against: 4 },
  outcome: 'adopted',
};
const petition = record({
  kind: 'petition',
  title: '送付を求める陳情',
  stages: [{ stage: 'submitted', date: '2025年8月22日' }],
  committeeVote: vote,
  ...of(ours),
});
const rally = record({ kind: 'event', title: '*集会*', date: '2026-01-14', ...of(ours, theirs) });
const invited = record({ kind: 'event', title: '案内', date: '2025年12月はじめ', ...of(ours) });
const undated = record({ kind: 'event', title: '=街頭宣伝', ...of(theirs) });
const rows = chronologyRows(chronologyItems([rally, undated, petition, invited], 'ja'), titles);

describe('a chronology for other programs', () => {
  test('has the date as written, its days, EDTF with what it cannot say, and whose it is', () => {
    expect(rows.map(({ date, edtf, remark }) => [date, edtf, remark])).toEqual([
      ['2025年8月22日', '2025-08-22', ''],
      ['2025年12月はじめ', '[2025-12-01..2025-12-10]', 'はじめ'],
      ['2025年12月12日', '2025-12-12', ''],
      ['2026-01-14', '2026-01-14', ''],
      ['', '', ''],
    ]);
    expect(rows[1]).toMatchObject({ from: '2025-12-01', to: '2025-12-10', important: false });
    expect(rows[2]).toMatchObject({
      text: '委員会で採択 賛成5 反対4（送付を求める陳情）',
      important: true,
      records: [petition.id],
    });
    expect(rows[3]?.campaigns).toEqual(['資格確認書を全員に', '給食の無償化']);
  });

  test('is a table in which nothing is reckoned', () => {
    const lines = chronologyCsv(rows).split('\r\n');
    expect(lines[0]).toBe(
      '\ufeff日付,はじめの日,おわりの日,EDTF,日付の注,できごと,重要,とりくみ,資料の番号',
    );
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines[5]).toBe(`,,,,,'=街頭宣伝,,給食の無償化,${undated.id}`);
  });

  test('is text for people, by years, with votes in bold', () => {
    expect(chronologyMarkdown('年表', rows)).toBe(
      [
        '# 年表\n',
        '## 2025年\n',
        '- 2025年8月22日　議会に提出（送付を求める陳情）',
        '- 2025年12月はじめ　案内',
        '- **2025年12月12日　委員会で採択 賛成5 反対4（送付を求める陳情）**\n',
        '## 2026年\n',
        '- 2026年1月14日　\\*集会\\*\n',
        '## 日付のないもの\n',
        '- =街頭宣伝\n',
      ].join('\n'),
    );
  });
});
