import type { Reader, Writer } from '../database/sqlite.ts';
import { enterFacets } from './facet-store.ts';
import { readRecord } from './record-row.ts';
import { enterIndex, leaveIndex } from './record-store.ts';

const STRETCH = 1000;

/** Characters that are folded otherwise than when archives of schema 1 were indexed. */
const FOLDED_ANEW = /[斉齊]/;

const counted = (database: Reader, sql: string): number => Number(database.get(sql)?.n);

const isFilled = (database: Reader): boolean =>
  counted(database, 'SELECT count(*) AS n FROM facet') ===
  counted(database, 'SELECT count(*) AS n FROM record WHERE trashed IS NULL');

/** Gives the last place that was filled, undefined when all are. */
function fillStretch(database: Writer, after: number): number | undefined {
  const rows = database.all(
    `SELECT place, content FROM record WHERE trashed IS NULL AND place > ?
     AND NOT EXISTS (SELECT 1 FROM facet WHERE facet.place = record.place) ORDER BY place LIMIT ${STRETCH}`,
    after,
  );
  for (const row of rows) {
    const [place, record] = [Number(row.place), readRecord(row)];
    if (record && FOLDED_ANEW.test(String(row.content))) {
      leaveIndex(database, place);
      enterIndex(database, place, record);
    } else enterFacets(database, place, record);
  }
  const last = rows.at(-1)?.place;
  return last === undefined ? undefined : Number(last);
}

/**
 * What records are narrowed by, written down for those of which it is not: once after an archive of schema 1 was
 * opened. From then on every record keeps its own in step, and there is nothing to ask any more.
 */
export function facetFill(database: Writer): () => void {
  let isKnown = false;
  return () => {
    if (isKnown) return;
    if (!isFilled(database)) {
      database.transaction(() => {
        database.run(
          'DELETE FROM facet WHERE place NOT IN (SELECT place FROM record WHERE trashed IS NULL)',
        );
        for (let at: number | undefined = -1; at !== undefined; ) at = fillStretch(database, at);
      });
    }
    isKnown = true;
  };
}
