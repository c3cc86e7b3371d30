import { Calculator, Trash2, Unlink } from 'lucide-react';
import { agrees, recomputed } from '../../../shared/archive/calculation.ts';
import type { Calculation, FigureRecord } from '../../../shared/archive/figure.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { useQuery } from '../../link/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { LookNote } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { useGathered } from '../use-gathered.ts';
import { choices } from './choices.ts';
import styles from './form.module.css';
import { FormGroup } from './form-group.tsx';
import type { FormPort } from './form-port.ts';
import type { DraftOf } from './record-form.ts';

type FigureForm = { readonly form: FormPort<DraftOf<'figure'>> };
interface CalculationProps extends FigureForm {
  readonly calculation: Calculation;
  readonly cited: readonly FigureRecord[];
}

const MOST = 200;

/** What it comes to with the figures as they are now, beside the number that is written. */
function Result({ form, calculation, cited }: CalculationProps) {
  const t = useTranslate();
  const { unit, value, precision, valueTo } = form.values;
  const result = recomputed({ calculation, unit }, cited);
  if (result === undefined) return <p className={styles.hint}>{t('room.calculationWaits')}</p>;
  const written = { value, precision, ...(valueTo !== undefined && { valueTo }) };
  const isSame = !Number.isNaN(value) && agrees(written, result);
  return (
    <>
      <p className={styles.sum} role="status">
        {t('room.calculationResult', { result: `${result.toLocaleString('ja-JP')}${unit}` })}
      </p>
      {!isSame && !Number.isNaN(value) && (
        <LookNote>
          {t('room.calculationDiffers', { value: value.toLocaleString('ja-JP') })}
        </LookNote>
      )}
      {!isSame && (
        <div className={styles.end}>
          <Button
            onPress={() =>
              form.change((draft) => {
                draft.value = result;
              })
            }
          >
            {t('room.calculationTake')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The figures that are cited, each with its source, and those that may be. */
function Cited({ form, calculation, cited }: CalculationProps) {
  const t = useTranslate();
  const rows = useQuery('record.list', { kinds: ['figure'], limit: MOST }).reply?.rows ?? [];
  const offered = rows.filter(({ id }) => id !== form.values.id && !calculation.of.includes(id));
  const change = (of: string[]): void =>
    form.change((draft) => {
      if (draft.calculation) draft.calculation.of = of;
    });
  return (
    <>
      {calculation.of.map((id) => {
        const figure = cited.find((one) => one.id === id);
        const title = figure?.title ?? t('room.linkMissing');
        return (
          <div key={id} className={styles.link}>
            <Calculator size="1.25rem" aria-hidden />
            <span>
              {title} {figure && `${figure.value.toLocaleString('ja-JP')}${figure.unit}`}{' '}
              <span className={styles.linkRole}>{figure?.source || figure?.countedBy}</span>
            </span>
            <Button
              look="quiet"
              icon={Unlink}
              label={t('room.removeFigureHere', { title })}
              onPress={() => change(calculation.of.filter((other) => other !== id))}
            >
              {t('common.remove')}
            </Button>
          </div>
        );
      })}
      {offered.length > 0 && (
        <Select
          label={t('field.calculationOf')}
          value={undefined}
          options={offered.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => change([...calculation.of, id])}
        />
      )}
    </>
  );
}

/** How a number is reckoned from others, recomputed before one's eyes. */
export function CalculationPart({ form }: FigureForm) {
  const t = useTranslate();
  const { calculation } = form.values;
  const records = useGathered(calculation?.of ?? []);
  const cited = [...(records?.values() ?? [])].filter((record) => record.kind === 'figure');
  const props = calculation && { form, calculation, cited };
  return (
    <FormGroup title={t('field.calculation')} hint={t('field.calculationHint')}>
      {props ? (
        <>
          <Select
            label={t('field.calculationRule')}
            value={props.calculation.rule}
            options={choices(t, 'calculationRule')}
            onChange={(rule) =>
              form.change((draft) => {
                if (draft.calculation) draft.calculation.rule = rule;
              })
            }
          />
          <Cited {...props} />
          <Result {...props} />
          <div className={styles.end}>
            <Button
              look="quiet"
              icon={Trash2}
              onPress={() =>
                form.change((draft) => {
                  delete draft.calculation;
                })
              }
            >
              {t('room.removeCalculation')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.end}>
          <Button
            icon={Calculator}
            onPress={() =>
              form.change((draft) => {
                draft.calculation = { rule: 'share-of', of: [] };
              })
            }
          >
            {t('room.addCalculation')}
          </Button>
        </div>
      )}
    </FormGroup>
  );
}
