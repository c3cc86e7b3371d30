import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';
import { isMessageKey, translate } from './translate.ts';

type Area = Readonly<Record<string, string>>;

const messagesOf = (areas: Readonly<Record<string, Area>>): Map<string, string> =>
  new Map(
    Object.entries(areas).flatMap(([area, keys]) =>
      Object.entries(keys).map(([key, text]) => [`${area}.${key}`, text] as const),
    ),
  );

const japanese = messagesOf(ja);
const english = messagesOf(en);
const namesIn = (text: string): string[] =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([name]) => name).sort();

/** Foreign words of the computer trade that people who learnt on paper do not use. */
const JARGON = [
  'インポート',
  'エクスポート',
  'レンダリング',
  'キャッシュ',
  'プロジェクト',
  'アップロード',
  'ダウンロード',
  'レコード',
  'データベース',
  'ディレクトリ',
  'アーカイブ',
  'メタデータ',
  'クリップボード',
  'デフォルト',
  'フォーマット',
  'パラメータ',
  'トランザクション',
  'コミット',
  'リビジョン',
  'ロールバック',
  'ダイアログ',
  'ドラッグ',
  'ドロップ',
  'プレースホルダ',
];
/** パス alone, not in パスワード or スパス…. */
const PATH = /(?<![ァ-ヶー])パス(?![ァ-ヶー])/;

describe('the words of the interface', () => {
  test('English has every key that Japanese has, and no other', () => {
    const singulars = [...english.keys()].filter((key) => key.endsWith('_one'));
    expect([...english.keys()].filter((key) => !key.endsWith('_one')).sort()).toEqual(
      [...japanese.keys()].sort(),
    );
    expect(singulars.filter((key) => !japanese.has(key.slice(0, -'_one'.length)))).toEqual([]);
  });

  test('both languages name the same things in each sentence', () => {
    const differing = [...japanese].filter(
      ([key, text]) => `${namesIn(text)}` !== `${namesIn(english.get(key) ?? '')}`,
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('no sentence is empty', () => {
    const empty = [...japanese, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('the Japanese interface speaks without jargon', () => {
    const found = [...japanese].filter(
      ([, text]) => JARGON.some((word) => text.includes(word)) || PATH.test(text),
    );
    expect(found).toEqual([]);
  });

  test('a message is put in either language, with the singular where English has one', () => {
    expect([
      translate('ja', 'common.count', { count: 3 }),
      translate('en', 'common.count', { count: 1 }),
      translate('en', 'common.count', { count: 3 }),
    ]).toEqual(['3件', '1 item', '3 items']);
    expect([isMessageKey('common.save'), isMessageKey('common.no-such')]).toEqual([true, false]);
  });
});
