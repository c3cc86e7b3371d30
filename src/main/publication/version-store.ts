import { failure } from '../../shared/base/failure.ts';
import type { PublicationVersion, VersionRow } from '../../shared/contract/version-calls.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { countChanges, whatChanged } from '../../shared/publication/what-changed.ts';
import type { Reader, Row, Writer } from '../database/sqlite.ts';

const SPACING_MS = 5 * 60_000;
const COLUMNS = 'id, changed, kept, pages, content';

export interface SettingAside {
  /** The instant at which another state takes its place. */
  readonly now: string;
  /** Also within five minutes after the last. */
  readonly always: boolean;
}

/** Puts the state aside that a publication is in, before another takes its place: every five minutes, each state once. */
export function setAside(database: Writer, id: string, { now, always }: SettingAside): void {
  const last = database.get(
    'SELECT max(kept) AS kept FROM publication_version WHERE publication = ?',
    id,
  )?.kept;
  // A clock that was set back must not end the keeping.
  const isRecent =
    typeof last === 'string' && Math.abs(Date.parse(now) - Date.parse(last)) < SPACING_MS;
  if (isRecent && !always) return;
  database.run(
    `INSERT INTO publication_version (publication, changed, kept, pages, sha256, content)
      SELECT id, changed, ?, pages, sha256, content FROM publication WHERE id = ?
      ON CONFLICT (publication, sha256) DO UPDATE SET changed = excluded.changed, kept = excluded.kept`,
    now,
    id,
  );
}

function readable(row: Row): Publication | undefined {
  try {
    return readPublication(JSON.parse(String(row.content)));
  } catch {
    return undefined;
  }
}

const rowOf = (row: Row): VersionRow => ({
  id: Number(row.id),
  changed: String(row.changed),
  kept: String(row.kept),
  pages: Number(row.pages),
});

export type VersionStore = ReturnType<typeof versionStore>;

/** The states that publications were in during the last 30 days; `setAside` keeps them. */
export function versionStore(database: Writer) {
  return {
    /**
     * Those of a publication that can be read and differ from what it is now, the latest first, each with what had been changed since
     * the one before it.
     */
    list: (publication: string): VersionRow[] => {
      let before: Publication | undefined;
      return database
        .all(
          `SELECT ${COLUMNS} FROM publication_version WHERE publication = ?
            AND sha256 <> (SELECT sha256 FROM publication WHERE id = ?) ORDER BY kept, id`,
          publication,
          publication,
        )
        .flatMap((row) => {
          const content = readable(row);
          if (!content) return [];
          const since = before && countChanges(whatChanged(before, content));
          before = content;
          return [{ ...rowOf(row), ...(since && { since }) }];
        })
        .toReversed();
    },

    /** @throws publication/version-not-found */
    get: (publication: string, id: number): PublicationVersion => {
      const row = database.get(
        `SELECT ${COLUMNS} FROM publication_version WHERE publication = ? AND id = ?`,
        publication,
        id,
      );
      const content = row && readable(row);
      if (!content) throw failure('publication/version-not-found', {});
      return { ...rowOf(row), content };
    },

    /** Lets those go that were put aside before the instant; the publications stay as they are. */
    forgetOlderThan: (before: string): number =>
      database.run('DELETE FROM publication_version WHERE kept < ?', before).changes,
  };
}

/** Every state put aside, for those who check hashes. */
export const keptVersions = (database: Reader): Row[] =>
  database.all('SELECT publication, content, sha256 FROM publication_version');
