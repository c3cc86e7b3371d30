import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellDate } from './cell-date.ts';
import { cellNumber } from './cell-number.ts';
import { cellParticipants } from './cell-participants.ts';
import { columnUse, type TableKind, tableKind, usesOf } from './column-use.ts';
import { guessTable, usesByHeadings } from './guess-columns.ts';
import { phoneNumber, postalCode } from './row-cells.ts';
import { rowDraft, sameness } from './row-draft.ts';

const read = (kind: TableKind, head: string[], row: string[]) =>
  rowDraft(row, { kind, uses: usesByHeadings(kind, head), headings: head, links: [] });
const drafted = (kind: TableKind, head: string[], row: string[]) => {
  const reading = read(kind, head, row);
  if (reading.is !== 'draft') throw new Error(JSON.stringify(reading));
  return reading;
};

describe('a table is understood by its headings', () => {
  it('knows a list of members under its title', () => {
    const guess = guessTable([
      ['みどり支部 会員名簿', '', ''],
      ['', '', ''],
      ['氏　名', 'フリガナ', '電話番号（自宅）', '携帯', '備考', '整理番号'],
      ['緑川 和子', 'ミドリカワ カズコ', '03-0000-0001', '', '', '1'],
    ]);
    expect(guess.kind).toBe('person');
    expect(guess.head).toBe(2);
    expect(guess.uses).toEqual(['title', 'reading', 'phone', 'phone', 'notes', null]);
  });

  it('knows organisations, events and numbers apart', () => {
    expect(guessTable([['団体名', '代表者', '住所']]).kind).toBe('organisation');
    expect(guessTable([['日付', '内容', '場所', '参加者']]).kind).toBe('event');
    expect(guessTable([['項目', '数値', '単位', '出典']]).kind).toBe('figure');
  });

  it('takes 内容 for what happened only where nothing else names it', () => {
    expect(usesByHeadings('event', ['日付', '内容'])).toEqual(['date', 'title']);
    expect(usesByHeadings('event', ['日付', '行事名', '内容'])).toEqual([
      'date',
      'title',
      'summary',
    ]);
  });

  it('takes 名 for a given name only beside a 姓', () => {
    expect(usesByHeadings('person', ['姓', '名'])).toEqual(['familyName', 'givenName']);
    expect(usesByHeadings('person', ['名', '電話'])).toEqual([null, 'phone']);
  });

  it('guesses nothing where no heading is known', () => {
    expect(
      guessTable([
        ['あ', 'い'],
        ['う', 'え'],
      ]),
    ).toEqual({
      kind: 'person',
      head: -1,
      uses: [null, null],
    });
  });

  it('never gives a column a use that its kind has not', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const { kind, uses, head } = guessTable(rows);
        expect(head).toBeLessThan(Math.max(rows.length, 1));
        for (const use of uses) if (use !== null) expect(usesOf(kind)).toContain(use);
      }),
    );
  });
});

describe('a person out of a row', () => {
  const head = [
    '姓',
    '名',
    'せい',
    'めい',
    '所属',
    '役職',
    '〒',
    '住所1',
    '住所2',
    '電話',
    'メール',
    '分類',
    '備考',
  ];

  it('has a name, a reading, a role and ways to be reached', () => {
    const { draft } = drafted('person', head, [
      '緑川', '和子', 'みどりかわ', 'かずこ', 'みどり区社保協', '会長',
      '１００－０００１', 'みどり区中央1-2-3', 'みどりビル2階', '0300000001\n090-0000-0002', 'kazuko@example.org', '役員、会計', '平日は夜',
    ]); // biome-ignore format: a row of a table
    expect(draft).toMatchObject({
      kind: 'person',
      title: '緑川 和子',
      reading: 'みどりかわ かずこ',
      roles: [{ role: '会長', organisation: 'みどり区社保協', faction: '' }],
      tags: ['役員', '会計'],
      notes: '平日は夜',
    });
    if (draft.kind !== 'person') throw new Error();
    expect(draft.contacts.map(({ medium, value }) => [medium, value])).toEqual([
      ['post', '100-0001 みどり区中央1-2-3みどりビル2階'],
      ['phone', '0300000001'],
      ['phone', '090-0000-0002'],
      ['email', 'kazuko@example.org'],
    ]);
  });

  it('has no contact that may be printed before somebody has said so', () => {
    const { draft } = drafted('person', ['氏名', '電話'], ['野原 健一', '03-0000-0000']);
    if (draft.kind !== 'person') throw new Error();
    expect(draft.contacts.every(({ mayBePublished }) => !mayBePublished)).toBe(true);
  });

  it('is none without a name', () => {
    expect(read('person', ['氏名', '電話'], ['', '03-0000-0000'])).toEqual({
      is: 'fault',
      fault: 'title-missing',
    });
    expect(read('person', ['氏名', '電話'], [' ', '　'])).toEqual({ is: 'blank' });
  });

  it('is the same person however the name is spaced and written', () => {
    const one = drafted('person', ['氏名'], ['髙橋　一郎']).draft;
    const other = drafted('person', ['氏名'], ['高橋一郎']).draft;
    expect(sameness(one)).toBe(sameness(other));
  });
});

describe('an event out of a row', () => {
  const head = ['日付', '行事名', '会場', '参加者', '結果'];

  it('has its date as written, its kind by its words and who came', () => {
    const { draft, doubts } = drafted('event', head, [
      '令和7年8月22日(金) 14:00～', '駅前宣伝', '緑駅北口', '住民約70人、会員1,020名', 'ビラ300枚',
    ]); // biome-ignore format: a row of a table
    expect(doubts).toEqual([]);
    expect(draft).toMatchObject({
      date: '令和7年8月22日(金)',
      eventKind: 'leafleting',
      place: '緑駅北口',
      participants: [
        { group: '住民', count: 70, about: true },
        { group: '会員', count: 1020, about: false },
      ],
      summary: 'ビラ300枚',
    });
  });

  it('keeps in its notes what could not be read, and says so', () => {
    const { draft, doubts } = drafted('event', head, ['雨の日', '集会', '', '大勢', '']);
    expect(doubts.toSorted()).toEqual(['date-unreadable', 'participants-unreadable']);
    expect(draft.date).toBeUndefined();
    expect(draft.notes.split('\n').toSorted()).toEqual(['大勢', '雨の日'].toSorted());
  });
});

describe('a figure out of a row', () => {
  it.each([
    ['1,234人', { value: 1234, precision: 'exact', unit: '人' }],
    ['約１万2千筆', { value: 12_000, precision: 'about', unit: '筆' }],
    ['3.5億円', { value: 350_000_000, precision: 'exact', unit: '円' }],
    ['30％以上', { value: 30, precision: 'at-least', unit: '%' }],
    ['10～20件', { value: 10, valueTo: 20, precision: 'range', unit: '件' }],
    ['▲5', { value: -5, precision: 'exact', unit: '' }],
    ['7割', { value: 7, precision: 'exact', unit: '割' }],
    ['0.35', { value: 0.35, precision: 'exact', unit: '' }],
  ])('reads %s', (cell, number) => {
    expect(cellNumber(cell)).toEqual(number);
  });

  it.each(['', '多数', '20未満', '1.2.3', '3/4', '20～10', '1,23,4'])(
    'reads no number in %s',
    (cell) => {
      expect(cellNumber(cell)).toBeUndefined();
    },
  );

  it('is none without a number', () => {
    const head = ['項目', '数値'];
    expect(read('figure', head, ['署名数', '多数'])).toEqual({
      is: 'fault',
      fault: 'value-unreadable',
    });
    expect(read('figure', head, ['署名数', ''])).toEqual({ is: 'fault', fault: 'value-missing' });
  });
});

describe('a cell', () => {
  it('gives a date as written, a bare day of the spreadsheet as a date', () => {
    expect(cellDate('2025-08-22')).toBe('2025-08-22');
    expect(cellDate('2025/8/22 18:30')).toBe('2025/8/22');
    expect(cellDate('45891')).toBe('2025-08-22');
    expect(cellDate('R7.8.22')).toBe('R7.8.22');
    expect(cellDate('来週')).toBeUndefined();
  });

  it('gives back the 0 that a spreadsheet took', () => {
    expect(phoneNumber('312345678')).toBe('0312345678');
    expect(phoneNumber('9012345678')).toBe('09012345678');
    expect(phoneNumber('０３－１２３４')).toBe('03-1234');
    expect(postalCode('600001')).toBe('060-0001');
    expect(postalCode('〒100-0001')).toBe('100-0001');
    expect(postalCode('不明')).toBe('不明');
  });

  it('counts those who came where it says a number alone', () => {
    expect(cellParticipants(['70'])).toEqual([{ group: '参加者', count: 70, about: false }]);
    expect(cellParticipants([])).toEqual([]);
  });
});

it('reads any row of any table without breaking', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('2025/8/22', '約70人', '1,234', '山田', '〒1000001'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...tableKind.options),
      fc.array(fc.tuple(fc.option(fc.constantFrom(...columnUse.options), { nil: null }), words)),
      (kind, columns) => {
        const reading = rowDraft(
          columns.map(([, cell]) => cell),
          { kind, uses: columns.map(([use]) => use), headings: [], links: [] },
        );
        expect(['blank', 'fault', 'draft']).toContain(reading.is);
        if (reading.is === 'draft') expect(reading.draft.kind).toBe(kind);
      },
    ),
  );
});

it('says in the notes what a number there is', () => {
  const reading = rowDraft(['緑川 和子', '1000', '会長', ''], {
    kind: 'person',
    uses: ['title', 'notes', 'notes', 'notes'],
    headings: ['氏名', '会費', '備考', '班'],
    links: [],
  });
  expect(reading.is === 'draft' && reading.draft.notes).toBe('会費：1000\n会長');
});
