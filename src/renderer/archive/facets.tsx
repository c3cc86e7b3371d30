import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { recordKind } from '../../shared/archive/record-kind.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import styles from './archive-room.module.css';
import { KindIcon } from './kind-icon.tsx';
import { type Looking, yearBounds } from './looking.ts';

interface FacetProps {
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly kind?: RecordKind;
  readonly onPress: () => void;
}

function Facet({ name, count, isOn, kind, onPress }: FacetProps) {
  return (
    <button type="button" className={styles.facet} aria-pressed={isOn} onClick={onPress}>
      {kind && <KindIcon kind={kind} size="1.125rem" />}
      <span className={styles.facetName}>{name}</span>
      <span className={styles.facetCount}>{count}</span>
    </button>
  );
}

export interface FacetsProps {
  readonly looking: Looking;
  readonly onChange: (change: Partial<Looking>) => void;
}

const sum = (rows: readonly { count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

/** How many there are of each kind and year; a press narrows, another widens again. */
export function Facets({ looking, onChange }: FacetsProps) {
  const t = useTranslate();
  const { query, kinds, year } = looking;
  // Each facet counts what the other choices leave.
  const ofKinds = useQuery('search.find', { query, limit: 1, ...yearBounds(year) }).reply;
  const ofYears = useQuery('search.find', { query, limit: 1, kinds: [...kinds] }).reply;
  const kindCounts = new Map(ofKinds?.facets.kinds.map(({ kind, count }) => [kind, count]));
  const years = ofYears?.facets.years ?? [];
  return (
    <div className={styles.facets}>
      <h2>{t('room.kindsFacet')}</h2>
      <Facet
        name={t('room.allKinds')}
        count={sum(ofKinds?.facets.kinds ?? [])}
        isOn={kinds.length === 0}
        onPress={() => onChange({ kinds: [] })}
      />
      {recordKind.options.map((kind) => (
        <Facet
          key={kind}
          name={t(`record.${kind}`)}
          kind={kind}
          count={kindCounts.get(kind) ?? 0}
          isOn={kinds.includes(kind)}
          onPress={() => onChange({ kinds: kinds.includes(kind) ? [] : [kind] })}
        />
      ))}
      {years.length > 0 && <h2>{t('room.yearsFacet')}</h2>}
      {years.map(({ year: one, count }) => (
        <Facet
          key={one}
          name={t('room.year', { year: one })}
          count={count}
          isOn={year === one}
          onPress={() => onChange({ year: year === one ? undefined : one })}
        />
      ))}
    </div>
  );
}
