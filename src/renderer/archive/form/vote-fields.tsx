import { Gavel, Trash2 } from 'lucide-react';
import type { Outcome, VoteCounts, VoteTaken } from '../../../shared/archive/petition.ts';
import { countedVotes } from '../../../shared/assembly/vote.ts';
import type { Finding } from '../../../shared/base/finding.ts';
import { VoteBar } from '../../assembly/vote-bar.tsx';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { LookNote } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { choices } from './choices.ts';
import { DateField } from './date-field.tsx';
import { FactionRows } from './faction-rows.tsx';
import { findingWords } from './finding-words.ts';
import styles from './form.module.css';
import { FormGroup } from './form-group.tsx';

const BLANK_VOTE: VoteTaken = {
  body: '',
  counts: { for: null, against: null, abstain: null, absent: null },
  present: null,
  factions: [],
  note: '',
};

export interface VoteFieldsProps {
  readonly title: string;
  readonly vote: VoteTaken | undefined;
  readonly onChange: (vote: VoteTaken | undefined) => void;
  readonly findings: readonly Finding[];
  readonly dateError: string | undefined;
}

type OpenVoteProps = Omit<VoteFieldsProps, 'vote'> & { readonly vote: VoteTaken };

const COUNTS = [
  { name: 'for', label: 'field.voteFor' },
  { name: 'against', label: 'field.voteAgainst' },
  { name: 'abstain', label: 'field.voteAbstain' },
  { name: 'absent', label: 'field.voteAbsent' },
] as const satisfies readonly { name: keyof VoteCounts; label: string }[];

/** The numbers, and what they come to, as one writes them. */
function Numbers({ vote, onChange }: OpenVoteProps) {
  const t = useTranslate();
  const { counts, present } = vote;
  const isSomething = Object.values(counts).some((count) => count !== null);
  return (
    <>
      <div className={styles.votes}>
        {COUNTS.map(({ name, label }) => (
          <NumberField
            key={name}
            label={t(label)}
            min={0}
            value={counts[name] ?? undefined}
            onChange={(count) =>
              onChange({ ...vote, counts: { ...counts, [name]: count ?? null } })
            }
          />
        ))}
        <NumberField
          label={t('field.votePresent')}
          min={0}
          value={present ?? undefined}
          onChange={(count) => onChange({ ...vote, present: count ?? null })}
        />
      </div>
      <p className={styles.sum} role="status">
        {isSomething && (
          <>
            {t('field.voteSum')}：{t('room.votesSum', { sum: countedVotes(counts) })}
            {present !== null && ` / ${t('room.votesPresent', { present })}`}
          </>
        )}
      </p>
    </>
  );
}

function OpenVote(props: OpenVoteProps) {
  const { title, vote, onChange, findings, dateError } = props;
  const t = useTranslate();
  const without = <Key extends 'date' | 'outcome'>(key: Key): Omit<VoteTaken, Key> => {
    const { [key]: _gone, ...rest } = vote;
    return rest;
  };
  return (
    <>
      <TextField
        label={t('field.voteBody')}
        value={vote.body}
        onChange={(body) => onChange({ ...vote, body })}
      />
      <DateField
        label={t('field.date')}
        value={vote.date}
        error={dateError}
        onChange={(date) => onChange(date === undefined ? without('date') : { ...vote, date })}
      />
      <Numbers {...props} />
      <FactionRows
        factions={vote.factions}
        onChange={(factions) => onChange({ ...vote, factions })}
      />
      <div className={styles.barRoom}>
        <VoteBar title={title} counts={vote.counts} />
      </div>
      <Select<Outcome | 'none'>
        label={t('field.outcome')}
        value={vote.outcome ?? 'none'}
        options={[{ value: 'none', label: t('record.outcome_none') }, ...choices(t, 'outcome')]}
        onChange={(chosen) =>
          onChange(chosen === 'none' ? without('outcome') : { ...vote, outcome: chosen })
        }
      />
      {findings.map((finding) => (
        <LookNote key={finding.rule}>{findingWords(t, finding)}</LookNote>
      ))}
    </>
  );
}

/** A vote: five numbers that add up before one's eyes, and what came of it. */
export function VoteFields(props: VoteFieldsProps) {
  const { title, vote, onChange } = props;
  const t = useTranslate();
  if (!vote) {
    return (
      <FormGroup
        title={title}
        deeds={
          <Button icon={Gavel} onPress={() => onChange(BLANK_VOTE)}>
            {t('room.addVote')}
          </Button>
        }
      />
    );
  }
  return (
    <FormGroup title={title}>
      <OpenVote {...props} vote={vote} />
      {/* At the foot: a second click on 「採決を書く」 must not meet it. */}
      <Button look="quiet" icon={Trash2} onPress={() => onChange(undefined)}>
        {t('room.removeVote')}
      </Button>
    </FormGroup>
  );
}
