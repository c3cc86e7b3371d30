import type { RecordOf } from '../../shared/archive/archive-record.ts';
import type { EventRecord } from '../../shared/archive/event.ts';
import type { PhotoRecord } from '../../shared/archive/photo.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { parsePartialDate } from '../../shared/japanese/partial-date.ts';
import { useQuery } from '../link/use-query.ts';

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

/** The civil day on the clock of the place. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Events that are still to come, the nearest first. */
export function useComing(): readonly EventRecord[] {
  const day = today();
  return useNewest('event', EVENTS)
    .filter(({ date }) => date !== undefined && (parsePartialDate(date)?.to ?? '') >= day)
    .toReversed();
}
