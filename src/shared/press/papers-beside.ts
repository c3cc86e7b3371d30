import type { Finding } from '../base/finding.ts';
import { pageWords } from '../publication/page-words.ts';
import type { Publication } from '../publication/publication.ts';
import { trimSize } from '../publication/sheet.ts';
import { findingSentence } from './finding-sentences.ts';
import type { Product } from './product.ts';

/** A text that goes with what is printed. */
export interface PaperBeside {
  readonly suffix: string;
  readonly text: string;
}

const WORDS = {
  ja: {
    words: '本文',
    pictures: '写真の説明',
    forPost: '投稿用の文',
    slip: '入稿チェック票',
    title: '題名',
    size: '仕上がり',
    pages: 'ページ',
    bleed: '塗り足し',
    marks: 'トンボ',
    yes: 'あり',
    no: 'なし',
    kind: 'ファイル',
    inks: '色',
    black: '黒い文字は黒インク（K100）だけ。インクの合計は',
    under: '%以内。',
    made: '作成日',
    findings: '点検',
    nothing: '気をつけるところは見つかりませんでした。',
    unconfirmed: 'PDF/X-4と表示していますが、外部の検査ソフトでは確かめていません。',
  },
  en: {
    words: 'Words',
    pictures: 'Pictures',
    forPost: 'text',
    slip: 'submission slip',
    title: 'Title',
    size: 'Finished size',
    pages: 'Pages',
    bleed: 'Bleed',
    marks: 'Crop marks',
    yes: 'yes',
    no: 'no',
    kind: 'File',
    inks: 'Inks',
    black: 'Black type in black ink alone (K100). All inks together at most ',
    under: ' %.',
    made: 'Made',
    findings: 'Check',
    nothing: 'Nothing to look at was found.',
    unconfirmed: 'Labelled PDF/X-4; no outside validator has confirmed it.',
  },
} as const;

/** The words of all pages, to be sent by mail or LINE, and what the pictures show, for those who do not see them. */
export function postText(publication: Publication): PaperBeside {
  const word = WORDS[publication.language];
  const pictures = publication.pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => {
      const caption =
        frame.kind === 'photo' ? (frame.overrides.caption ?? frame.photo?.caption ?? '') : '';
      return caption === '' ? [] : [`・${caption}`];
    });
  const words = pageWords(publication).map((page) => page.words.trim());
  const parts = [
    publication.title,
    ...words,
    ...(pictures.length > 0 ? [`【${word.pictures}】\n${pictures.join('\n')}`] : []),
  ];
  return { suffix: `-${word.forPost}`, text: `${parts.join('\n\n')}\n` };
}

export interface SlipFacts {
  readonly product: Product;
  readonly pages: number;
  readonly findings: readonly Finding[];
  /** Civil day. */
  readonly today: string;
}

/** 入稿チェック票: what a print shop asks before it takes a file, on one page. */
export function submissionSlip(publication: Publication, facts: SlipFacts): PaperBeside {
  const { language, sheet, title } = publication;
  const { product, pages, findings, today } = facts;
  const word = WORDS[language];
  const { widthMm, heightMm } = trimSize(sheet);
  const { colour } = product;
  const inks =
    colour.kind === 'cmyk'
      ? [
          `${word.kind}：${colour.standard}`,
          `${word.inks}：CMYK（${colour.conditionName}）`,
          `　${word.black}${colour.mostInk * 100}${word.under}`,
          `　${word.unconfirmed}`,
        ]
      : [];
  const told = findings.map((finding) => `・${findingSentence(finding, language)}`);
  const lines = [
    `■ ${word.slip}`,
    '',
    `${word.title}：${title}`,
    `${word.size}：${sheet.size}（${widthMm} × ${heightMm} mm）`,
    `${word.pages}：${pages}`,
    `${word.bleed}：${product.bleed ? `${sheet.bleedMm} mm` : word.no}`,
    `${word.marks}：${product.marks ? word.yes : word.no}`,
    ...inks,
    `${word.made}：${today}`,
    '',
    `${word.findings}：`,
    ...(told.length > 0 ? told : [`・${word.nothing}`]),
  ];
  return { suffix: `-${word.slip}`, text: `${lines.join('\n')}\n` };
}
