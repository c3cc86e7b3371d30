import type { ArchiveRecord } from '../../../shared/archive/archive-record.ts';
import { isMessageKey, type Translate } from '../../i18n/translate.ts';

/** A field of two versions of one record, in words. */
export interface CompareLine {
  readonly name: string;
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
  readonly differs: boolean;
}

/** Titles of records by id, for links. */
export type Titles = ReadonlyMap<string, { readonly title: string }>;

/** What the archive keeps of itself, and bytes that nobody reads. */
const NOT_COMPARED = new Set(['id', 'kind', 'accession', 'created', 'changed', 'revision']);

/** Some fields have a name of their own in one kind; parts of a field never do. */
function labelOf(t: Translate, name: string, kind = ''): string {
  const keys = [`field.${name}_${kind}`, `field.${name}`, `handover.field_${name}`];
  const key = keys.find(isMessageKey);
  return key === undefined ? name : t(key);
}

interface Wording {
  readonly t: Translate;
  readonly titles: Titles;
}

function choiceOf({ t }: Wording, name: string, text: string): string {
  const key = `record.${name}_${text}`;
  return isMessageKey(key) ? t(key) : text;
}

/** Any value as lines: what a form would show, without its boxes. */
export function valueWords(wording: Wording, name: string, value: unknown): string {
  const { t, titles } = wording;
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'handover.yes' : 'handover.no');
  if (Array.isArray(value))
    return value
      .map((item) => valueWords(wording, name, item))
      .filter((words) => words !== '')
      .join('\n');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([part, inner]) => [labelOf(t, part), valueWords(wording, part, inner)] as const)
      .filter(([, words]) => words !== '')
      .map(([label, words]) => `${label}：${words}`)
      .join('、');
  }
  const text = String(value);
  return name === 'to' || name === 'from'
    ? (titles.get(text)?.title ?? text)
    : choiceOf(wording, name, text);
}

/** Links are said by the role and the other record's title. */
function linkWords({ t, titles }: Wording, { links }: ArchiveRecord): string {
  return links
    .map(({ role, to }) => `${t(`record.role_${role}`)}：${titles.get(to)?.title ?? to}`)
    .join('\n');
}

/** Every field that either version fills in; those that differ first. */
export function compareLines(
  {
    ours,
    theirs,
    differing,
  }: { ours: ArchiveRecord; theirs: ArchiveRecord; differing: readonly string[] },
  t: Translate,
  titles: Titles,
): CompareLine[] {
  const wording = { t, titles };
  const [mine, other] = [ours, theirs].map(
    (record) => new Map<string, unknown>(Object.entries(record)),
  );
  const names = [...new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])])];
  const lines = names
    .filter((name) => !NOT_COMPARED.has(name))
    .map((name): CompareLine => {
      const words = (record: ArchiveRecord, values: Map<string, unknown> | undefined): string =>
        name === 'links'
          ? linkWords(wording, record)
          : valueWords(wording, name, values?.get(name));
      return {
        name,
        label: labelOf(t, name, ours.kind),
        ours: words(ours, mine),
        theirs: words(theirs, other),
        differs: differing.includes(name),
      };
    })
    .filter((line) => line.differs || line.ours !== '');
  return [...lines.filter(({ differs }) => differs), ...lines.filter(({ differs }) => !differs)];
}
