import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTER_FIELDS, readLetter } from './read-letter.ts';

const FROM_PDF = `2 0 2 5 年 8 月 2 2 日
みどり区議会議長　殿
陳情書
資格確認書をすべての国保加入者に送ることを求める陳情
〒000-0000
みどり区なのはな町1-2-3 みどり会館2階
みどり区社会保障推進協議会
会長　緑川 和子　　印
電話　03-0000-0000
陳情の主旨
一．みどり区として、国民健康保険に加入するすべての区民に、資格確認書
を送ってください。
二．届いていない人を調べてください。
陳情の理由
保険証は、だれもが医療を受けるためのよりどころです。なくすことへの
不安の声が、会に多く寄せられています。
区民の不安にこたえてくださるよう、お願いします。
1
以上`;

const FROM_WORD = `令和７年８月２２日（金）

みどり区議会
議長　川上 春夫　様

請願者　住所　みどり区なのはな町一丁目２番
　　　　団体名　あおぞら労働組合みどり支部
　　　　代表　空野 太郎　㊞
　　　　ＴＥＬ　０３－００００－０００１

紹介議員　山野 花子　海野 次郎

国に意見書の提出を求める請願書

【請願の趣旨】
物価が上がり、くらしが苦しくなっています。区の声を国に届けてください。

【請願項目】
（１）国に意見書を提出すること。
（２）区の窓口で相談を続けること。`;

const expected = {
  date: '2025年8月22日',
  addressee: 'みどり区議会議長',
  title: '資格確認書をすべての国保加入者に送ることを求める陳情',
  organisation: 'みどり区社会保障推進協議会',
  gist: [
    'みどり区として、国民健康保険に加入するすべての区民に、資格確認書を送ってください。',
    '届いていない人を調べてください。',
  ],
  reasons:
    '保険証は、だれもが医療を受けるためのよりどころです。なくすことへの不安の声が、会に多く寄せられています。\n区民の不安にこたえてくださるよう、お願いします。',
};

describe('a petition letter is read into a petition', () => {
  test('as a PDF gives it: spaced digits, wrapped lines, a page number', () => {
    const { petition, doubts } = readLetter(FROM_PDF);
    expect(petition).toMatchObject({
      date: expected.date,
      petitionKind: 'chinjo',
      assembly: 'みどり区議会',
      addressee: expected.addressee,
      title: expected.title,
      gist: expected.gist,
      reasons: expected.reasons,
      petitioner: {
        postalCode: '000-0000',
        address: 'みどり区なのはな町1-2-3 みどり会館2階',
        organisation: expected.organisation,
        phone: '03-0000-0000',
      },
    });
    expect(petition.petitioner.representative).toMatch(/^会長　緑川\s?和子$/);
    expect(doubts).toEqual([]);
  });

  test('a seigan with its introducing members, and items apart from the 趣旨', () => {
    const { petition, doubts } = readLetter(FROM_WORD);
    expect(petition).toMatchObject({
      petitionKind: 'seigan',
      title: '国に意見書の提出を求める請願書',
      date: '令和7年8月22日(金)',
      assembly: 'みどり区議会',
      introducers: ['山野 花子', '海野 次郎'],
      gist: ['国に意見書を提出すること。', '区の窓口で相談を続けること。'],
      reasons: '物価が上がり、くらしが苦しくなっています。区の声を国に届けてください。',
      petitioner: { organisation: 'あおぞら労働組合みどり支部', phone: '03-0000-0001' },
    });
    expect(doubts).toEqual([]);
  });

  test('what is not there stays empty and is said', () => {
    const { petition, doubts } = readLetter('陳情の主旨\n1. 送ってください。');
    expect(petition).toMatchObject({ title: '', addressee: '', gist: ['送ってください。'] });
    expect(doubts.map(({ field }) => field)).toEqual([
      'title',
      'date',
      'addressee',
      'assembly',
      'petitioner',
      'reasons',
    ]);
  });

  test('a weekday that does not fit is said', () => {
    const { doubts } = readLetter(FROM_WORD.replace('（金）', '（木）'));
    expect(doubts).toContainEqual({ field: 'date', why: 'weekday' });
  });

  test('each field knows where it stands in the source', () => {
    const { spans } = readLetter(FROM_PDF);
    const { start = 0, end = 0 } = spans.title ?? {};
    expect(FROM_PDF.slice(start, end)).toBe(expected.title);
  });

  const pieces = [...FROM_PDF.split('\n'), ...FROM_WORD.split('\n')];
  test('any text, and any letter cut up and shuffled, is read without an error', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.shuffledSubarray(pieces).map((lines) => lines.join('\n')),
      fc.nat(FROM_PDF.length).map((length) => FROM_PDF.slice(0, length)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { spans, petition, doubts } = readLetter(text);
        for (const field of LETTER_FIELDS) {
          const span = spans[field];
          if (!span) continue;
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        }
        expect(petition.title === '').toBe(doubts.some(({ field }) => field === 'title'));
      }),
    );
  });
});
