import { useTranslate } from '../../i18n/use-translate.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { CalculationPart } from './calculation-part.tsx';
import { options } from './choices.ts';
import styles from './form.module.css';
import type { FormPort } from './form-port.ts';
import { ChoicePart, DatePart, TextPart } from './parts.tsx';
import type { DraftOf } from './record-form.ts';
import { SourcePlace } from './source-place.tsx';

const PRECISIONS = ['exact', 'about', 'at-least', 'range'] as const;

/** 数字: the number, what it counts, who counted and when. */
export function FigureFields({ form }: { readonly form: FormPort<DraftOf<'figure'>> }) {
  const t = useTranslate();
  const { values, change, error } = form;
  const hasSource =
    values.source.trim() !== '' ||
    values.countedBy.trim() !== '' ||
    values.links.some(({ role }) => role === 'source');
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          label={t('field.value')}
          mark={t('common.required')}
          value={Number.isNaN(values.value) ? undefined : values.value}
          error={error('value')}
          onChange={(value) =>
            change((draft) => {
              draft.value = value ?? Number.NaN;
            })
          }
        />
        <TextPart form={form} name="unit" />
      </div>
      <ChoicePart form={form} name="precision" options={options(t, 'precision', PRECISIONS)} />
      {values.precision === 'range' && (
        <NumberField
          label={t('field.valueTo')}
          value={values.valueTo}
          error={error('valueTo')}
          onChange={(value) =>
            change((draft) => {
              if (value === undefined) delete draft.valueTo;
              else draft.valueTo = value;
            })
          }
        />
      )}
      <TextPart form={form} name="counts" rows={2} />
      <DatePart form={form} name="date" withHint />
      <TextPart
        form={form}
        name="countedBy"
        look={hasSource ? undefined : t('room.lookFigureSource')}
      />
      <TextPart form={form} name="source" hint="field.sourceHint" />
      <SourcePlace form={form} />
      <CalculationPart form={form} />
    </>
  );
}
