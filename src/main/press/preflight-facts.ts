import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { Finding } from '../../shared/base/finding.ts';
import { missingGlyphs } from '../../shared/press/missing-glyphs.ts';
import { contactKey, printedContacts } from '../../shared/press/preflight/personal-contact.ts';
import { preflight } from '../../shared/press/preflight/preflight.ts';
import type { PreflightSubject } from '../../shared/press/preflight/rule.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { glyphCoverage } from './glyph-coverage.ts';

/** The records that photos and blocks were made from. */
function sourcesOf({ pages }: Publication): string[] {
  const sources = pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) => {
      if (frame.kind === 'photo') return frame.photo ? [frame.photo.source] : [];
      return frame.kind === 'block' ? frame.block.sources : [];
    });
  return [...new Set(sources.map(({ record }) => record))];
}

/** Contacts that their record lets be printed; a petition's own head is meant for the letter. */
function publishableIn(record: ArchiveRecord): string[] {
  if (record.kind === 'petition') return [record.petitioner.phone];
  if (record.kind !== 'organisation' && record.kind !== 'person') return [];
  return record.contacts.filter(({ mayBePublished }) => mayBePublished).map(({ value }) => value);
}

async function publishableContacts({ catalogue }: OpenArchive): Promise<ReadonlySet<string>> {
  const records = await catalogue.records.ofKinds(['organisation', 'person', 'petition']);
  return new Set(records.flatMap(publishableIn).map(contactKey));
}

/** 入稿前点検 of a publication, with what its pages measured and what its records say now. */
export async function preflightNow(
  archive: OpenArchive,
  {
    publication,
    measured,
    product,
  }: Pick<PreflightSubject, 'publication' | 'measured' | 'product'>,
): Promise<Finding[]> {
  const [records, coverage, publishable, names] = await Promise.all([
    archive.catalogue.records.gather(sourcesOf(publication)),
    glyphCoverage(),
    // Looked up only when a contact is printed at all.
    printedContacts(publication).length > 0 ? publishableContacts(archive) : new Set<string>(),
    archive.catalogue.records.names(),
  ]);
  return preflight({
    publication,
    measured,
    product,
    records: new Map(records.map((record) => [record.id, record])),
    missingGlyphs: missingGlyphs(publication, coverage),
    publishable,
    names,
  });
}
