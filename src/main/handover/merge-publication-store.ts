import { createHash } from 'node:crypto';
import { id as idSchema } from '../../shared/base/id.ts';
import { readPublication } from '../../shared/publication/migrations.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { sha256OfText } from '../archive/canonical.ts';
import type { Writer } from '../database/sqlite.ts';
import { enterPages } from '../publication/publication-search-store.ts';
import { columnsOf } from '../publication/publication-store.ts';
import { setAside } from '../publication/version-store.ts';
import type { UnpackedPublication } from './bag-format.ts';
import { addPast, handOver, standingOf } from './lineage-store.ts';
import type { Merged } from './merge-store.ts';
import { stateOf, verdict } from './verdict.ts';

interface Theirs {
  readonly id: string;
  readonly content: Publication;
  /** As it was written there. */
  readonly text: string;
  readonly line: UnpackedPublication['line'];
  readonly trashed: string | null;
}

function publicationIn({ content }: UnpackedPublication): Publication | undefined {
  try {
    return readPublication(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** Title, sheet and so on from the publication, content as it was written there. */
function columns({ content, text }: Theirs): (string | number | null)[] {
  return [...columnsOf(content).slice(0, -2), text, sha256OfText(text)];
}

function add(database: Writer, theirs: Theirs): void {
  const { id, line, trashed, content } = theirs;
  database.run(
    `INSERT INTO publication (title, template, campaign, size, orientation, pages, content, sha256, id, revision, created, changed, trashed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columns(theirs),
    id,
    line.revision,
    line.created,
    line.changed,
    trashed,
  );
  enterPages(database, id, content);
}

function follow(database: Writer, theirs: Theirs): void {
  const { id, line, content } = theirs;
  database.run(
    `UPDATE publication SET title = ?, template = ?, campaign = ?, size = ?, orientation = ?, pages = ?, content = ?, sha256 = ?,
     revision = ?, changed = ? WHERE id = ?`,
    ...columns(theirs),
    line.revision,
    line.changed,
    id,
  );
  enterPages(database, id, content);
}

/**
 * The id of the copy: made from what it is a copy of, so that the same handover taken in again finds it. UUIDv7 (RFC 9562 §5.7):
 * the time of the original's id, the rest from a hash.
 */
function copyId(id: string, state: string): string {
  const hash = createHash('sha256').update(`${id} ${state}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  const tail = `7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
  return idSchema.parse(`${id.slice(0, 14)}${tail}`);
}

const LONGEST_TITLE = 200;

/** Theirs beside ours, with a name that says so. */
function addCopy(database: Writer, theirs: Theirs, state: string): 'known' | string {
  const id = copyId(theirs.id, state);
  if (database.get('SELECT 1 FROM publication WHERE id = ?', id)) return 'known';
  const mark = '（引き継ぎで届いた版）';
  const title = `${theirs.content.title.slice(0, LONGEST_TITLE - mark.length)}${mark}`;
  const content = { ...theirs.content, title };
  add(database, { ...theirs, id, content, text: JSON.stringify(content) });
  return id;
}

function mergeOne(database: Writer, accession: string, theirs: Theirs): Merged['what'] {
  const { id, text, line } = theirs;
  const state = stateOf(line.revision, sha256OfText(text));
  const row = database.get('SELECT revision, sha256, content FROM publication WHERE id = ?', id);
  if (!row) {
    add(database, theirs);
    addPast(database, id, line.past);
    handOver(database, accession, { kind: 'publication', id, state, before: null });
    return 'added';
  }
  const ours = standingOf(database, id, stateOf(Number(row.revision), String(row.sha256)));
  const found = verdict(ours, { state, past: new Set(line.past) });
  if (found === 'apart') {
    const copy = row.sha256 === sha256OfText(text) ? 'known' : addCopy(database, theirs, state);
    if (copy === 'known') return 'known';
    handOver(database, accession, {
      kind: 'publication',
      id: copy,
      state: copyState(database, copy),
      before: null,
    });
    return 'conflict';
  }
  addPast(database, id, line.past);
  if (found !== 'newer') return 'known';
  const at = database.get('SELECT at FROM accession WHERE id = ?', accession)?.at;
  setAside(database, id, { now: String(at), always: true });
  follow(database, theirs);
  handOver(database, accession, { kind: 'publication', id, state, before: String(row.content) });
  return 'followed';
}

function copyState(database: Writer, id: string): string {
  const row = database.get('SELECT revision, sha256 FROM publication WHERE id = ?', id);
  return stateOf(Number(row?.revision), String(row?.sha256));
}

export type MergePublicationStore = ReturnType<typeof mergePublicationStore>;

/** Takes the publications that another office hands over; where both went on, theirs is kept as a copy. */
export function mergePublicationStore(database: Writer) {
  return {
    publications: (accession: string, items: readonly UnpackedPublication[]): Merged[] =>
      database.transaction(() =>
        items.map((item): Merged => {
          const { line, content: text } = item;
          const { id, trashed } = line;
          const content = publicationIn(item);
          if (!content) return { id, title: id, what: 'refused', reason: 'not a publication' };
          const theirs: Theirs = { id, content, text, line, trashed };
          return { id, title: content.title, what: mergeOne(database, accession, theirs) };
        }),
      ),
  };
}
