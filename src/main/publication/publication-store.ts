import { createHash } from 'node:crypto';
import { failure } from '../../shared/base/failure.ts';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import {
  type KeptPublication,
  type Publication,
  pagesIn,
} from '../../shared/publication/publication.ts';
import type { Row, Writer } from '../database/sqlite.ts';
import { IS_TEMPLATE, ROW_COLUMNS, readRow } from './publication-row.ts';
import { enterPages } from './publication-search-store.ts';
import { keptVersions, setAside } from './version-store.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const isDamaged = (row: Row): boolean => sha256(String(row.content)) !== row.sha256;

function readKept(row: Row): KeptPublication {
  return {
    id: String(row.id),
    revision: Number(row.revision),
    created: String(row.created),
    changed: String(row.changed),
    content: readPublication(JSON.parse(String(row.content))),
  };
}

/** What the columns beside the content hold, and the content with its hash. */
export function columnsOf(content: Publication): (string | number | null)[] {
  const json = JSON.stringify(content);
  return [
    content.title,
    content.template ?? null,
    content.campaign ?? null,
    content.sheet.size,
    content.sheet.orientation,
    pagesIn(content),
    json,
    sha256(json),
  ];
}

/** Writes a state into the row of a publication, and what it is found by. */
export function putPublication(
  database: Writer,
  { id, content, revision, changed }: Omit<KeptPublication, 'created'>,
): void {
  database.run(
    `UPDATE publication SET title = ?, template = ?, campaign = ?, size = ?, orientation = ?, pages = ?, content = ?, sha256 = ?,
      revision = ?, changed = ? WHERE id = ?`,
    ...columnsOf(content),
    revision,
    changed,
    id,
  );
  enterPages(database, id, content);
}

/** What lists show, without the content. */
const rows = (database: Writer) => ({
  list: (): PublicationRow[] =>
    database
      .all(
        `SELECT ${ROW_COLUMNS} FROM publication WHERE trashed IS NULL AND NOT ${IS_TEMPLATE} ORDER BY changed DESC`,
      )
      .map(readRow),

  /** The archive's own templates. */
  templates: (): PublicationRow[] =>
    database
      .all(
        `SELECT ${ROW_COLUMNS} FROM publication WHERE trashed IS NULL AND ${IS_TEMPLATE} ORDER BY title, id`,
      )
      .map(readRow),

  binned: (): (PublicationRow & { trashed: string })[] =>
    database
      .all(
        `SELECT ${ROW_COLUMNS}, trashed FROM publication WHERE trashed IS NOT NULL ORDER BY trashed DESC`,
      )
      .map(({ trashed, ...row }) => ({ ...readRow(row), trashed: String(trashed) })),
});

/** Every publication whose content, or a version of which, no longer has its hash. */
function damagedIn(database: Writer): { id: string; reason: string }[] {
  const contents = database.all('SELECT id, content, sha256 FROM publication');
  const versions = keptVersions(database).filter(isDamaged);
  const damagedVersions = new Set(versions.map(({ publication }) => String(publication)));
  return [
    ...contents
      .filter(isDamaged)
      .map(({ id }) => ({ id: String(id), reason: 'content differs from its hash' })),
    ...[...damagedVersions].map((id) => ({ id, reason: 'a version of it differs from its hash' })),
  ];
}

export type PublicationStore = ReturnType<typeof publicationStore>;

/** Publications in the archive: whole JSON documents with a hash and a revision. */
export function publicationStore(database: Writer) {
  const get = (id: string): KeptPublication => {
    const row = database.get('SELECT * FROM publication WHERE id = ? AND trashed IS NULL', id);
    if (!row) throw failure('publication/not-found', { id });
    return readKept(row);
  };

  return {
    get,

    ...rows(database),

    damaged: () => damagedIn(database),

    count: (): number =>
      Number(database.get('SELECT count(*) AS n FROM publication WHERE trashed IS NULL')?.n),

    create: ({
      id,
      content,
      now,
    }: {
      id: string;
      content: Publication;
      now: string;
    }): KeptPublication =>
      database.transaction(() => {
        database.run(
          `INSERT INTO publication (title, template, campaign, size, orientation, pages, content, sha256, id, revision, created, changed)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
          ...columnsOf(content),
          id,
          now,
          now,
        );
        enterPages(database, id, content);
        return get(id);
      }),

    /**
     * What stood there may become a version; with `setAside` it does for certain.
     * @throws publication/stale-revision when it was saved elsewhere since `revision`.
     */
    save: ({
      id,
      revision,
      content,
      now,
      setAside: always = false,
    }: {
      id: string;
      revision: number;
      content: Publication;
      now: string;
      setAside?: boolean;
    }): { revision: number; changed: string } =>
      database.transaction(() => {
        const kept = database.get(
          'SELECT revision, sha256 FROM publication WHERE id = ? AND trashed IS NULL',
          id,
        );
        if (!kept) throw failure('publication/not-found', { id });
        const saved = Number(kept.revision);
        if (saved !== revision)
          throw failure('publication/stale-revision', { id, saved, given: revision });
        if (kept.sha256 !== sha256(JSON.stringify(content)))
          setAside(database, id, { now, always });
        putPublication(database, { id, content, revision: revision + 1, changed: now });
        return { revision: revision + 1, changed: now };
      }),

    /** Into the bin, or out of it with `at` undefined. */
    setTrashed: (id: string, at: string | undefined): number =>
      database.run('UPDATE publication SET trashed = ? WHERE id = ?', at ?? null, id).changes,
  };
}
