import type { StanceTaken, Visit } from '../../../shared/archive/common.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Select } from '../../ui/select.tsx';
import { choices } from './choices.ts';
import styles from './form.module.css';
import { type FormPort, partOf } from './form-port.ts';
import { DatePart, ListPart, SelectPart, TextPart } from './parts.tsx';

interface Acquaintance {
  stances: StanceTaken[];
  visits: Visit[];
}

const MOST = 500;

function StanceRow({ form }: { readonly form: FormPort<StanceTaken> }) {
  const t = useTranslate();
  const rows = useQuery('record.list', { kinds: ['petition'], limit: MOST }).reply?.rows ?? [];
  return (
    <>
      <Select
        label={t('field.stancePetition')}
        value={form.values.petition === '' ? undefined : form.values.petition}
        options={rows.map(({ id, title, date }) => ({
          value: id,
          label: [title, date].filter(Boolean).join('　'),
        }))}
        onChange={(id) =>
          form.change((draft) => {
            draft.petition = id;
          })
        }
      />
      <SelectPart form={form} name="stance" options={choices(t, 'stance')} />
      <DatePart form={form} name="date" />
      <TextPart form={form} name="source" label="field.stanceSource" />
    </>
  );
}

/** Where they stand on petitions, and when they were visited. */
export function AcquaintanceParts<Values extends Acquaintance>({
  form,
}: {
  readonly form: FormPort<Values>;
}) {
  const own: FormPort<Acquaintance> = { ...form, change: (recipe) => form.change(recipe) };
  return (
    <>
      <ListPart
        form={partOf(own, 'stances')}
        title="field.stances"
        add="room.addStance"
        remove="room.removeStance"
        blank={{ petition: '', stance: 'unclear', source: '' }}
      >
        {(row) => <StanceRow form={row} />}
      </ListPart>
      <ListPart
        form={partOf(own, 'visits')}
        title="field.visits"
        add="room.addVisit"
        remove="room.removeVisit"
        blank={{ by: '', note: '' }}
      >
        {(row) => (
          <>
            <DatePart form={row} name="date" />
            <div className={styles.pair}>
              <TextPart form={row} name="by" />
              <TextPart form={row} name="note" label="field.visitNote" rows={2} />
            </div>
          </>
        )}
      </ListPart>
    </>
  );
}
