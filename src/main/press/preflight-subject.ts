import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import { contactKey } from '../../shared/press/preflight/personal-contact.ts';
import type { PreflightSubject } from '../../shared/press/preflight/rule.ts';
import type { MeasuredPages } from '../../shared/press/print-order.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import { missingGlyphs } from './glyph-coverage.ts';

function sourcesOf({ pages }: Publication): string[] {
  const sources = pages.flatMap(({ frames }) =>
    frames.flatMap((frame) => {
      if (frame.kind === 'block') return frame.block.sources;
      return frame.kind === 'photo' && frame.photo ? [frame.photo.source] : [];
    }),
  );
  return [...new Set(sources.map(({ record }) => record))];
}

/** Contacts that their record lets be printed; a petition's own head is meant for the letter. */
function publishableIn(record: ArchiveRecord): string[] {
  if (record.kind === 'petition') return [record.petitioner.phone];
  if (record.kind !== 'organisation' && record.kind !== 'person') return [];
  return record.contacts.filter(({ mayBePublished }) => mayBePublished).map(({ value }) => value);
}

/** What the rules need besides the publication: its records as they are now, fonts, contacts. */
export async function preflightSubject(
  archive: OpenArchive,
  publication: Publication,
  measured: MeasuredPages,
): Promise<PreflightSubject> {
  const { records } = archive.catalogue;
  const [sources, contacts] = await Promise.all([
    records.gather(sourcesOf(publication)),
    records.ofKinds(['organisation', 'person', 'petition']),
  ]);
  return {
    publication,
    measured,
    records: new Map(sources.map((record) => [record.id, record])),
    missingGlyphs: await missingGlyphs(publication),
    publishable: new Set(contacts.flatMap(publishableIn).map(contactKey)),
  };
}
