import { useState } from 'react';
import { type FacetName, facetName } from '../../shared/archive/facet.ts';
import { recordKind } from '../../shared/archive/record-kind.ts';
import type { FacetCounts } from '../../shared/contract/finding-calls.ts';
import { usage } from '../../shared/contract/search-query.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import styles from './archive-room.module.css';
import { DateBounds } from './date-bounds.tsx';
import { type FacetChoice, FacetSection } from './facet-section.tsx';
import { facetWord } from './facet-words.ts';
import {
  boundedYear,
  isSearch,
  type Looking,
  searchOf,
  withUsage,
  withValue,
  withYear,
} from './looking.ts';
import { SavedSearches } from './saved-searches.tsx';

export interface FacetsProps {
  readonly looking: Looking;
  /** Photos are chosen from: what they are chosen by stands first and open. */
  readonly isWall: boolean;
  readonly onChange: (change: Partial<Looking>) => void;
}

const [FEW, MANY] = [8, 200];

const sum = (rows: readonly { count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

type Parts = FacetsProps & { readonly t: Translate; readonly counts: FacetCounts | undefined };

function kindChoices({ looking, onChange, t, counts }: Parts): FacetChoice[] {
  const { kinds } = looking;
  const byKind = new Map(counts?.kinds.map(({ kind, count }) => [kind, count]));
  return [
    {
      key: 'all',
      name: t('room.allKinds'),
      count: sum(counts?.kinds ?? []),
      isOn: kinds.length === 0,
      onPress: () => onChange({ kinds: [] }),
    },
    // In what is found, a kind that has nothing is only in the way.
    ...recordKind.options
      .filter((kind) => !isSearch(looking) || kinds.includes(kind) || byKind.has(kind))
      .map((kind) => ({
        key: kind,
        name: t(`record.${kind}`),
        kind,
        count: byKind.get(kind) ?? 0,
        isOn: kinds.includes(kind),
        onPress: () => onChange({ kinds: kinds.includes(kind) ? [] : [kind] }),
      })),
  ];
}

function yearChoices({ looking, onChange, t, counts }: Parts): FacetChoice[] {
  const chosen = boundedYear(looking.narrowed);
  return (counts?.years ?? []).map(({ year, count }) => ({
    key: year,
    name: t('room.year', { year }),
    count,
    isOn: chosen === year,
    onPress: () =>
      onChange({ narrowed: withYear(looking.narrowed, chosen === year ? undefined : year) }),
  }));
}

function valueChoices(name: FacetName, { looking, onChange, t, counts }: Parts): FacetChoice[] {
  const chosen = looking.narrowed.values?.[name] ?? [];
  const values = counts?.facets.find((facet) => facet.name === name)?.values ?? [];
  return values.map((one) => ({
    key: one.value,
    name: facetWord(t, name, one),
    count: one.count,
    isOn: chosen.includes(one.value),
    onPress: () => onChange({ narrowed: withValue(looking.narrowed, name, one.value) }),
  }));
}

const usageChoices = ({ looking, onChange, t, counts }: Parts): FacetChoice[] =>
  usage.options.map((one) => ({
    key: one,
    name: t(`search.usage_${one}`),
    count: counts?.usage[one] ?? 0,
    isOn: looking.narrowed.usage === one,
    onPress: () => {
      const isOn = looking.narrowed.usage === one;
      onChange({ narrowed: withUsage(looking.narrowed, isOn ? undefined : one) });
    },
  }));

/** What photos are chosen by. */
const OF_PHOTOS: readonly FacetName[] = ['stars', 'consent'];

interface ValuesProps {
  readonly name: FacetName;
  readonly parts: Parts;
  readonly isWide: boolean;
  readonly onWide: () => void;
}

/** The values of one facet, the most frequent first, and the rest when they are asked for. */
function Values({ name, parts, isWide, onWide }: ValuesProps) {
  const { t, counts, isWall } = parts;
  const choices = valueChoices(name, parts);
  const shown = isWide ? choices : choices.filter(({ isOn }, at) => at < FEW || isOn);
  const left = counts?.facets.find((facet) => facet.name === name)?.more ?? 0;
  return (
    <FacetSection
      title={t(`search.facet_${name}`)}
      choices={shown}
      more={left + choices.length - shown.length}
      onMore={onWide}
      isOpenAtFirst={isWall && OF_PHOTOS.includes(name)}
    />
  );
}

/** How many there are of everything that narrows; a press narrows, another widens again. */
export function Facets(props: FacetsProps) {
  const { looking, onChange, isWall } = props;
  const t = useTranslate();
  const [wide, setWide] = useState<FacetName>();
  const asked = { ...searchOf(looking), top: wide === undefined ? FEW : MANY };
  const counts = useQuery('search.facets', asked).reply;
  const parts: Parts = { ...props, t, counts };
  const valuesOf = (name: FacetName) => (
    <Values
      key={name}
      name={name}
      parts={parts}
      isWide={wide === name}
      onWide={() => setWide(name)}
    />
  );
  const ofUsage = (
    <FacetSection
      title={t('search.facet_usage')}
      choices={usageChoices(parts)}
      isOpenAtFirst={isWall}
    />
  );
  const first = isWall ? OF_PHOTOS : [];
  return (
    <div className={styles.facets} key={String(isWall)}>
      <SavedSearches />
      {first.map(valuesOf)}
      {isWall && ofUsage}
      <FacetSection
        title={t('room.kindsFacet')}
        choices={kindChoices(parts)}
        isOpenAtFirst={!isWall}
      />
      <FacetSection title={t('search.date')} choices={yearChoices(parts)} isOpenAtFirst={!isWall}>
        <DateBounds narrowed={looking.narrowed} onChange={(narrowed) => onChange({ narrowed })} />
      </FacetSection>
      {!isWall && ofUsage}
      {facetName.options.filter((name) => !first.includes(name)).map(valuesOf)}
    </div>
  );
}
