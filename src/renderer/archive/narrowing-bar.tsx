import { Search, X } from 'lucide-react';
import { facetName } from '../../shared/archive/facet.ts';
import type { FacetCounts } from '../../shared/contract/finding-calls.ts';
import { printedDate } from '../../shared/japanese/japanese-calendar.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { Button } from '../ui/button.tsx';
import styles from './archive-room.module.css';
import { facetWord } from './facet-words.ts';
import {
  boundedYear,
  isNarrowed,
  type Looking,
  searchOf,
  withUsage,
  withValue,
  withYear,
} from './looking.ts';
import { KeepSearch } from './saved-searches.tsx';

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly change: Partial<Looking>;
}

function dateChips({ narrowed }: Looking, t: Translate): Chip[] {
  const year = boundedYear(narrowed);
  if (year !== undefined) {
    const name = t('room.year', { year });
    return [{ key: 'year', name, change: { narrowed: withYear(narrowed, undefined) } }];
  }
  const { from, to, ...rest } = narrowed;
  return [
    ...(from === undefined
      ? []
      : [
          {
            key: 'from',
            name: t('search.dateFromIs', { day: printedDate(from) }),
            change: { narrowed: { ...rest, ...(to !== undefined && { to }) } },
          },
        ]),
    ...(to === undefined
      ? []
      : [
          {
            key: 'to',
            name: t('search.dateToIs', { day: printedDate(to) }),
            change: { narrowed: { ...rest, ...(from !== undefined && { from }) } },
          },
        ]),
  ];
}

function valueChips(looking: Looking, counts: FacetCounts | undefined, t: Translate): Chip[] {
  const { narrowed } = looking;
  return facetName.options.flatMap((name) => {
    const known = counts?.facets.find((facet) => facet.name === name)?.values ?? [];
    return (narrowed.values?.[name] ?? []).map((value) => {
      const label = known.find((one) => one.value === value)?.label ?? '';
      return {
        key: `${name} ${value}`,
        name: `${t(`search.facet_${name}`)}：${facetWord(t, name, { value, label })}`,
        change: { narrowed: withValue(narrowed, name, value) },
      };
    });
  });
}

function chipsOf(looking: Looking, counts: FacetCounts | undefined, t: Translate): Chip[] {
  const { kinds, narrowed, accession } = looking;
  return [
    ...(accession === undefined
      ? []
      : [
          {
            key: 'accession',
            name: t('search.takenInTogether'),
            change: { accession: undefined },
          },
        ]),
    ...kinds.map((kind) => ({
      key: kind,
      name: t(`record.${kind}`),
      change: { kinds: kinds.filter((other) => other !== kind) },
    })),
    ...dateChips(looking, t),
    ...(narrowed.usage === undefined
      ? []
      : [
          {
            key: 'usage',
            name: t(`search.usage_${narrowed.usage}`),
            change: { narrowed: withUsage(narrowed, undefined) },
          },
        ]),
    ...valueChips(looking, counts, t),
  ];
}

export interface NarrowingBarProps {
  readonly looking: Looking;
  readonly onChange: (change: Partial<Looking>) => void;
}

/** What narrows the list, each to be taken away by one press; and another word that finds something. */
export function NarrowingBar({ looking, onChange }: NarrowingBarProps) {
  const t = useTranslate();
  const hasWords = looking.query.trim() !== '';
  const counts = useQuery(
    'search.facets',
    isNarrowed(looking.narrowed) ? { ...searchOf(looking), top: 8 } : undefined,
  ).reply;
  const asked = hasWords ? { ...searchOf(looking), limit: 1 } : undefined;
  const suggestions = useQuery('search.find', asked).reply?.suggestions ?? [];
  const chips = chipsOf(looking, counts, t);
  if (chips.length === 0 && !hasWords) return null;
  return (
    <div className={styles.chips}>
      {suggestions.map(({ query, total }) => (
        <Button key={query} icon={Search} onPress={() => onChange({ query })}>
          {t('search.alsoSearch', { query, count: total })}
        </Button>
      ))}
      {chips.length > 0 && <span>{t('search.narrowed')}</span>}
      {chips.map(({ key, name, change }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={t('search.remove', { name })}
          onClick={() => onChange(change)}
        >
          {name}
          <X size="1rem" aria-hidden />
        </button>
      ))}
      {chips.length > 1 && (
        <Button
          look="quiet"
          onPress={() => onChange({ kinds: [], narrowed: {}, accession: undefined })}
        >
          {t('search.removeAll')}
        </Button>
      )}
      <KeepSearch looking={looking} />
    </div>
  );
}
