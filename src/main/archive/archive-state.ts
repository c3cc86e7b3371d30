import type { CallReply } from '../../shared/contract/contract.ts';
import type { Tickets } from '../tickets.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { suggestName } from './archive-name.ts';

export interface StateParts {
  readonly desk: ArchiveDesk;
  readonly tickets: Tickets;
  /** Where a new archive goes when no other place is chosen. */
  readonly documents: string;
}

/** What is open and what could be; folders become tickets. */
export async function archiveState({
  desk,
  tickets,
  documents,
}: StateParts): Promise<CallReply<'archive.state'>> {
  const known = (await desk.known()).map(({ folder, name, lastOpened }) => ({
    ticket: tickets.issue(folder),
    name,
    lastOpened,
  }));
  const suggestedName = await suggestName(documents);
  if (!desk.isOpen()) return { known, suggestedName };
  const { name, catalogue, readOnly } = desk.current();
  const [records, publications] = await Promise.all([
    catalogue.records.count(),
    catalogue.publications.count(),
  ]);
  const open = { name, records, publications, ...(readOnly && { readOnly }) };
  return { open, known, suggestedName };
}
