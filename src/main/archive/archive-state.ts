import type { CallReply } from '../../shared/contract/contract.ts';
import type { Tickets } from '../tickets.ts';
import type { ArchiveDesk } from './archive-desk.ts';

/** Name of the first archive, until its secretary gives a better one. */
export const SUGGESTED_NAME = 'わたしたちの書庫';

/** What is open and what could be; folders become tickets. */
export async function archiveState(
  desk: ArchiveDesk,
  tickets: Tickets,
): Promise<CallReply<'archive.state'>> {
  const known = (await desk.known()).map(({ folder, name, lastOpened }) => ({
    ticket: tickets.issue(folder),
    name,
    lastOpened,
  }));
  if (!desk.isOpen()) return { known, suggestedName: SUGGESTED_NAME };
  const { name, catalogue } = desk.current();
  const [records, publications] = await Promise.all([
    catalogue.records.count(),
    catalogue.publications.count(),
  ]);
  return { open: { name, records, publications }, known, suggestedName: SUGGESTED_NAME };
}

/** A name that every system takes for a folder: without what Windows refuses. */
export const folderName = (name: string): string =>
  name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '_').replace(/^[. ]+|[. ]+$/g, '') || SUGGESTED_NAME;
