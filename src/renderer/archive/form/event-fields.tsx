import { useTranslate } from '../../i18n/use-translate.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { choices } from './choices.ts';
import styles from './form.module.css';
import { type FormPort, partOf } from './form-port.ts';
import { CheckPart, DatePart, ListPart, SelectPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

/** できごと: what happened, when and where, and how many came. */
export function EventFields({ form }: { readonly form: FormPort<DraftOf<'event'>> }) {
  const t = useTranslate();
  return (
    <>
      <SelectPart form={form} name="eventKind" options={choices(t, 'eventKind')} />
      <DatePart form={form} name="date" withHint />
      <TextPart form={form} name="place" />
      <TextPart form={form} name="summary" hint="field.summaryHint" rows={3} />
      <ListPart
        form={partOf(form, 'participants')}
        title="field.participants"
        add="room.addGroup"
        remove="room.removeGroup"
        blank={{ group: '', count: 0, about: false }}
      >
        {(group) => (
          <>
            <TextPart form={group} name="group" />
            <div className={styles.row}>
              <CheckPart form={group} name="about" label="field.participantAbout" />
              <NumberField
                label={t('field.participantCount')}
                value={group.values.count}
                min={0}
                onChange={(count) =>
                  group.change((draft) => Object.assign(draft, { count: count ?? 0 }))
                }
              />
            </div>
          </>
        )}
      </ListPart>
    </>
  );
}
