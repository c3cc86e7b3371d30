import { useCallback } from 'react';
import type { PublicationRow } from '../../shared/contract/publication-calls.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { say } from './messages.ts';
import { usePerform } from './use-perform.ts';
import { goTo } from './use-route.ts';

/** Makes the next issue of a publication, or one from an own template, and opens it. */
export function useNextIssue(): (
  from: Pick<PublicationRow, 'id'>,
  isTemplate?: boolean,
) => Promise<void> {
  const t = useTranslate();
  const perform = usePerform();
  return useCallback(
    async ({ id }, isTemplate = false) => {
      const made = await perform('publication.nextIssue', { id });
      if (!made) return;
      goTo({ room: 'composer', id: made.id });
      const { title } = made.content;
      say({
        tone: 'good',
        text: t(isTemplate ? 'template.made' : 'template.nextIssueMade', { title }),
      });
    },
    [t, perform],
  );
}
