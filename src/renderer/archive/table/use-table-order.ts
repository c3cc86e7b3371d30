import { useState } from 'react';
import {
  type ColumnUse,
  SHARED_USES,
  type TableKind,
} from '../../../shared/assembly/table/column-use.ts';
import { usesByHeadings } from '../../../shared/assembly/table/guess-columns.ts';
import type { Id } from '../../../shared/base/id.ts';
import type { CallReply } from '../../../shared/contract/contract.ts';
import type { TableOrder } from '../../../shared/contract/table-calls.ts';

export type ReadTable = CallReply<'table.read'>;

export interface TableChoice {
  readonly order: TableOrder;
  chooseKind(kind: TableKind): void;
  chooseHead(head: number): void;
  chooseUse(column: number, use: ColumnUse | null): void;
  chooseCampaign(campaign: Id | undefined): void;
  allowPresent(isAllowed: boolean): void;
}

/** What a table is understood as, begun with the guess and changed by hand. */
export function useTableOrder(document: Id, read: ReadTable): TableChoice {
  const { sheet, rows, guess } = read;
  const [order, setOrder] = useState<TableOrder>({ document, sheet, ...guess, alsoPresent: false });
  const change = (part: Partial<TableOrder>): void => setOrder((now) => ({ ...now, ...part }));
  /** Other headings, or another kind: the columns are understood anew. */
  const understand = (kind: TableKind, head: number): void => {
    const headings = order.uses.map((_use, column) => rows[head]?.[column] ?? '');
    change({ kind, head, uses: usesByHeadings(kind, headings) });
  };
  return {
    order,
    chooseKind: (kind) => understand(kind, order.head),
    chooseHead: (head) => understand(order.kind, head),
    chooseUse: (column, use) =>
      change({
        uses: order.uses.map((now, index) => {
          if (index === column) return use;
          // What only one column can be, the other column is not any more.
          return now === use && use !== null && !SHARED_USES.has(use) ? null : now;
        }),
      }),
    chooseCampaign: (campaign) => change({ campaign }),
    allowPresent: (alsoPresent) => change({ alsoPresent }),
  };
}
