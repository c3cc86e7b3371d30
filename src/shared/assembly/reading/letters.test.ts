import { describe, expect, test } from 'vitest';
import { readLetter } from './read-letter.ts';

interface Letter {
  readonly name: string;
  readonly text: string;
  readonly says: Readonly<Record<string, unknown>>;
}

/** Letters as offices write them; the places and people are invented. */
const LETTERS: readonly Letter[] = [
  {
    name: 'items behind 記, those who petition behind 以上',
    text: `令和七年八月二十二日
みどり区議会議長　殿

学校給食の無償化を続けることを求める陳情

（陳情の趣旨）
物価が上がり続け、子どものいる家庭のくらしが苦しくなっています。
給食費の負担がもどれば、いっそう苦しくなります。

記

１　学校給食の無償化を来年度も続けてください。
２　私立学校に通う子どもの家庭にも支援をしてください。
以上

陳情者
住所　みどり区すみれ町４丁目５番６号
氏名　みどり区子育てネットワーク　代表　野原 みどり　㊞
電話　０３－００００－００１１`,
    says: {
      title: '学校給食の無償化を続けることを求める陳情',
      date: '令和七年八月二十二日',
      assembly: 'みどり区議会',
      addressee: 'みどり区議会議長',
      petitionKind: 'chinjo',
      gist: [
        '学校給食の無償化を来年度も続けてください。',
        '私立学校に通う子どもの家庭にも支援をしてください。',
      ],
      address: 'みどり区すみれ町４丁目５番６号',
      organisation: 'みどり区子育てネットワーク',
      representative: '代表　野原 みどり',
      phone: '03-0000-0011',
      reasons:
        '物価が上がり続け、子どものいる家庭のくらしが苦しくなっています。\n給食費の負担がもどれば、いっそう苦しくなります。',
    },
  },
  {
    name: 'a title on two lines, the assembly on a line of its own, 2025/8/22',
    text: `2025/8/22
みどり区議会
議長　川上 春夫 様

請　願　書

国民健康保険のすべての加入者に資格確認書を送付する
ことを国に求める意見書の提出に関する請願

紹介議員　林 さくら　　大空 一
請願者住所　みどり区なのはな町1-2-3
請願者氏名　緑川 和子

請願の要旨
国に対し、意見書を提出してください。

請願理由
受診をためらう人が出ています。`,
    says: {
      title:
        '国民健康保険のすべての加入者に資格確認書を送付することを国に求める意見書の提出に関する請願',
      date: '2025/8/22',
      assembly: 'みどり区議会',
      petitionKind: 'seigan',
      introducers: ['林 さくら', '大空 一'],
      address: 'みどり区なのはな町1-2-3',
      representative: '緑川 和子',
      gist: ['国に対し、意見書を提出してください。'],
      reasons: '受診をためらう人が出ています。',
    },
  },
  {
    name: 'a form of the assembly with labels and brackets',
    text: `件名　区立図書館の開館時間を延ばすことを求める陳情書
提出年月日：令和8年2月3日
提出先：みどり区議会議長 あて
陳情者：〒000-0001 みどり区さくら町7-8
　　　　図書館を育てる会
　　　　会長 水沢 ひかる（印）
　　　　TEL 03(0000)0022
【陳情事項】
・平日は午後9時まで開けること。
・日曜日も開けること。
【陳情理由】
仕事のあとに使えないという声が多いためです。`,
    says: {
      title: '区立図書館の開館時間を延ばすことを求める陳情書',
      date: '令和8年2月3日',
      assembly: 'みどり区議会',
      addressee: 'みどり区議会議長',
      postalCode: '000-0001',
      address: 'みどり区さくら町7-8',
      organisation: '図書館を育てる会',
      representative: '会長 水沢 ひかる',
      phone: '03(0000)0022',
      gist: ['平日は午後9時まで開けること。', '日曜日も開けること。'],
      reasons: '仕事のあとに使えないという声が多いためです。',
    },
  },
  {
    name: 'digits that a PDF has spread, lines that it has wrapped',
    text: `令 和 7 年 1 2 月 1 日
みどり区長　殿
要望ではなく陳情として提出します。
踏切の安全対策を求める陳情
〒 0 0 0 - 0 0 0 2
みどり区あおば町 1 - 1 5
あおば町自治会 会長 山野 二郎
電話 0 3 - 0 0 0 0 - 0 0 3 3
１．主旨
① 踏切の前後に歩道をつけ
てください。
② 見張りを置いてください。
２．理由
　通学の子どもが車とすれ違っています。
　事故が起きる前に、対策をお願い
します。
以上`,
    says: {
      title: '踏切の安全対策を求める陳情',
      date: '令和7年12月1日',
      addressee: 'みどり区長',
      postalCode: '000-0002',
      organisation: 'あおば町自治会',
      representative: '会長 山野 二郎',
      phone: '03-0000-0033',
      gist: ['踏切の前後に歩道をつけてください。', '見張りを置いてください。'],
      reasons: '通学の子どもが車とすれ違っています。\n事故が起きる前に、対策をお願いします。',
    },
  },
  {
    name: 'several who petition, 主旨 and 理由 in one',
    text: `2025年8月22日（金）
みどり区議会議長 様

陳情書「区の奨学金を給付にすることを求める陳情」

陳情団体
みどり区社会保障推進協議会　会長　緑川 和子
はたらく仲間ユニオン みどり支部　支部長　川辺 智

１、陳情の趣旨
区の奨学金を、返さなくてよいものにしてください。
２、陳情の理由
卒業したあと、長く返し続ける若い人がいます。`,
    says: {
      title: '区の奨学金を給付にすることを求める陳情',
      date: '2025年8月22日(金)',
      assembly: 'みどり区議会',
      organisation: 'みどり区社会保障推進協議会',
      representative: '会長　緑川 和子',
      gist: ['区の奨学金を、返さなくてよいものにしてください。'],
      reasons: '卒業したあと、長く返し続ける若い人がいます。',
    },
  },
  {
    name: 'no headings at all, as a mail',
    text: `みどり区議会議長殿

保育園の統廃合をしないことを求める陳情

令和6年11月20日
保育をよくする会
代表 空野 太郎
みどり区ひばり町2-3-4

区は、三つの保育園を一つにまとめる計画を示しました。
近くに保育園がなくなれば、働き続けることができません。
計画を見直してください。`,
    says: {
      title: '保育園の統廃合をしないことを求める陳情',
      date: '令和6年11月20日',
      assembly: 'みどり区議会',
      organisation: '保育をよくする会',
      representative: '代表 空野 太郎',
      address: 'みどり区ひばり町2-3-4',
    },
  },
];

const said = (text: string): Record<string, unknown> => {
  const { petition } = readLetter(text);
  return { ...petition, ...petition.petitioner };
};

describe('letters as offices write them', () => {
  test.each(LETTERS)('$name', ({ text, says }) => {
    const read = said(text);
    const wrong = Object.entries(says).filter(
      ([field, words]) => JSON.stringify(read[field]) !== JSON.stringify(words),
    );
    expect(wrong.map(([field, words]) => ({ field, words, read: read[field] }))).toEqual([]);
  });
});
