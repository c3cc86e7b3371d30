import type { RecordOf } from '../../shared/archive/archive-record.ts';
import type { EventRecord } from '../../shared/archive/event.ts';
import type { PhotoRecord } from '../../shared/archive/photo.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import {
  comingDeadlines,
  type Deadline,
  deadlines,
} from '../../shared/assembly/assembly-calendar.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { useQuery } from '../link/use-query.ts';
import { civilToday } from './civil-today.ts';

/** How far back one looks: what is older is not today's. */
const PHOTOS = 100;
const EVENTS = 60;

function useNewest<Kind extends RecordKind>(kind: Kind, limit: number): readonly RecordOf<Kind>[] {
  const sort = kind === 'photo' ? 'changed' : 'date-newest';
  const rows = useQuery('record.list', { kinds: [kind], sort, limit }).reply?.rows;
  const records = useQuery('record.gather', rows && { ids: rows.map(({ id }) => id) }).reply ?? [];
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

/** Photos of which nobody knows yet whether they may be printed. */
export const usePhotosToAsk = (): readonly PhotoRecord[] =>
  useNewest('photo', PHOTOS).filter(({ consent }) => consent === 'unknown');

/** Events that are still to come, the nearest first. */
export function useComing(): readonly EventRecord[] {
  const day = civilToday();
  return useNewest('event', EVENTS)
    .filter(({ date }) => date !== undefined && (parsePartialDate(date)?.to ?? '') >= day)
    .toReversed();
}

/** As many assemblies as an office deals with. */
const ORGANISATIONS = 200;
const DEADLINE_DAYS = 60;

/** Deadlines and sessions of the assemblies within the next sixty days. */
export const useComingDeadlines = (): readonly Deadline[] =>
  comingDeadlines(deadlines(useNewest('organisation', ORGANISATIONS)), civilToday(), DEADLINE_DAYS);
