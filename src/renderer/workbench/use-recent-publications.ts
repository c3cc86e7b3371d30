import { useEffect, useState } from 'react';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { recentlyOpened } from '../draft/view-state.ts';
import { useQuery } from '../link/use-query.ts';

/** Those opened here last come first, the rest by when they were saved. */
export function inOrderOfUse(
  rows: readonly PublicationRow[],
  opened: readonly string[],
): PublicationRow[] {
  const place = new Map(opened.map((id, index) => [id, index]));
  const placeOf = ({ id }: PublicationRow): number => place.get(id) ?? opened.length;
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
}

export function useRecentPublications(most: number): readonly PublicationRow[] {
  const rows = useQuery('publication.list', {}).reply ?? [];
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => void recentlyOpened.list().then(setOpened), []);
  return inOrderOfUse(rows, opened).slice(0, most);
}
