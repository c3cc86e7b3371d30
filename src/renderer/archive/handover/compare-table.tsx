import { Eye } from 'lucide-react';
import type { CallReply } from '../../../shared/contract/contract.ts';
import { useLanguage, useTranslate } from '../../i18n/use-translate.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { classes } from '../../ui/classes.ts';
import { dayAndTime } from '../../workbench/local-time.ts';
import styles from './compare.module.css';
import type { CompareLine } from './compare-lines.ts';

export type Side = 'ours' | 'theirs';

interface LineProps {
  readonly line: CompareLine;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

function Words({ children }: { readonly children: string }) {
  const t = useTranslate();
  return children === '' ? (
    <span className={styles.nothing}>{t('handover.nothing')}</span>
  ) : (
    children
  );
}

function DifferingLine({ line, side, onSide }: LineProps) {
  const t = useTranslate();
  return (
    <tr className={styles.differs}>
      <th scope="row">
        {line.label}
        <br />
        <span className={styles.mark}>
          <Eye size="1rem" aria-hidden />
          {t('handover.differs')}
        </span>
        <ChoiceField
          compact
          label={t('handover.choice')}
          value={side}
          options={[
            { value: 'ours', label: t('handover.ours') },
            { value: 'theirs', label: t('handover.theirs') },
          ]}
          onChange={onSide}
        />
      </th>
      <td className={classes(side === 'ours' && styles.chosen)}>
        <Words>{line.ours}</Words>
      </td>
      <td className={classes(side === 'theirs' && styles.chosen)}>
        <Words>{line.theirs}</Words>
      </td>
    </tr>
  );
}

const SameLine = ({ line }: { readonly line: CompareLine }) => (
  <tr>
    <th scope="row">{line.label}</th>
    <td colSpan={2}>{line.ours}</td>
  </tr>
);

export interface CompareTableProps {
  readonly pair: CallReply<'conflict.get'>;
  readonly lines: readonly CompareLine[];
  readonly taken: readonly string[];
  readonly onSide: (name: string, side: Side) => void;
}

/** Ours at the left, theirs at the right, field by field. */
export function CompareTable({ pair, lines, taken, onSide }: CompareTableProps) {
  const t = useTranslate();
  const language = useLanguage();
  const head = (side: Side) => (
    <th scope="col" className={styles.head}>
      {t(`handover.${side}`)}
      <br />
      <span className={styles.small}>
        {t('handover.revision', {
          revision: pair[side].revision,
          changed: dayAndTime(pair[side].changed, language),
        })}
      </span>
    </th>
  );
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th className={styles.head} aria-hidden />
          {head('ours')}
          {head('theirs')}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) =>
          line.differs ? (
            <DifferingLine
              key={line.name}
              line={line}
              side={taken.includes(line.name) ? 'theirs' : 'ours'}
              onSide={(side) => onSide(line.name, side)}
            />
          ) : (
            <SameLine key={line.name} line={line} />
          ),
        )}
      </tbody>
    </table>
  );
}
