import { useCallback } from 'react';
import type { Id } from '../../shared/base/id.ts';
import { usePerform } from '../workbench/use-perform.ts';

/** Gives photos their stars. */
export function useRate(): (ids: readonly Id[], stars: number) => void {
  const perform = usePerform();
  return useCallback(
    (ids, stars) => {
      if (ids.length > 0) void perform('photo.rate', { ids: [...ids], stars });
    },
    [perform],
  );
}
