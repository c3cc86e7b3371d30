import type { RecordKind } from '../../../shared/archive/record-kind.ts';
import { hrefFrom, html, htmlPage } from './html.ts';
import { KIND_WORDS } from './words.ts';

/** At the top of the bag, beside `data/`: seen at once, and allowed there as a tag file (RFC 8493 §2.2.4). */
export const READ_ME = 'はじめにお読みください.html';

export interface ReadMe {
  readonly name: string;
  readonly written: string;
  readonly kinds: readonly {
    readonly kind: RecordKind;
    readonly count: number;
    readonly page: string;
  }[];
  readonly register: string;
  readonly chronology: string;
  readonly publications: readonly { readonly title: string; readonly path: string }[];
  /** What could not be handed over as it should be, in sentences. */
  readonly remarks: readonly string[];
}

const link = (path: string, words: string) =>
  html`<a href="${hrefFrom(READ_ME, path)}">${words}</a>`;

/** What this is, how to read it without Gariban, how to check it, how to take it back. */
export function readMePage(page: ReadMe): string {
  const { name, written, kinds, publications, remarks } = page;
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return htmlPage(`はじめにお読みください — ${name}`, [
    html`<p class="about">${written}に書き出しました</p>
<h1>「${name}」の引き継ぎ</h1>
<p>このフォルダーには、書庫「${name}」にあるもの全部（資料${total}件、原本、作成物）が入っています。ガリバンがなくても、ふつうのパソコンで読めます。</p>
`,
    html`<h2>読む</h2><ul>
<li>${link(page.register, '台帳（表計算ソフトで開けます）')}</li>
<li>${link(page.chronology, '年表')}</li>
${kinds.map(
  ({ kind, count, page: path }) => html`<li>${link(path, `${KIND_WORDS[kind]}（${count}件）`)}</li>
`,
)}</ul>
<p>資料は1件ずつ、読むためのページ（html）と、ほかのプログラムのためのデータ（json）になっています。写真や文書の原本は「data/原本」に、日付と名前をつけて入れてあります。</p>
`,
    publications.length === 0
      ? html``
      : html`<h2>作成物</h2><ul>
${publications.map(
  ({ title, path }) => html`<li>${link(path, title)}</li>
`,
)}</ul>`,
    remarks.length === 0
      ? html``
      : html`<h2>そのまま渡せなかったもの</h2><ul>
${remarks.map(
  (remark) => html`<li>${remark}</li>
`,
)}</ul>`,
    html`<h2>ガリバンにもどす</h2>
<p>ガリバンの書庫を開き、このフォルダー（または zip ファイル）を画面に落としてください。新しい書庫に入れると、元と同じ書庫になります。ほかの資料がある書庫に入れても、いまある資料が黙って書きかえられることはありません。</p>
<h2>無事かどうかを確かめる</h2>
<p>このフォルダーは BagIt 1.0（RFC 8493）という決まりに従っています。すべてのファイルの SHA-256 が manifest-sha256.txt に書いてあります。このフォルダーの中で次のように打つと、1つでも壊れていればわかります。</p>
<pre>sha256sum -c --quiet manifest-sha256.txt
sha256sum -c --quiet tagmanifest-sha256.txt</pre>
<p>macOS では「sha256sum」のかわりに「shasum -a 256」です。ガリバンは、取り込むときに自動で確かめます。ファイルの名前を変えたり、中身を直したりすると「壊れている」ことになりますので、直したいときは写しをつくってください。</p>
<h2>お願い</h2>
<p>連絡先、掲載の同意、印刷しない覚え書きも入っています。渡す相手と置き場所に気をつけてください。</p>
`,
  ]);
}
