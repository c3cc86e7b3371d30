import type { ArchiveRecord } from '../../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../../shared/archive/record-kind.ts';
import { printedDate } from '../../../shared/japanese/japanese-calendar.ts';
import type { ExtractedPage } from '../../archive/extract-store.ts';
import { type Html, hrefFrom, html, htmlPage } from './html.ts';
import { CHOICE_WORDS, FIELD_WORDS, FIELD_WORDS_OF_KIND, KIND_WORDS, ROLE_WORDS } from './words.ts';

/** One line that leads to another record's page. */
export interface PageLink {
  readonly role: string;
  readonly title: string;
  /** Undefined when that record is not in the archive any more. */
  readonly page: string | undefined;
}

export interface RecordPage {
  readonly record: ArchiveRecord;
  /** Where this page lies in the bag. */
  readonly path: string;
  /** Where its original lies. */
  readonly original: string | undefined;
  readonly links: readonly PageLink[];
  readonly backlinks: readonly PageLink[];
  readonly words: readonly ExtractedPage[];
  readonly trashed: string | null;
  /** The title of another record that a field names by its id. */
  readonly titleOf: (id: string) => string | undefined;
}

/** Said elsewhere on the page, or for the program alone; where a photo was taken stays in its JSON. */
const NOT_SHOWN = new Set([
  'id',
  'kind',
  'title',
  'links',
  'accession',
  'created',
  'changed',
  'revision',
  'original',
  'focus',
  'position',
]);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const fieldWord = (kind: RecordKind, name: string): string =>
  FIELD_WORDS_OF_KIND[kind]?.[name] ?? FIELD_WORDS[name] ?? name;

function valueHtml(page: RecordPage, name: string, value: unknown): Html {
  if (value === true) return html`はい`;
  if (typeof value === 'number') return html`${value.toLocaleString('ja-JP')}`;
  if (Array.isArray(value)) {
    const items = value.map((item) => html`<li>${valueHtml(page, name, item)}</li>`);
    return html`<ul>${items}</ul>`;
  }
  if (typeof value === 'object' && value !== null) return fieldsHtml(page, Object.entries(value));
  const text = String(value);
  const isDate = name === 'date' || name === 'from' || name === 'to';
  const said = CHOICE_WORDS[name]?.[text] ?? page.titleOf(text);
  return html`${said ?? (isDate ? printedDate(text) : text)}`;
}

/** Names and values; what nobody has filled in takes no room. */
function fieldsHtml(page: RecordPage, entries: readonly (readonly [string, unknown])[]): Html {
  const shown = entries.filter(([name, value]) => !NOT_SHOWN.has(name) && !isEmpty(value));
  if (shown.length === 0) return html``;
  const lines = shown.map(
    ([
      name,
      value,
    ]) => html`<dt>${fieldWord(page.record.kind, name)}</dt><dd>${valueHtml(page, name, value)}</dd>
`,
  );
  return html`<dl>
${lines}</dl>`;
}

const SHOWN_BY_BROWSERS = /\.(jpe?g|png|webp|gif|avif)$/i;

function originalHtml({ record, original, path }: RecordPage): Html {
  if (original === undefined) return html``;
  const href = hrefFrom(path, original);
  const picture = SHOWN_BY_BROWSERS.test(original)
    ? html`<p><a href="${href}"><img src="${href}" alt="${record.title}" loading="lazy"></a></p>`
    : html``;
  return html`${picture}<p>原本：<a href="${href}">${original.split('/').at(-1) ?? ''}</a></p>`;
}

function linksHtml(page: RecordPage, way: 'there' | 'back'): Html {
  const links = way === 'there' ? page.links : page.backlinks;
  if (links.length === 0) return html``;
  const lines = links.map(({ role, title, page: target }) => {
    const words = Object.hasOwn(ROLE_WORDS, role)
      ? new Map(Object.entries(ROLE_WORDS)).get(role)?.[way]
      : undefined;
    const name =
      target === undefined
        ? html`${title}（いまは書庫にありません）`
        : html`<a href="${hrefFrom(page.path, target)}">${title}</a>`;
    return html`<dt>${words ?? role}</dt><dd>${name}</dd>
`;
  });
  return html`<h2>${way === 'there' ? 'つながり' : 'この資料につながる資料'}</h2><dl>
${lines}</dl>`;
}

function wordsHtml({ words }: RecordPage): Html {
  if (words.length === 0) return html``;
  const pages = words.map(
    ({ page, words: text, machineRead }) =>
      html`<h3>${page === 0 ? '全文' : `${page}ページ`}${machineRead ? '（機械が読み取った文字。引用の前に原本と見くらべてください）' : ''}</h3><p>${text}</p>
`,
  );
  return html`<h2>文書の文字</h2>${pages}`;
}

/** A record for people: everything that is known of it, with the way to what it belongs to. */
export function recordPage(page: RecordPage): string {
  const { record, trashed } = page;
  const date = record.date === undefined ? '' : `　${printedDate(record.date)}`;
  const bin =
    trashed === null
      ? html``
      : html`<p class="bin">ごみ箱に入っていた資料です（${trashed.slice(0, 10)}）</p>`;
  const fields = Object.entries(record).filter(([name]) => name !== 'date');
  return htmlPage(record.title, [
    html`<p class="about">${KIND_WORDS[record.kind]}${date}</p>
<h1>${record.title}</h1>
`,
    bin,
    originalHtml(page),
    fieldsHtml(page, fields),
    linksHtml(page, 'there'),
    linksHtml(page, 'back'),
    wordsHtml(page),
    html`
<footer><p>資料の番号 ${record.id}・第${record.revision}版・作成 ${record.created}・最後の変更 ${record.changed}・受入の番号 ${record.accession}</p></footer>`,
  ]);
}

/** A record whose row was damaged: what can still be said, and its content as it was found. */
export const damagedPage = (title: string, content: string): string =>
  htmlPage(title, [
    html`<h1>${title}</h1><p class="bin">この資料は書庫の中で壊れていて、読み取れませんでした。残っていた中身をそのまま載せます。</p><pre>${content}</pre>`,
  ]);
