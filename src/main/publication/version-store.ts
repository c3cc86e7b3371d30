import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { failure } from '../../shared/base/failure.ts';
import {
  type PublicationVersion,
  type VersionRow,
  versionRow,
} from '../../shared/contract/version-calls.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { countChanges, whatChanged } from '../../shared/publication/what-changed.ts';
import { sha256OfText } from '../archive/canonical.ts';
import type { Reader, Row, Writer } from '../database/sqlite.ts';

const SPACING_MS = 5 * 60_000;
const COLUMNS = 'id, changed, kept, pages, since';

const packed = (content: string): string => deflateRawSync(content).toString('base64');
const unpacked = (content: string): string =>
  inflateRawSync(Buffer.from(content, 'base64')).toString();

function readable(content: () => string): Publication | undefined {
  try {
    return readPublication(JSON.parse(content()));
  } catch {
    return undefined;
  }
}

const readVersion = ({ content }: Row): Publication | undefined =>
  readable(() => unpacked(String(content)));

/** How two states differ, as a list tells it; none where one of them is not there or cannot be read. */
function sinceThen(before: Publication | undefined, now: Publication | undefined): string | null {
  return before && now ? JSON.stringify(countChanges(whatChanged(before, now))) : null;
}

const originalsIn = (content: string): string =>
  [...new Set(content.match(/\b[0-9a-f]{64}\b/g))].join(' ');

export interface SettingAside {
  /** The instant at which another state takes its place. */
  readonly now: string;
  /** Also within five minutes after the last. */
  readonly always: boolean;
}

/** A clock that was set back must not end the keeping. */
function isRecent(database: Reader, id: string, now: string): boolean {
  const last = database.get(
    'SELECT max(kept) AS kept FROM publication_version WHERE publication = ?',
    id,
  )?.kept;
  return typeof last === 'string' && Math.abs(Date.parse(now) - Date.parse(last)) < SPACING_MS;
}

/** Puts the state aside that a publication is in, before another takes its place: every five minutes, each state once. */
export function setAside(database: Writer, id: string, { now, always }: SettingAside): void {
  if (!always && isRecent(database, id, now)) return;
  const row = database.get('SELECT content, sha256 FROM publication WHERE id = ?', id);
  if (!row) return;
  const [content, state] = [String(row.content), String(row.sha256)];
  const before = database.get(
    `SELECT content FROM publication_version WHERE publication = ? AND state <> ?
      ORDER BY kept DESC, id DESC LIMIT 1`,
    id,
    state,
  );
  const text = packed(content);
  database.run(
    `INSERT INTO publication_version (publication, state, changed, kept, pages, since, originals, sha256, content)
      SELECT id, sha256, changed, ?, pages, ?, ?, ?, ? FROM publication WHERE id = ?
      ON CONFLICT (publication, state)
      DO UPDATE SET changed = excluded.changed, kept = excluded.kept, since = excluded.since`,
    now,
    sinceThen(
      before && readVersion(before),
      readable(() => content),
    ),
    originalsIn(content),
    sha256OfText(text),
    text,
    id,
  );
}

const rowOf = ({ id, changed, kept, pages, since }: Row): VersionRow =>
  versionRow.parse({
    ...{ id, changed, kept, pages },
    ...(since === null ? {} : { since: JSON.parse(String(since)) }),
  });

export type VersionStore = ReturnType<typeof versionStore>;

/** The states that publications were in during the last 30 days; `setAside` keeps them. */
export function versionStore(database: Writer) {
  return {
    /** Those that differ from what the publication is now, the latest first. */
    list: (publication: string): VersionRow[] =>
      database
        .all(
          `SELECT ${COLUMNS} FROM publication_version WHERE publication = ?
            AND state <> (SELECT sha256 FROM publication WHERE id = ?) ORDER BY kept DESC, id DESC`,
          publication,
          publication,
        )
        .map(rowOf),

    /** @throws publication/version-not-found */
    get: (publication: string, id: number): PublicationVersion => {
      const row = database.get(
        `SELECT ${COLUMNS}, content FROM publication_version WHERE publication = ? AND id = ?`,
        publication,
        id,
      );
      const content = row && readVersion(row);
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
