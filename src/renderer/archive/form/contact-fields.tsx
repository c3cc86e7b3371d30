import type { Contact } from '../../../shared/archive/common.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { AcquaintanceParts } from './acquaintance-parts.tsx';
import { AssemblyPart } from './assembly-part.tsx';
import { choices } from './choices.ts';
import styles from './form.module.css';
import { type FormPort, partOf } from './form-port.ts';
import { CheckPart, DatePart, LinesPart, ListPart, SelectPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

const BLANK_CONTACT: Contact = { medium: 'phone', value: '', label: '', mayBePublished: false };

function Contacts({ form }: { readonly form: FormPort<Contact[]> }) {
  const t = useTranslate();
  return (
    <ListPart
      form={form}
      title="field.contacts"
      add="room.addContact"
      remove="room.removeContact"
      blank={BLANK_CONTACT}
    >
      {(contact) => (
        <>
          <div className={styles.pair}>
            <SelectPart form={contact} name="medium" options={choices(t, 'medium')} />
            <TextPart form={contact} name="value" label="field.contactValue" />
            <TextPart form={contact} name="label" />
          </div>
          <CheckPart form={contact} name="mayBePublished" />
        </>
      )}
    </ListPart>
  );
}

export function OrganisationFields({ form }: { readonly form: FormPort<DraftOf<'organisation'>> }) {
  return (
    <>
      <TextPart form={form} name="reading" />
      <LinesPart form={form} name="nameVariants" hint="field.nameVariantsHint" rows={2} />
      <TextPart form={form} name="about" rows={2} />
      <TextPart form={form} name="representative" />
      <div className={styles.pair}>
        <TextPart form={form} name="postalCode" />
        <TextPart form={form} name="address" />
      </div>
      <CheckPart form={form} name="addressMayBePublished" />
      <Contacts form={partOf(form, 'contacts')} />
      <AcquaintanceParts form={form} />
      <AssemblyPart form={form} />
    </>
  );
}

export function PersonFields({ form }: { readonly form: FormPort<DraftOf<'person'>> }) {
  return (
    <>
      <TextPart form={form} name="reading" />
      <LinesPart form={form} name="nameVariants" hint="field.nameVariantsHint" rows={2} />
      <ListPart
        form={partOf(form, 'roles')}
        title="field.roles"
        add="room.addRole"
        remove="room.removeRole"
        blank={{ role: '', organisation: '', faction: '' }}
      >
        {(role) => (
          <>
            <div className={styles.pair}>
              <TextPart form={role} name="role" />
              <TextPart form={role} name="organisation" label="field.roleOrganisation" />
              <TextPart form={role} name="faction" />
            </div>
            <DatePart form={role} name="from" />
            <DatePart form={role} name="to" />
          </>
        )}
      </ListPart>
      <Contacts form={partOf(form, 'contacts')} />
      <AcquaintanceParts form={form} />
    </>
  );
}
