import {
  setFolio,
  setPrinter,
  setSheet,
  setTitle,
} from '../../../shared/publication/deeds/sheet-deeds.ts';
import { type Sheet, type SheetSize, sheetSize } from '../../../shared/publication/sheet.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useComposer, useDesk } from '../use-desk.ts';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';

const FOLIOS = ['none', 'plain', 'dashed', 'of-total'] as const;
type Folio = (typeof FOLIOS)[number];

const PRINTERS = ['any', 'office', 'riso'] as const;
type Printer = (typeof PRINTERS)[number];

const MARGINS = [
  ['top', 'composer.marginTop'],
  ['bottom', 'composer.marginBottom'],
  ['left', 'composer.marginLeft'],
  ['right', 'composer.marginRight'],
] as const;

/** The paper itself: shown while nothing on it is selected. */
export function SheetSection() {
  const t = useTranslate();
  const { composer } = useDesk();
  const sheet = useComposer((state) => state.publication.sheet);
  const title = useComposer((state) => state.publication.title);
  const set = (change: Partial<Sheet>): void => {
    composer.transact('sheet', setSheet(change), `sheet ${Object.keys(change).join(' ')}`);
  };
  const length = { compact: true, min: 0, step: 1 } as const;
  const inMm = (name: string): string => t('composer.inMm', { name });
  const sizes = sheetSize.options.map((value: SheetSize) => ({
    value,
    label: t(`workbench.size_${value}`),
  }));
  return (
    <PanelSection title={t('composer.sheetPanel')}>
      <TextField
        compact
        label={t('composer.title')}
        value={title}
        onChange={(words) => composer.transact('title', setTitle(words), 'title')}
      />
      <Select
        compact
        label={t('composer.sheetSize')}
        value={sheet.size}
        options={sizes}
        onChange={(size) => set({ size })}
      />
      <ChoiceField
        compact
        label={t('composer.orientation')}
        value={sheet.orientation}
        options={[
          { value: 'portrait', label: t('composer.portrait') },
          { value: 'landscape', label: t('composer.landscape') },
        ]}
        onChange={(orientation) => set({ orientation })}
      />
      <Select<Folio>
        compact
        label={t('look.folio')}
        value={sheet.folio ?? 'none'}
        options={FOLIOS.map((value) => ({ value, label: t(`look.folio_${value}`) }))}
        onChange={(folio) =>
          composer.transact('sheet', setFolio(folio === 'none' ? undefined : folio))
        }
      />
      <Select<Printer>
        compact
        label={t('look.printer')}
        value={sheet.printer ?? 'any'}
        options={PRINTERS.map((value) => ({ value, label: t(`look.printer_${value}`) }))}
        onChange={(printer) =>
          composer.transact('sheet', setPrinter(printer === 'any' ? undefined : printer))
        }
      />
      <div className={styles.pair}>
        {MARGINS.map(([side, label]) => (
          <NumberField
            key={side}
            {...length}
            label={inMm(t(label))}
            value={sheet.marginMm[side]}
            max={200}
            onChange={(value = 0) => set({ marginMm: { ...sheet.marginMm, [side]: value } })}
          />
        ))}
        <NumberField
          {...length}
          label={inMm(t('composer.bleed'))}
          value={sheet.bleedMm}
          max={10}
          onChange={(bleedMm = 0) => set({ bleedMm })}
        />
      </div>
    </PanelSection>
  );
}
