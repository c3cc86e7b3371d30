import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test('may list its 項目 apart from the 趣旨, over two numbered pages', () => {
    const letter =
      '【請願の趣旨】\nくらしが苦しくなっています。\n- 1 -\n【請願項目】\n（1）意見書を出すこと。\n2\n（2）相談を続けること。';
    expect(readPetition(letter)).toMatchObject({
      gist: ['意見書を出すこと。', '相談を続けること。'],
      reasons: 'くらしが苦しくなっています。',
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
