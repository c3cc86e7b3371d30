import type { ExportFormat, PressWish } from '../../shared/contract/publication-calls.ts';
import {
  type ImpositionScheme,
  impositionScheme,
} from '../../shared/press/imposition/imposition.ts';
import type { ProductChoice } from '../../shared/press/product.ts';
import { useLanguage, useTranslate } from '../i18n/use-translate.ts';
import { useQuery } from '../link/use-query.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Select } from '../ui/select.tsx';
import styles from './press.module.css';

const SCHEMES = ['none', ...impositionScheme.options] as const;

export interface ProductFieldsProps {
  readonly chosen: PressWish;
  readonly onChange: (next: PressWish) => void;
}

/** The colour in which the chosen ink dries; undefined where none is to be chosen. */
export function useInkColour({ preset, ink }: PressWish): string | undefined {
  const { reply } = useQuery('press.products', {});
  const inks = reply?.find(({ id }) => id === preset)?.inks;
  return inks?.find(({ id }) => id === ink)?.colour;
}

/** A product with what is usual for it. */
function wishFor({ id, inks, formats }: ProductChoice): PressWish {
  const ink = inks[0]?.id;
  return { preset: id, format: formats[0] ?? 'pdf', ...(ink !== undefined && { ink }) };
}

/** どこで刷りますか: the product, and what it leaves to choose. */
export function ProductFields({ chosen, onChange }: ProductFieldsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { reply: products } = useQuery('press.products', {});
  const product = products?.find(({ id }) => id === chosen.preset);
  if (!products || !product) return null;
  const choose = (id: string): void => {
    const next = products.find((one) => one.id === id);
    if (next) onChange(wishFor(next));
  };
  return (
    <>
      <Select
        label={t('press.preset')}
        value={chosen.preset}
        options={products.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={choose}
      />
      <p className={styles.hint}>{product.hint[language]}</p>
      {product.inks.length > 0 && (
        <ChoiceField
          label={t('press.secondInk')}
          value={chosen.ink ?? ''}
          options={product.inks.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(ink) => onChange({ ...chosen, ink })}
        />
      )}
      {product.formats.length > 1 && (
        <ChoiceField<ExportFormat>
          label={t('press.format')}
          value={chosen.format}
          options={product.formats.map((value) => ({ value, label: t(`press.format_${value}`) }))}
          onChange={(format) => onChange({ ...chosen, format })}
        />
      )}
      {chosen.format === 'pdf' && (
        <Select<ImpositionScheme | 'none'>
          label={t('press.impose')}
          value={chosen.impose ?? 'none'}
          options={SCHEMES.map((value) => ({ value, label: t(`press.impose_${value}`) }))}
          onChange={(scheme) =>
            onChange({ ...chosen, impose: scheme === 'none' ? undefined : scheme })
          }
        />
      )}
    </>
  );
}
