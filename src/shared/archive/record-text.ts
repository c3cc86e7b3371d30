import type { ArchiveRecord } from './archive-record.ts';

/** Fields that are for the program, not for a reader. */
const NOT_READ = new Set([
  'id',
  'kind',
  'links',
  'accession',
  'created',
  'changed',
  'revision',
  'original',
  'mediaType',
  'takenAt',
  'permission',
  'consent',
  'status',
  'petitionKind',
  'stage',
  'outcome',
  'eventKind',
  'precision',
  'permittedUse',
  'stance',
  'petition',
  'calculation',
  'masks',
  'sourceTime',
  'rule',
  'medium',
  'wordsFrom',
  'unread',
  'title',
]);

function textsIn(value: unknown, into: string[]): void {
  if (typeof value === 'string') {
    if (value !== '') into.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) textsIn(item, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) if (!NOT_READ.has(name)) textsIn(item, into);
  }
}

/** Everything of a record that a person may remember and search for, without its title. */
export function bodyTexts(record: ArchiveRecord): string[] {
  const texts: string[] = [];
  textsIn(record, texts);
  if (record.kind === 'figure') texts.push(`${record.value}${record.unit}`);
  return texts;
}
