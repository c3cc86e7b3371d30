import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '../../src/main/database/catalogue.ts';
import { newId } from '../../src/shared/base/id.ts';
import { PUBLICATION_VERSION, type Publication } from '../../src/shared/publication/publication.ts';
import { sheet } from '../../src/shared/publication/sheet.ts';
import { defaultStyles } from '../../src/shared/publication/style.ts';
import { ACCESSION } from './campaign-records.ts';
import { catalogueIn, freshFolder } from './catalogue.ts';

/** When everything happens that needs no other instant. */
export const AT = '2026-01-15T03:00:00.000Z';

export const leaflet = (title: string): Publication => ({
  version: PUBLICATION_VERSION,
  title,
  language: 'ja',
  sheet: sheet.parse({ size: 'A4', marginMm: { top: 10, right: 10, bottom: 10, left: 10 } }),
  pages: [{ id: newId(), frames: [] }],
  stories: {},
  styles: defaultStyles(),
});

/** An office with its archive. */
export function office(): Catalogue {
  const { stores, close } = catalogueIn(join(freshFolder(), 'archive.sqlite'), 'create');
  onTestFinished(close);
  return stores;
}

export const ALL = 500;

/** A bag without its files. */
export const bagOf = ({ handover }: Catalogue) => ({
  accessions: handover.carried('accessions', '', ALL),
  records: handover.records('', ALL).map(({ content, ...held }) => ({
    line: { ...held, path: '' },
    content,
  })),
  publications: handover.publications('', ALL).map(({ content, ...held }) => ({
    line: { ...held, path: '' },
    content,
  })),
  conflicts: handover.carried('conflicts', '', ALL),
});
type Bag = ReturnType<typeof bagOf>;

export function take({ accessions, merge }: Catalogue, bag: Bag) {
  const accession = newId();
  accessions.begin({ id: accession, at: AT, from: '引き継ぎ.zip' });
  merge.accessions(bag.accessions);
  const records = merge.records(accession, bag.records);
  merge.conflicts(accession, bag.conflicts);
  const publications = merge.publications(accession, bag.publications);
  return { accession, records, publications };
}

export const whats = (merged: readonly { what: string }[]): string[] =>
  merged.map(({ what }) => what);

export const begin = (stores: Catalogue): void =>
  stores.accessions.begin({ id: ACCESSION, at: AT, from: 'test' });

export function edit({ records }: Catalogue, id: string, title: string): void {
  const record = records.get(id);
  const revision = record.revision + 1;
  records.save({ ...record, title, revision, changed: AT }, record.revision);
}
