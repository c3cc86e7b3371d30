import { type RecordKind, recordKind } from '../../shared/archive/record-kind.ts';
import type { Reader } from '../database/sqlite.ts';
import { kindCondition } from './place.ts';

/** What an archive holds, in numbers. */
export interface ArchiveStats {
  readonly schema: number;
  readonly records: number;
  readonly byKind: Readonly<Record<RecordKind, number>>;
  readonly inBin: number;
  readonly publications: number;
  readonly accessions: number;
  readonly originals: number;
  readonly originalBytes: number;
  /** Civil days of the first and the last accession. */
  readonly firstAccession?: string;
  readonly lastAccession?: string;
}

const NONE: Record<RecordKind, number> = {
  campaign: 0,
  petition: 0,
  quote: 0,
  photo: 0,
  event: 0,
  organisation: 0,
  person: 0,
  clipping: 0,
  figure: 0,
  document: 0,
};

export type StatsStore = ReturnType<typeof statsStore>;

/** Counts for `stats`. */
export function statsStore(database: Reader) {
  const count = (from: string): number =>
    Number(database.get(`SELECT count(*) AS n FROM ${from}`)?.n ?? 0);
  const byKind = (): Record<RecordKind, number> => {
    const counts = { ...NONE };
    for (const kind of recordKind.options)
      counts[kind] = count(`record WHERE trashed IS NULL${kindCondition('place', [kind])}`);
    return counts;
  };
  return {
    stats: (): ArchiveStats => {
      const accessions = database.get(
        'SELECT count(*) AS n, min(at) AS first, max(at) AS last FROM accession',
      );
      const originals = database.get(
        'SELECT count(*) AS n, coalesce(sum(byte_length), 0) AS bytes FROM original',
      );
      return {
        schema: Number(database.get('PRAGMA user_version')?.user_version),
        records: count('record WHERE trashed IS NULL'),
        byKind: byKind(),
        inBin: count('record WHERE trashed IS NOT NULL'),
        publications: count('publication WHERE trashed IS NULL'),
        accessions: Number(accessions?.n),
        originals: Number(originals?.n),
        originalBytes: Number(originals?.bytes),
        ...(accessions?.first ? { firstAccession: String(accessions.first) } : {}),
        ...(accessions?.last ? { lastAccession: String(accessions.last) } : {}),
      };
    },
  };
}
