import type { AssemblyFacts } from '../../../shared/archive/organisation.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { type FormPort, partOf } from './form-port.ts';
import { DatePart, ListPart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';

const BLANK: AssemblyFacts = { seats: null, terms: [], sessions: [] };

type OrganisationForm = FormPort<DraftOf<'organisation'>>;

/** The assembly of an organisation that is one. */
const assemblyForm = (form: OrganisationForm, values: AssemblyFacts): FormPort<AssemblyFacts> => ({
  values,
  change: (recipe) => form.change((draft) => (draft.assembly ? recipe(draft.assembly) : undefined)),
  error: (path) => form.error(`assembly.${path}`),
});

function Sessions({ form }: { readonly form: FormPort<AssemblyFacts> }) {
  return (
    <>
      <ListPart
        form={partOf(form, 'terms')}
        title="field.terms"
        add="room.addTerm"
        remove="room.removeTerm"
        blank={{ name: '' }}
      >
        {(term) => (
          <>
            <TextPart form={term} name="name" label="field.termName" isRequired />
            <DatePart form={term} name="from" />
            <DatePart form={term} name="to" />
          </>
        )}
      </ListPart>
      <ListPart
        form={partOf(form, 'sessions')}
        title="field.sessions"
        add="room.addSession"
        remove="room.removeSession"
        blank={{ name: '' }}
      >
        {(session) => (
          <>
            <TextPart form={session} name="name" label="field.sessionName" isRequired />
            <DatePart form={session} name="from" />
            <DatePart form={session} name="to" />
            <DatePart form={session} name="petitionDeadline" />
          </>
        )}
      </ListPart>
    </>
  );
}

/** Seats, terms and sessions of an organisation that is an assembly. */
export function AssemblyPart({ form }: { readonly form: OrganisationForm }) {
  const t = useTranslate();
  const { assembly } = form.values;
  const own = assembly && assemblyForm(form, assembly);
  return (
    <>
      <Checkbox
        isSelected={assembly !== undefined}
        onChange={(isAssembly) =>
          form.change((draft) => {
            if (isAssembly) draft.assembly = { ...BLANK };
            else delete draft.assembly;
          })
        }
      >
        {t('field.isAssembly')}
      </Checkbox>
      {own && (
        <>
          <NumberField
            label={t('field.seats')}
            min={1}
            value={own.values.seats ?? undefined}
            onChange={(seats) =>
              own.change((draft) => {
                draft.seats = seats ?? null;
              })
            }
          />
          <Sessions form={own} />
        </>
      )}
    </>
  );
}
