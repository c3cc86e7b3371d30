import { newId } from '../../shared/base/id.ts';
import {
  type MeasuredPages,
  measuredPages,
  type PrintOrder,
} from '../../shared/press/print-order.ts';
import type { PagePrinter } from '../host.ts';

/** A print order that the hidden page is showing. */
export interface Shown {
  readonly measured: MeasuredPages;
  readonly printer: PagePrinter;
}

/** The one hidden page, lent to one print order at a time. */
export interface Printing {
  /** The print order of that id as JSON, while it is shown. */
  order(id: string): string | undefined;
  /** Shows the order; what `work` gives was made while it stood there. */
  show<Result>(order: PrintOrder, work: (shown: Shown) => Promise<Result>): Promise<Result>;
}

export function printing(pagePrinter: () => Promise<PagePrinter>): Printing {
  const orders = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();

  const show = async <Result>(
    order: PrintOrder,
    work: (shown: Shown) => Promise<Result>,
  ): Promise<Result> => {
    const printer = await pagePrinter();
    const id = newId();
    orders.set(id, JSON.stringify(order));
    try {
      const measured = measuredPages.parse(await printer.show(id));
      return await work({ measured, printer });
    } finally {
      orders.delete(id);
    }
  };

  return {
    order: (id) => orders.get(id),
    show: (order, work) => {
      const turn = last.then(() => show(order, work));
      // The next in line does not mind how this one ends.
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
