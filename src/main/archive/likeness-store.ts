import { alikeGroups } from '../../shared/archive/likeness.ts';
import type { AlikeRow } from '../../shared/contract/finding-calls.ts';
import { matchExpression } from '../../shared/japanese/search-grams.ts';
import type { Reader } from '../database/sqlite.ts';
import { RECORD_COLUMNS, rowOf } from './record-row.ts';
import { isUnsearchable, type SearchQuery, scopeIn } from './search-store.ts';

export interface AlikeRows {
  readonly total: number;
  readonly groups: number;
  readonly rows: AlikeRow[];
}

export type LikenessStore = ReturnType<typeof likenessStore>;

/** Photos that look like one another, by the likeness that was taken of their originals. */
export function likenessStore(database: Reader) {
  /** Places of the photos found that look alike, group by group, the newest first. */
  const groupsOf = (query: SearchQuery): number[][] => {
    if (isUnsearchable(query.query)) return [];
    const { table, where, values } = scopeIn(database, query, matchExpression(query.query));
    const photos = database.all(
      `SELECT record.place, original.likeness FROM record JOIN original ON original.sha256 = record.original
       WHERE kind = 'photo' AND original.likeness IS NOT NULL
       AND record.place IN (SELECT rowid FROM ${table} WHERE ${where}) ORDER BY record.place DESC`,
      ...values,
    );
    return alikeGroups(
      photos.map(({ place, likeness }) => ({ item: Number(place), likeness: String(likeness) })),
    );
  };

  const rowAt = (place: number, group: number): AlikeRow[] => {
    const row = database.get(`SELECT ${RECORD_COLUMNS} FROM record WHERE place = ?`, place);
    return row ? [{ ...rowOf(row), group }] : [];
  };

  return {
    /** A page of them; `group` counts from 0. */
    alike: (query: SearchQuery): AlikeRows => {
      const groups = groupsOf(query);
      const members = groups.flatMap((places, group) => places.map((place) => ({ place, group })));
      const page = members.slice(query.offset, query.offset + query.limit);
      return {
        total: members.length,
        groups: groups.length,
        rows: page.flatMap(({ place, group }) => rowAt(place, group)),
      };
    },
  };
}
