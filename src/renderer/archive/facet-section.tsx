import { type ReactNode, useState } from 'react';
import type { RecordKind } from '../../shared/archive/record-kind.ts';
import { useTranslate } from '../i18n/use-translate.ts';
import styles from './archive-room.module.css';
import { KindIcon } from './kind-icon.tsx';

export interface FacetChoice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly kind?: RecordKind;
  readonly onPress: () => void;
}

function Choice({ name, count, isOn, kind, onPress }: FacetChoice) {
  return (
    <button
      type="button"
      className={styles.facet}
      aria-label={`${name} ${count}`}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {kind && <KindIcon kind={kind} size="1.125rem" />}
      <span className={styles.facetName}>{name}</span>
      <span className={styles.facetCount}>{count}</span>
    </button>
  );
}

export interface FacetSectionProps {
  readonly title: string;
  readonly choices: readonly FacetChoice[];
  /** Values that were not asked for yet. */
  readonly more?: number;
  readonly onMore?: () => void;
  readonly isOpenAtFirst?: boolean;
  readonly children?: ReactNode;
}

/** One facet: its title opens and shuts it; what is chosen in it keeps it open. */
export function FacetSection(props: FacetSectionProps) {
  const { title, choices, more = 0, onMore, isOpenAtFirst = false, children } = props;
  const t = useTranslate();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const isChosen = choices.some(({ isOn }) => isOn);
  if (choices.length === 0 && children === undefined) return null;
  return (
    <details
      className={styles.facetSection}
      open={isOpen || isChosen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {choices.map((choice) => (
        <Choice {...choice} key={choice.key} />
      ))}
      {more > 0 && onMore && (
        <button type="button" className={styles.facetMore} onClick={onMore}>
          {t('search.more', { count: more })}
        </button>
      )}
      {children}
    </details>
  );
}
