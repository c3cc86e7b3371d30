import { type ColumnUse, usesOf } from '../../../shared/assembly/table/column-use.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/select.tsx';
import styles from './table-room.module.css';
import type { ReadTable, TableChoice } from './use-table-order.ts';

/** As many rows as show what a column holds. */
const ROWS_SHOWN = 8;

interface ColumnsProps {
  readonly read: ReadTable;
  readonly choice: TableChoice;
}

const UNUSED = 'unused';

function ColumnHead({ column, read, choice }: ColumnsProps & { readonly column: number }) {
  const t = useTranslate();
  const { order, chooseUse } = choice;
  const { kind, head, uses } = order;
  const heading = read.rows[head]?.[column] ?? '';
  const name = heading === '' ? t('table.column', { number: column + 1 }) : heading;
  return (
    <th scope="col" className={styles.head}>
      <span className={styles.heading}>{name}</span>
      <Select<ColumnUse | typeof UNUSED>
        name={t('table.columnName', { name })}
        value={uses[column] ?? UNUSED}
        options={[
          { value: UNUSED, label: t('table.unused') },
          ...usesOf(kind).map((use) => ({ value: use, label: t(`table.use_${use}`) })),
        ]}
        onChange={(use) => chooseUse(column, use === UNUSED ? null : use)}
        compact
      />
    </th>
  );
}

/** The first rows of the table, and over each column what it is used for. */
export function TableColumns({ read, choice }: ColumnsProps) {
  const t = useTranslate();
  const { head, uses } = choice.order;
  const shown = read.rows.slice(head + 1, head + 1 + ROWS_SHOWN);
  return (
    <section className={styles.columns} aria-label={t('table.columns')}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {uses.map((_use, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
                <ColumnHead key={column} column={column} read={read} choice={choice} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
              <tr key={index}>
                <th scope="row" className={styles.number}>
                  {head + 2 + index}
                </th>
                {uses.map((use, column) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
                    key={column}
                    className={classes(styles.cell, use === null && styles.unused)}
                  >
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
