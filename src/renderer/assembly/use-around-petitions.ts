import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { useCampaignRecords } from './use-campaign-records.ts';

const UNDATED: readonly RecordKind[] = ['organisation', 'person'];
const DATED: readonly RecordKind[] = ['event'];
const PETITIONS: readonly RecordKind[] = ['petition'];

/**
 * What petitions are judged by: assemblies, people, events and other petitions. Asked for apart: among ten thousand events,
 * a member without a date would be the first to be left out.
 */
export function useAroundPetitions(): readonly ArchiveRecord[] {
  const people = useCampaignRecords(undefined, UNDATED);
  const events = useCampaignRecords(undefined, DATED);
  const petitions = useCampaignRecords(undefined, PETITIONS);
  return [...(people ?? []), ...(events ?? []), ...(petitions ?? [])];
}
