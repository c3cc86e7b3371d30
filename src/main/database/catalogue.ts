import { accessionStore } from '../archive/accession-store.ts';
import { backupStamp } from '../archive/backup/backup-name.ts';
import { binStore } from '../archive/bin-store.ts';
import { facetCountStore } from '../archive/facet-count-store.ts';
import { fixityStore } from '../archive/fixity-store.ts';
import { likenessStore } from '../archive/likeness-store.ts';
import { listingStore } from '../archive/listing-store.ts';
import { mendingStore } from '../archive/mending-store.ts';
import { originalStore } from '../archive/original-store.ts';
import { presenceStore } from '../archive/presence-store.ts';
import { recordStore } from '../archive/record-store.ts';
import { savedSearchStore } from '../archive/saved-search-store.ts';
import { searchStore } from '../archive/search-store.ts';
import { statsStore } from '../archive/stats-store.ts';
import { undoAccessionStore } from '../archive/undo-accession-store.ts';
import { verificationStore } from '../archive/verification-store.ts';
import { conflictStore } from '../handover/conflict-store.ts';
import { handoverStore } from '../handover/handover-store.ts';
import { mergePublicationStore } from '../handover/merge-publication-store.ts';
import { mergeStore } from '../handover/merge-store.ts';
import { publicationSearchStore } from '../publication/publication-search-store.ts';
import { publicationStore } from '../publication/publication-store.ts';
import { versionStore } from '../publication/version-store.ts';
import { backUpFirst } from './back-up-first.ts';
import { type Intent, migrate } from './migrate.ts';
import { type ReadingOrder, sealedDatabase } from './sealed-database.ts';
import { type Database, openSqlite } from './sqlite.ts';

export type Catalogue = ReturnType<typeof storesUpon>;

function storesUpon(database: Database) {
  return {
    records: { ...recordStore(database), ...listingStore(database) },
    presence: presenceStore(database),
    bin: binStore(database),
    search: { ...searchStore(database), ...facetCountStore(database) },
    likeness: likenessStore(database),
    savedSearches: savedSearchStore(database),
    publicationSearch: publicationSearchStore(database),
    accessions: { ...accessionStore(database), ...undoAccessionStore(database) },
    originals: originalStore(database),
    publications: publicationStore(database),
    versions: versionStore(database),
    fixity: fixityStore(database),
    mending: mendingStore(database),
    stats: statsStore(database),
    verifications: verificationStore(database),
    handover: handoverStore(database),
    conflicts: conflictStore(database),
    merge: { ...mergeStore(database), ...mergePublicationStore(database) },
    database: {
      /** After a large accession: merges the search index's segments. */
      optimise: (): void =>
        database.script(`INSERT INTO record_search (record_search) VALUES ('optimize')`),
      /** Brings everything into the one file and leaves the file alone until `resume`: it may be copied meanwhile. */
      settle: (): void =>
        database.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA wal_autocheckpoint = 0'),
      resume: (): void => database.script('PRAGMA wal_autocheckpoint = 1000'),
    },
  };
}

export interface CatalogueOrder {
  readonly file: string;
  /** Of the archive, for failures. */
  readonly name: string;
  readonly migrations: URL;
  readonly intent: Intent;
}

/**
 * Opens the catalogue to be read; nothing is written beside it or into it. What lies in its journal is read, too.
 * @throws archive/newer-version when a later program has changed what this one reads
 */
export function openCatalogueToRead(order: ReadingOrder): ReturnType<typeof openCatalogue> {
  const database = sealedDatabase(order);
  return { stores: storesUpon(database), close: database.close };
}

/** Opens the archive's database and every store upon it. @throws what opening and migrating throw */
export function openCatalogue({ file, name, migrations, intent }: CatalogueOrder) {
  const database = openSqlite(file, name);
  try {
    const stamp = backupStamp(new Date());
    const before = (): void => backUpFirst(database, { file, name, stamp });
    migrate(database, { folder: migrations, name, intent, before });
  } catch (error) {
    database.close();
    throw error;
  }
  return { stores: storesUpon(database), close: database.close };
}
