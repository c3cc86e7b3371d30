import {
  type ArchiveRecord,
  draftShape,
  type RecordDraft,
  recordDraft,
} from '../../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../../shared/archive/record-kind.ts';
import type { Id } from '../../../shared/base/id.ts';
import type { MessageKey } from '../../i18n/translate.ts';

export type DraftOf<Kind extends RecordKind> = Extract<RecordDraft, { kind: Kind }>;
/** Photos and documents come with their file, never from an empty form. */
export type WrittenKind = Exclude<RecordKind, 'photo' | 'document'>;

export const isOfKind = <Kind extends RecordKind>(
  draft: RecordDraft,
  kind: Kind,
): draft is DraftOf<Kind> => draft.kind === kind;

/** The least that each kind asks for, to be taken out again. */
const LEAST: Readonly<Record<WrittenKind, object>> = {
  campaign: {},
  petition: {},
  quote: { words: '-' },
  event: {},
  organisation: {},
  person: {},
  clipping: {},
  figure: { value: 0 },
};

/** An empty form: like a record, but for what is to be written first. */
export function blankDraft(kind: WrittenKind, campaign?: Id): RecordDraft {
  const links = campaign === undefined ? [] : [{ role: 'campaign', to: campaign }];
  const blank = recordDraft.parse({ kind, title: '-', links, ...LEAST[kind] });
  blank.title = '';
  if (blank.kind === 'quote') blank.words = '';
  if (blank.kind === 'figure') blank.value = Number.NaN;
  return blank;
}

/** What the form writes of a record: the archive keeps the rest. */
export const draftOf = (record: ArchiveRecord): RecordDraft => draftShape.parse(record);

const shapeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'nothing' : typeof value;

/** Whether what lay in the drafts is a form of that kind: every field of `like` has the same shape. */
export function isSameForm(like: RecordDraft, value: unknown): value is RecordDraft {
  if (typeof value !== 'object' || value === null) return false;
  const found = new Map(Object.entries(value));
  return Object.entries(like).every(([name, expected]) => {
    if (name === 'kind') return found.get(name) === expected;
    // What may be missing may have come or gone.
    if (name === 'id' || !found.has(name)) return true;
    const [one, other] = [shapeOf(expected), shapeOf(found.get(name))];
    return one === other || one === 'nothing' || other === 'nothing';
  });
}

/** What lay in the drafts since before the form asked for more: what it lacks is as in the record. */
export function withNewFields(like: RecordDraft, kept: RecordDraft): RecordDraft {
  const lacking = Object.entries(like).filter(
    ([name, value]) => !(name in kept) && (Array.isArray(value) || value === ''),
  );
  return { ...kept, ...Object.fromEntries(lacking) };
}

/** In lists of several fields, a line in which nothing was written yet is not there. */
const MAIN_FIELD: Readonly<Record<string, string>> = {
  people: 'name',
  contacts: 'value',
  actions: 'what',
  participants: 'group',
  roles: 'role',
  stances: 'petition',
  visits: 'note',
  shortened: 'words',
  crops: 'use',
};

const isWritten = (main: string, item: object): boolean =>
  Object.entries(item).some(([name, value]) => name === main && String(value).trim() !== '');

/** As it goes to the archive. */
export function cleaned(draft: RecordDraft): RecordDraft {
  const entries = Object.entries(draft).map(([name, value]) => {
    const main = MAIN_FIELD[name];
    if (main === undefined || !Array.isArray(value)) return [name, value];
    return [name, value.filter((item: object) => isWritten(main, item))];
  });
  return { ...draft, ...Object.fromEntries(entries) };
}

export type IssueKey = Extract<MessageKey, `room.issue_${string}`>;

interface ZodIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function issueKey({ code, path, message }: ZodIssue): IssueKey {
  const field = path.at(-1);
  if (message === 'date-unreadable') return 'room.issue_date-unreadable';
  if (message === 'not-shortened') return 'room.issue_not-shortened';
  if (field === 'url' || field === 'sourceUrl') return 'room.issue_url';
  if (field === 'time') return 'room.issue_time';
  if (code === 'too_small') return 'room.issue_missing';
  if (code === 'too_big') return 'room.issue_long';
  if (code === 'invalid_type') return 'room.issue_number';
  return 'room.issue_other';
}

/** What keeps a form from being saved, by the path of the field: `stages.0.date`. */
export function issuesOf(draft: RecordDraft): ReadonlyMap<string, IssueKey> {
  const parsed = recordDraft.safeParse(draft);
  const issues = new Map<string, IssueKey>();
  for (const issue of parsed.error?.issues ?? []) {
    const [list, index] = issue.path;
    const main = MAIN_FIELD[String(list)];
    const items = Object.entries(draft).find(([name]) => name === list)?.[1];
    const item = Array.isArray(items) && typeof index === 'number' ? items[index] : undefined;
    if (main !== undefined && item && !isWritten(main, item)) continue;
    issues.set(issue.path.join('.'), issueKey(issue));
  }
  return issues;
}
