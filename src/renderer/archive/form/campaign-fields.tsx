import { useTranslate } from '../../i18n/use-translate.ts';
import { options } from './choices.ts';
import styles from './form.module.css';
import { type FormPort, partOf } from './form-port.ts';
import { ChoicePart, LinesPart, ListPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

/** とりくみ: what is asked, why, and what comes of it. */
export function CampaignFields({ form }: { readonly form: FormPort<DraftOf<'campaign'>> }) {
  const t = useTranslate();
  return (
    <>
      <TextPart form={form} name="demand" hint="field.demandHint" rows={2} />
      <TextPart form={form} name="lead" hint="field.leadHint" rows={3} />
      <ChoicePart
        form={form}
        name="status"
        options={options(t, 'status', ['running', 'won', 'ended'])}
      />
      <LinesPart form={form} name="points" rows={4} />
      <LinesPart form={form} name="benefits" rows={4} />
      <ListPart
        form={partOf(form, 'actions')}
        title="field.actions"
        add="room.addAction"
        remove="room.removeAction"
        blank={{ what: '', detail: '' }}
      >
        {(action) => (
          <div className={styles.pair}>
            <TextPart form={action} name="what" />
            <TextPart form={action} name="detail" rows={2} />
          </div>
        )}
      </ListPart>
      <TextPart form={form} name="thanks" rows={2} />
      <TextPart form={form} name="seal" />
    </>
  );
}
