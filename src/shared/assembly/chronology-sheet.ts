import { csvText } from '../base/csv.ts';
import type { Id } from '../base/id.ts';
import { toEdtf } from '../japanese/edtf.ts';
import { printedDate } from '../japanese/japanese-calendar.ts';
import type { ChronologyItem } from './chronology-items.ts';
import type { AssemblyLanguage } from './words.ts';

/** A line as other programs read it. Days are civil; `edtf` says how exactly the date is known, `remark` what it cannot say. */
export interface ChronologyRow {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly edtf: string;
  readonly remark: string;
  readonly text: string;
  readonly important: boolean;
  readonly campaigns: readonly string[];
  readonly records: readonly Id[];
}

/** Titles of campaigns by id. */
export type CampaignTitles = ReadonlyMap<Id, string>;

const withPetitions = ({ text, petitions }: ChronologyItem): string =>
  petitions.length === 0 ? text : `${text}（${petitions.join('、')}）`;

const rowOf = (item: ChronologyItem, titles: CampaignTitles): ChronologyRow => ({
  date: item.date?.text ?? '',
  from: item.date?.from ?? '',
  to: item.date?.to ?? '',
  ...(item.date ? toEdtf(item.date) : { edtf: '', remark: '' }),
  text: withPetitions(item),
  important: item.isImportant,
  campaigns: item.campaigns.flatMap((id) => titles.get(id) ?? []),
  records: item.records,
});

/** The chronology as rows, in the order of time. */
export const chronologyRows = (
  items: readonly ChronologyItem[],
  titles: CampaignTitles,
): ChronologyRow[] => items.map((item) => rowOf(item, titles));

const HEADS: Readonly<Record<AssemblyLanguage, readonly string[]>> = {
  ja: [
    '日付',
    'はじめの日',
    'おわりの日',
    'EDTF',
    '日付の注',
    'できごと',
    '重要',
    'とりくみ',
    '資料の番号',
  ],
  en: [
    'Date',
    'First day',
    'Last day',
    'EDTF',
    'Note on the date',
    'Event',
    'Important',
    'Campaign',
    'Records',
  ],
};

/** As a table for a spreadsheet. */
export const chronologyCsv = (
  rows: readonly ChronologyRow[],
  language: AssemblyLanguage = 'ja',
): string =>
  csvText([
    HEADS[language],
    ...rows.map((row) => [
      row.date,
      row.from,
      row.to,
      row.edtf,
      row.remark,
      row.text,
      row.important ? '○' : '',
      row.campaigns.join(' / '),
      row.records.join(' '),
    ]),
  ]);

/** What Markdown would take for its own signs stands as it was written. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, ' ');

/** As text for people: a heading for each year, votes in bold. */
export function chronologyMarkdown(title: string, rows: readonly ChronologyRow[]): string {
  const years = Map.groupBy(rows, ({ from }) => from.slice(0, 4));
  const line = ({ date, text, important }: ChronologyRow): string => {
    const words = [plain(printedDate(date)), plain(text)].filter((part) => part !== '').join('　');
    return important ? `- **${words}**` : `- ${words}`;
  };
  const parts = [...years].map(
    ([year, entries]) =>
      `## ${year === '' ? '日付のないもの' : `${year}年`}\n\n${entries.map(line).join('\n')}`,
  );
  return `${[`# ${plain(title)}`, ...parts].join('\n\n')}\n`;
}
