import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChronology } from './read-chronology.ts';
import { readPetition } from './read-petition.ts';

const LETTER = `令和 7 年 8 月 22 日
みどり区議会議長 殿
陳情書
国民健康保険の加入者全員に資格確認書を送ることを求める陳情
〒000-0000
みどり区なのはな町 1-2-3 みどり会館 2 階
みどり区社会保障推進協議会
会長 緑川 和子 印
電話 03-0000-0000
陳情の主旨
一．国民健康保険のすべての加入者に、申請がなくても資格確認書を送付してく
ださい。
二．案内を同封してください。
陳情の理由
　受診をためらう人が出ています。このため、手もとに何があるのかがわから
ないのです。
　すみやかな実施をお願いします。
以上`;

describe('a petition letter', () => {
  test('is read into a petition', () => {
    expect(readPetition(LETTER)).toEqual({
      title: '国民健康保険の加入者全員に資格確認書を送ることを求める陳情',
      petitionKind: 'chinjo',
      date: '令和7年8月22日',
      assembly: 'みどり区議会',
      addressee: 'みどり区議会議長',
      introducers: [],
      petitioner: {
        postalCode: '000-0000',
        address: 'みどり区なのはな町 1-2-3 みどり会館 2 階',
        organisation: 'みどり区社会保障推進協議会',
        representative: '会長 緑川 和子',
        phone: '03-0000-0000',
      },
      gist: [
        '国民健康保険のすべての加入者に、申請がなくても資格確認書を送付してください。',
        '案内を同封してください。',
      ],
      reasons:
        '受診をためらう人が出ています。このため、手もとに何があるのかがわからないのです。\nすみやかな実施をお願いします。',
    });
  });

  test('may be a 請願 with introducing members, its digits spread and full-width', () => {
    const letter = `２ ０ ２ ５ 年 ８ 月 ２ ２ 日\nみどり区議会議長　青木 一 様\n件名：意見書の提出に関する請願\n紹介議員　赤井 花、白石 次郎 印\n【請願の趣旨】\n（1）意見書を出してください。\n（2）国に求めてください。\n【請願の理由】\n国が決めることだからです。`;
    expect(readPetition(letter)).toMatchObject({
      title: '意見書の提出に関する請願',
      petitionKind: 'seigan',
      date: '2025年8月22日',
      addressee: 'みどり区議会議長 青木 一',
      introducers: ['赤井 花', '白石 次郎'],
      gist: ['意見書を出してください。', '国に求めてください。'],
      reasons: '国が決めることだからです。',
    });
  });

  test('that says little gives little and guesses nothing', () => {
    expect(readPetition('こんにちは。\n来週の会議について')).toMatchObject({
      title: '',
      gist: [],
      reasons: '',
      addressee: '',
    });
  });

  test('however it is cut and shuffled, is read without a fault', () => {
    const lines = LETTER.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.string({ maxLength: 40 }), (some, noise) => {
        const read = readPetition([...some, noise].join('\n'));
        expect(read.gist.every((item) => item !== '')).toBe(true);
      }),
    );
  });
});

describe('a list of what happened', () => {
  test('is read into events, with year and month of the line before', () => {
    const list = `とりくみの経過
2025 年 1 2 月はじめ　区議会事務局から補足説明の案内
1 2 日(金) 福祉保健委員会で審査
同日 区役所前で報告
1 3 日　駅頭宣伝
（約二十分）
2026年1月14日 昼の集会、本会議で採択
2月 各会派を訪問`;
    expect(readChronology(list)).toEqual([
      { date: '2025年12月はじめ', title: '区議会事務局から補足説明の案内', eventKind: 'hearing' },
      { date: '2025年12月12日', title: '福祉保健委員会で審査', eventKind: 'hearing' },
      { date: '2025年12月12日', title: '区役所前で報告', eventKind: 'other' },
      { date: '2025年12月13日', title: '駅頭宣伝（約二十分）', eventKind: 'leafleting' },
      { date: '2026年1月14日', title: '昼の集会、本会議で採択', eventKind: 'vote' },
      { date: '2026年2月', title: '各会派を訪問', eventKind: 'visit' },
    ]);
  });

  test('without a year at its head gives nothing that is not known', () => {
    expect(readChronology('12日 宣伝\n13日 集会')).toEqual([]);
  });

  test('of any words whatever is read without a fault, and every date can be read', () => {
    const part = fc.constantFrom(
      '2025年',
      '令和7年',
      '12月',
      '13日',
      'はじめ',
      '同日',
      ' ',
      '宣伝',
      '～',
      '（土）',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        for (const { date, title } of readChronology(parts.join(''))) {
          expect(date).not.toBe('');
          expect(title).not.toBe('');
        }
      }),
    );
  });
});
