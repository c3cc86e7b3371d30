import { type FrameChange, setFrame } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { TableFrame } from '../../../shared/publication/frame.ts';
import { tableRows, tableText, widthsFor } from '../../../shared/publication/table-text.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDesk } from '../use-desk.ts';
import { ColourField } from './colour-field.tsx';
import styles from './panel.module.css';
import { PanelSection } from './panel-section.tsx';
import { TextSizeField } from './text-size-field.tsx';

const columnsOf = (rows: TableFrame['rows']): number =>
  Math.max(1, ...rows.map((row) => row.length));

/** 表: its cells as text, as a spreadsheet copies them, and how wide its columns are. */
export function TableSection({ frame }: { readonly frame: TableFrame }) {
  const t = useTranslate();
  const { composer } = useDesk();
  const { rows, widths, hasHead, sizePt, headFill, lineMm } = frame;
  const set = (change: FrameChange<'table'>): void => {
    const group = `table ${frame.id} ${Object.keys(change).join(' ')}`;
    composer.transact('frame', setFrame(frame.id, 'table', change), group);
  };
  const write = (text: string): void => {
    const next = tableRows(text);
    set({ rows: next, widths: widthsFor(columnsOf(next), widths) });
  };
  const emptyRow = widths.map(() => '');
  return (
    <PanelSection title={t('look.table')}>
      <TextField
        compact
        label={t('look.tableCells')}
        hint={t('look.tableHint')}
        rows={6}
        value={tableText(rows)}
        onChange={write}
      />
      <div className={styles.row}>
        <Button onPress={() => set({ rows: [...rows, emptyRow] })}>{t('look.rowAdd')}</Button>
        <Button isDisabled={rows.length < 2} onPress={() => set({ rows: rows.slice(0, -1) })}>
          {t('look.rowRemove')}
        </Button>
      </div>
      <Checkbox isSelected={hasHead} onChange={(value) => set({ hasHead: value })}>
        {t('look.tableHead')}
      </Checkbox>
      <div className={styles.pair}>
        {widths.map((width, column) => (
          <NumberField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
            key={column}
            compact
            label={t('look.columnWidth', { number: column + 1 })}
            value={width}
            min={0.1}
            max={100}
            step={0.5}
            onChange={(value = 1) =>
              set({ widths: widths.map((one, at) => (at === column ? value : one)) })
            }
          />
        ))}
        <TextSizeField sizePt={sizePt} onChange={(value) => set({ sizePt: value })} />
        <NumberField
          compact
          label={t('composer.inMm', { name: t('composer.outlineWidth') })}
          value={lineMm}
          min={0}
          max={5}
          step={0.1}
          onChange={(value = 0.2) => set({ lineMm: value })}
        />
      </div>
      <ColourField
        label={t('look.tableHeadColour')}
        value={headFill}
        onChange={(value) => value && set({ headFill: value })}
      />
    </PanelSection>
  );
}
