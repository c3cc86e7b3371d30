import { accessionStore } from '../archive/accession-store.ts';
import { binStore } from '../archive/bin-store.ts';
import { originalStore } from '../archive/original-store.ts';
import { presenceStore } from '../archive/presence-store.ts';
import { recordStore } from '../archive/record-store.ts';
import { searchStore } from '../archive/search-store.ts';
import { publicationStore } from '../publication/publication-store.ts';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite.ts';

export type Catalogue = ReturnType<typeof openCatalogue>['stores'];

/** Opens the archive's database and every store upon it. */
export function openCatalogue({
  file,
  name,
  migrations,
}: {
  file: string;
  name: string;
  migrations: URL;
}) {
  const database = openSqlite(file, name);
  try {
    migrate(database, migrations, name);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    stores: {
      records: recordStore(database),
      presence: presenceStore(database),
      bin: binStore(database),
      search: searchStore(database),
      accessions: accessionStore(database),
      originals: originalStore(database),
      publications: publicationStore(database),
      database: {
        /** After a large accession: merges the search index's segments. */
        optimise: (): void =>
          database.script(`INSERT INTO record_search (record_search) VALUES ('optimize')`),
      },
    },
    close: database.close,
  };
}
