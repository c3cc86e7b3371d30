import { useCallback } from 'react';
import type { Id } from '../../shared/base/id.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { say } from '../workbench/messages.ts';
import { usePerform } from '../workbench/use-perform.ts';

/** Puts records into the bin, says so, and offers to take it back. True when they are there. */
export function useTrash(): (ids: readonly Id[]) => Promise<boolean> {
  const t = useTranslate();
  const perform = usePerform();
  return useCallback(
    async (ids) => {
      if (ids.length === 0) return false;
      const done = await perform('record.trash', { ids: [...ids] });
      if (!done) return false;
      const undo = async (): Promise<void> => {
        const restored = await perform('record.restore', { ids: [...ids] });
        if (restored) {
          say({ tone: 'good', text: t('room.restored', { count: restored.restored }) });
        }
      };
      say({
        tone: 'good',
        text: t('room.trashed', { count: done.trashed }),
        deed: { label: t('common.undo'), run: () => void undo() },
      });
      return true;
    },
    [t, perform],
  );
}
