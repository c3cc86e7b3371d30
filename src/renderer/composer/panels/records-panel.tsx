import { useState } from 'react';
import { type RecordKind, recordKind } from '../../../shared/archive/record-kind.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './panel.module.css';
import { RecordHit } from './record-hit.tsx';
import recordStyles from './records-panel.module.css';

const KIND_WORDS: Readonly<Record<RecordKind, MessageKey>> = {
  campaign: 'composer.kindCampaign',
  petition: 'composer.kindPetition',
  quote: 'composer.kindQuote',
  photo: 'composer.kindPhoto',
  event: 'composer.kindEvent',
  organisation: 'composer.kindOrganisation',
  person: 'composer.kindPerson',
  clipping: 'composer.kindClipping',
  figure: 'composer.kindFigure',
  document: 'composer.kindDocument',
};

const MOST_HITS = 60;

/** 資料: looks through the archive beside the page; what is found is dragged or put onto it. */
export function RecordsPanel() {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<RecordKind | 'all'>('all');
  const { reply } = useQuery('search.find', {
    query: query.trim().slice(0, 200),
    kinds: kind === 'all' ? [] : [kind],
    limit: MOST_HITS,
  });
  const kinds = [
    { value: 'all' as const, label: t('composer.kindAll') },
    ...recordKind.options.map((value) => ({ value, label: t(KIND_WORDS[value]) })),
  ];
  return (
    <>
      <SearchField
        label={t('composer.searchArchive')}
        placeholder={t('composer.searchPlaceholder')}
        clearLabel={t('common.clear')}
        value={query}
        onSearch={setQuery}
      />
      <Select
        compact
        label={t('composer.kindsLabel')}
        value={kind}
        options={kinds}
        onChange={setKind}
      />
      {reply && reply.hits.length === 0 ? (
        <p className={styles.hint}>{t('composer.searchEmpty')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('composer.searchHint')}</p>
          <ul className={recordStyles.list}>
            {reply?.hits.map((hit) => (
              <RecordHit key={hit.id} hit={hit} kindWord={t(KIND_WORDS[hit.kind])} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
