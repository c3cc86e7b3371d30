import type { ArchiveRecord } from '../../shared/archive/archive-record.ts';
import {
  campaignChronology,
  chronologyText,
  isImportant,
} from '../../shared/assembly/chronology.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import cards from '../workbench/cards.module.css';

/** Events and the steps of petitions, in the order of time. */
export function ChronologyList({ records }: { readonly records: readonly ArchiveRecord[] }) {
  const t = useTranslate();
  const language = useLanguage();
  const entries = campaignChronology(records);
  if (entries.length === 0) return <p>{t('room.nothingYet')}</p>;
  return (
    <ol className={cards.lines}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same; their order is their identity.
        <li key={index} className={isImportant(entry) ? cards.important : undefined}>
          <span className={cards.date}>{entry.date?.text ?? t('room.undated')}</span>
          <span>{chronologyText(entry, language)}</span>
        </li>
      ))}
    </ol>
  );
}
