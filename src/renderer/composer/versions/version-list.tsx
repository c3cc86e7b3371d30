import type { VersionRow } from '../../../shared/contract/version-calls.ts';
import { useLanguage, useTranslate } from '../../i18n/use-translate.ts';
import { GroupedList, type ListGroup } from '../../ui/grouped-list.tsx';
import { timeAmong } from '../../workbench/local-time.ts';
import { changesInWords, dayInWords } from './version-words.ts';

export interface VersionListProps {
  readonly versions: readonly VersionRow[];
  readonly chosen: number | undefined;
  readonly onChoose: (version: number) => void;
}

/** The versions day by day, the latest first, each with what had been changed in it. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const now = new Date();
  const days = Map.groupBy(versions, ({ changed }) => dayInWords(changed, now, { t, language }));
  const groups = [...days].map(
    ([title, ofDay]): ListGroup<number> => ({
      title,
      items: ofDay.map(({ id, changed, since }) => ({
        id,
        title: timeAmong(
          changed,
          ofDay.map((one) => one.changed),
        ),
        line: since ? changesInWords(since, t) : t('version.first'),
      })),
    }),
  );
  return (
    <GroupedList label={t('version.list')} groups={groups} chosen={chosen} onChoose={onChoose} />
  );
}
