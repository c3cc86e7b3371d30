import type { RecordKind } from '../../../shared/archive/record-kind.ts';
import type { ChronologyItem } from '../../../shared/assembly/chronology-items.ts';
import { csvText } from '../../../shared/base/csv.ts';
import { printedDate } from '../../../shared/japanese/japanese-calendar.ts';
import { hrefFrom, html, htmlPage } from './html.ts';
import { KIND_WORDS } from './words.ts';

/** One line of the register. Paths are those in the bag. */
export interface RegisterLine {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly date: string;
  /** What it is sorted by. */
  readonly sortKey: string;
  readonly context: string;
  readonly page: string;
  readonly json: string;
  readonly original: string;
  readonly sha256: string;
  readonly revision: number;
  readonly created: string;
  readonly changed: string;
  readonly trashed: string;
}

const HEAD = [
  '種類',
  '名前',
  '日付',
  '内容',
  '読むページ',
  '原本',
  '原本のSHA-256',
  '作成',
  '最後の変更',
  '版',
  'ごみ箱に入れた日時',
  '資料の番号',
  'JSON',
];

/** 台帳.csv: every record in a line, also those in the bin. */
export const registerCsv = (lines: readonly RegisterLine[]): string =>
  csvText([
    HEAD,
    ...lines.map((line) => [
      KIND_WORDS[line.kind],
      line.title,
      line.date,
      line.context,
      line.page,
      line.original,
      line.sha256,
      line.created,
      line.changed,
      String(line.revision),
      line.trashed,
      line.id,
      line.json,
    ]),
  ]);

/** All records of a kind, the way to their pages. */
export function kindPage(kind: RecordKind, path: string, lines: readonly RegisterLine[]): string {
  const rows = lines.map(
    ({ title, date, context, page, trashed }) =>
      html`<tr><td>${date === '' ? '' : printedDate(date)}</td><td><a href="${hrefFrom(path, page)}">${title}</a>${trashed === '' ? '' : '（ごみ箱）'}</td><td>${context}</td></tr>
`,
  );
  return htmlPage(`${KIND_WORDS[kind]}の一覧`, [
    html`<h1>${KIND_WORDS[kind]}の一覧</h1><p class="about">${lines.length}件</p>
<table><thead><tr><th>日付</th><th>名前</th><th>内容</th></tr></thead><tbody>
${rows}</tbody></table>`,
  ]);
}

/** 年表.html: what happened, year by year. */
export function chronologyPage(
  items: readonly ChronologyItem[],
  path: string,
  pageOf: (record: string) => string | undefined,
): string {
  const years = Map.groupBy(items, ({ date }) => date?.from.slice(0, 4) ?? '');
  const parts = [...years].map(([year, entries]) => {
    const rows = entries.map(({ date, text: what, petitions, records, isImportant }) => {
      const text = petitions.length === 0 ? what : `${what}（${petitions.join('、')}）`;
      const page = records.map(pageOf).find((found) => found !== undefined);
      const words =
        page === undefined ? html`${text}` : html`<a href="${hrefFrom(path, page)}">${text}</a>`;
      return html`<tr><td>${date ? printedDate(date.text) : ''}</td><td>${isImportant ? html`<strong>${words}</strong>` : words}</td></tr>
`;
    });
    return html`<h2>${year === '' ? '日付のないもの' : `${year}年`}</h2><table><tbody>
${rows}</tbody></table>`;
  });
  return htmlPage('年表', [html`<h1>年表</h1>`, ...parts]);
}
