import { ArrowDownNarrowWide } from 'lucide-react';
import type { PetitionStage, SignatureCount } from '../../../shared/archive/petition.ts';
import { petitionFindings } from '../../../shared/assembly/petition-findings.ts';
import { newId } from '../../../shared/base/id.ts';
import { comparePartialDates, parsePartialDate } from '../../../shared/japanese/partial-date.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { LookNote } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { choices, options } from './choices.ts';
import { findingWords } from './finding-words.ts';
import styles from './form.module.css';
import { FormGroup } from './form-group.tsx';
import { type FormPort, partOf } from './form-port.ts';
import { ChoicePart, DatePart, LinesPart, ListPart, SelectPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';
import { VoteFields } from './vote-fields.tsx';

type PetitionForm = { readonly form: FormPort<DraftOf<'petition'>> };

const dateOf = ({ date }: PetitionStage) =>
  date === undefined ? undefined : parsePartialDate(date);

/** Those without a date stay at the end. */
const byDate = (one: PetitionStage, other: PetitionStage): number =>
  comparePartialDates(dateOf(one), dateOf(other));

function Stages({ form }: PetitionForm) {
  const t = useTranslate();
  const stages = partOf(form, 'stages');
  return (
    <ListPart
      form={stages}
      title="field.stages"
      add="room.addStage"
      remove="room.removeStage"
      blank={{ stage: 'submitted', note: '' }}
      deeds={
        stages.values.length > 1 && (
          <Button
            icon={ArrowDownNarrowWide}
            onPress={() => stages.change((list) => list.sort(byDate))}
          >
            {t('room.sortStages')}
          </Button>
        )
      }
    >
      {(stage) => (
        <>
          <SelectPart form={stage} name="stage" options={choices(t, 'stage')} />
          <DatePart form={stage} name="date" />
          <TextPart form={stage} name="note" />
        </>
      )}
    </ListPart>
  );
}

function Petitioner({ form }: PetitionForm) {
  const t = useTranslate();
  const block = partOf(form, 'petitioner');
  return (
    <FormGroup title={t('field.petitionerBlock')}>
      <div className={styles.pair}>
        <TextPart form={block} name="organisation" />
        <TextPart form={block} name="representative" />
        <TextPart form={block} name="postalCode" />
        <TextPart form={block} name="phone" />
      </div>
      <TextPart form={block} name="address" />
    </FormGroup>
  );
}

type VoteName = 'committeeVote' | 'plenaryVote';

function Vote({ form, name }: PetitionForm & { readonly name: VoteName }) {
  const t = useTranslate();
  const { values, change, error } = form;
  const where = name === 'committeeVote' ? 'committee' : 'plenary';
  return (
    <VoteFields
      title={t(`field.${name}`)}
      vote={values[name]}
      dateError={error(`${name}.date`)}
      findings={findingsOf(form.values).filter(({ params }) => params.where === where)}
      onChange={(vote) =>
        change((draft) => {
          if (vote) draft[name] = vote;
          else delete draft[name];
        })
      }
    />
  );
}

const NOW = '2000-01-01T00:00:00.000Z';

/** The rules look at a whole record; what the archive keeps itself does not matter to them. */
const findingsOf = (draft: DraftOf<'petition'>) =>
  petitionFindings({
    ...draft,
    id: draft.id ?? newId(),
    accession: newId(),
    created: NOW,
    changed: NOW,
    revision: 1,
  });

function SignatureRow({ form }: { readonly form: FormPort<SignatureCount> }) {
  const t = useTranslate();
  return (
    <>
      <DatePart form={form} name="date" />
      <NumberField
        label={t('field.signatureCount')}
        min={0}
        value={form.values.count}
        onChange={(count) =>
          form.change((draft) => {
            draft.count = count ?? 0;
          })
        }
      />
      <TextPart form={form} name="note" />
    </>
  );
}

/** 陳情・請願: what is asked of whom, its way through the assembly, and both votes. */
export function PetitionFields({ form }: PetitionForm) {
  const t = useTranslate();
  const { values, change } = form;
  const general = findingsOf(values).filter(({ params }) => params.where === undefined);
  return (
    <>
      <ChoicePart
        form={form}
        name="petitionKind"
        options={options(t, 'petitionKind', ['chinjo', 'seigan'])}
      />
      <div className={styles.pair}>
        <TextPart form={form} name="assembly" />
        <TextPart form={form} name="addressee" />
        <TextPart form={form} name="receptionNumber" />
      </div>
      <DatePart form={form} name="date" label="field.date_petition" withHint />
      {values.petitionKind === 'seigan' && <LinesPart form={form} name="introducers" rows={2} />}
      <LinesPart form={form} name="gist" hint="field.gistHint" rows={3} />
      <TextPart form={form} name="reasons" hint="field.reasonsHint" rows={6} />
      {general.map((finding) => (
        <LookNote key={`${finding.rule}${finding.params.date}`}>
          {findingWords(t, finding)}
        </LookNote>
      ))}
      <Stages form={form} />
      <Vote form={form} name="committeeVote" />
      <Vote form={form} name="plenaryVote" />
      <NumberField
        label={t('field.signatures')}
        min={0}
        value={values.signatures ?? undefined}
        onChange={(count) =>
          change((draft) => {
            draft.signatures = count ?? null;
          })
        }
      />
      <ListPart
        form={partOf(form, 'signatureCounts')}
        title="field.signatureCounts"
        add="room.addSignatureCount"
        remove="room.removeSignatureCount"
        blank={{ count: 0, note: '' }}
      >
        {(row) => <SignatureRow form={row} />}
      </ListPart>
      <Petitioner form={form} />
      <LinesPart form={form} name="coSigners" rows={2} />
    </>
  );
}
