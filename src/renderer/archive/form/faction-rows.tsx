import { Plus, Trash2 } from 'lucide-react';
import type { FactionVote } from '../../../shared/archive/petition.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './form.module.css';

const BLANK: FactionVote = { faction: '', for: null, against: null, abstain: null };

const SIDES = [
  { side: 'for', label: 'field.voteFor' },
  { side: 'against', label: 'field.voteAgainst' },
  { side: 'abstain', label: 'field.voteAbstain' },
] as const;

interface FactionRowProps {
  readonly vote: FactionVote;
  readonly onChange: (vote: FactionVote) => void;
  readonly onRemove: () => void;
}

function FactionRow({ vote, onChange, onRemove }: FactionRowProps) {
  const t = useTranslate();
  return (
    <div className={styles.factionRow}>
      <TextField
        label={t('field.faction')}
        value={vote.faction}
        onChange={(faction) => onChange({ ...vote, faction })}
      />
      {SIDES.map(({ side, label }) => (
        <NumberField
          key={side}
          label={t(label)}
          min={0}
          value={vote[side] ?? undefined}
          onChange={(count) => onChange({ ...vote, [side]: count ?? null })}
        />
      ))}
      <Button look="quiet" icon={Trash2} onPress={onRemove}>
        {t('room.removeFaction')}
      </Button>
    </div>
  );
}

interface FactionRowsProps {
  readonly factions: readonly FactionVote[];
  readonly onChange: (factions: FactionVote[]) => void;
}

/** How each faction voted, for the table of factions (賛否一覧) on a leaflet. */
export function FactionRows({ factions, onChange }: FactionRowsProps) {
  const t = useTranslate();
  return (
    <div>
      {factions.map((vote, row) => (
        <FactionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are being written
          key={row}
          vote={vote}
          onChange={(changed) => onChange(factions.with(row, changed))}
          onRemove={() => onChange(factions.toSpliced(row, 1))}
        />
      ))}
      <Button icon={Plus} onPress={() => onChange([...factions, BLANK])}>
        {t('room.addFaction')}
      </Button>
    </div>
  );
}
