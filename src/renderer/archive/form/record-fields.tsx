import type { ReactNode } from 'react';
import type { RecordDraft } from '../../../shared/archive/archive-record.ts';
import type { RecordKind } from '../../../shared/archive/record-kind.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { TextField } from '../../ui/text-field.tsx';
import { CampaignFields } from './campaign-fields.tsx';
import { ClippingFields } from './clipping-fields.tsx';
import { OrganisationFields, PersonFields } from './contact-fields.tsx';
import { DocumentFields } from './document-fields.tsx';
import { EventFields } from './event-fields.tsx';
import { FigureFields } from './figure-fields.tsx';
import styles from './form.module.css';
import type { FormPort } from './form-port.ts';
import { WordsField } from './lines-field.tsx';
import { LinksPart } from './links-part.tsx';
import { PetitionFields } from './petition-fields.tsx';
import { PhotoFields } from './photo-fields.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { type DraftOf, isOfKind } from './record-form.ts';

/** The same form, known to be of that kind. */
function formOf<Kind extends RecordKind>(
  form: FormPort<RecordDraft>,
  kind: Kind,
  values: DraftOf<Kind>,
): FormPort<DraftOf<Kind>> {
  return {
    values,
    change: (recipe) => form.change((draft) => (isOfKind(draft, kind) ? recipe(draft) : undefined)),
    error: form.error,
  };
}

function KindFields({ form }: { readonly form: FormPort<RecordDraft> }): ReactNode {
  const { values } = form;
  switch (values.kind) {
    case 'campaign':
      return <CampaignFields form={formOf(form, 'campaign', values)} />;
    case 'petition':
      return <PetitionFields form={formOf(form, 'petition', values)} />;
    case 'quote':
      return <QuoteFields form={formOf(form, 'quote', values)} />;
    case 'photo':
      return <PhotoFields form={formOf(form, 'photo', values)} />;
    case 'event':
      return <EventFields form={formOf(form, 'event', values)} />;
    case 'organisation':
      return <OrganisationFields form={formOf(form, 'organisation', values)} />;
    case 'person':
      return <PersonFields form={formOf(form, 'person', values)} />;
    case 'clipping':
      return <ClippingFields form={formOf(form, 'clipping', values)} />;
    case 'figure':
      return <FigureFields form={formOf(form, 'figure', values)} />;
    case 'document':
      return <DocumentFields form={formOf(form, 'document', values)} />;
  }
}

/** The form of a record: its title, what its kind asks for, and what every record has. */
export function RecordFields({ form }: { readonly form: FormPort<RecordDraft> }) {
  const t = useTranslate();
  const { values, change, error } = form;
  return (
    <div className={styles.form}>
      <TextField
        label={t(`field.title_${values.kind}`)}
        mark={t('common.required')}
        value={values.title}
        autoFocus={values.title === ''}
        error={error('title')}
        onChange={(title) =>
          change((draft) => {
            draft.title = title;
          })
        }
      />
      <KindFields form={form} />
      <LinksPart
        links={values.links}
        self={values.id}
        onChange={(links) =>
          change((draft) => {
            draft.links = links;
          })
        }
      />
      <WordsField
        label={t('field.tags')}
        hint={t('field.tagsHint')}
        value={values.tags}
        onChange={(tags) =>
          change((draft) => {
            draft.tags = tags;
          })
        }
      />
      <TextField
        label={t('field.notes')}
        rows={3}
        value={values.notes}
        onChange={(notes) =>
          change((draft) => {
            draft.notes = notes;
          })
        }
      />
    </div>
  );
}
