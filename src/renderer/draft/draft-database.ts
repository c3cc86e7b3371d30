import Dexie from 'dexie';

/** A row says what it is only to who reads it: every reader parses it first. */
interface DraftRow {
  readonly key: string;
  readonly value: unknown;
}

export type DraftTable = 'publications' | 'forms' | 'views';

let opened: Dexie | undefined;

/** One database for all of this origin: what lies here may be lost at any time, and nothing else lies here. */
function openDatabase(): Dexie {
  const database = new Dexie('gariban-drafts');
  database.version(1).stores({ publications: 'key', forms: 'key', views: 'key' });
  return database;
}

function table(name: DraftTable) {
  opened ??= openDatabase();
  return opened.table<DraftRow, string>(name);
}

/**
 * Drafts are a second net under the archive. Where the browser refuses to keep them (a full disk, a
 * private window) work goes on; `unavailable` is what the interface may say about it.
 */
let broken: string | undefined;

async function quietly<Result>(deed: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    const result = await deed();
    broken = undefined;
    return result;
  } catch (reason) {
    broken = String(reason);
    return otherwise;
  }
}

/** Why drafts cannot be kept just now, if so. */
export const draftsUnavailable = (): string | undefined => broken;

export const readDraft = (name: DraftTable, key: string): Promise<unknown> =>
  quietly(async () => (await table(name).get(key))?.value, undefined);

export const writeDraft = (name: DraftTable, key: string, value: unknown): Promise<boolean> =>
  quietly(async () => {
    await table(name).put({ key, value });
    return true;
  }, false);

export const dropDraft = (name: DraftTable, key: string): Promise<boolean> =>
  quietly(async () => {
    await table(name).delete(key);
    return true;
  }, false);
