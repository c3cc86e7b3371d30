import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { assetUrl } from '../shared/contract/asset-url.ts';
import { type MeasuredPages, type PrintOrder, printOrder } from '../shared/press/print-order.ts';
import { measurePage } from './sheet/measure.ts';
import { PrintSheets } from './sheet/print-sheets.tsx';

declare global {
  /** What the page printer calls; see main/shell. */
  var garibanPrint: { show(order: string): Promise<MeasuredPages> } | undefined;
}

const holder = document.getElementById('sheets');
if (!holder) throw new Error('print.html has lost its holder');
const root = createRoot(holder);

/** Every face that the page uses, and every picture, before anything is measured or printed. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode()));
  await new Promise(requestAnimationFrame);
}

function measured({ pages }: PrintOrder): MeasuredPages {
  const sheets = [...document.querySelectorAll('.sheet-page')];
  return {
    pages: pages.flatMap((page, index) => {
      const sheet = sheets[index];
      return sheet ? [{ page, frames: measurePage(sheet) }] : [];
    }),
  };
}

globalThis.garibanPrint = {
  show: async (name) => {
    const order = printOrder.parse(await (await fetch(assetUrl.printOrder(name))).json());
    document.title = order.publication.title;
    document.documentElement.lang = order.publication.language;
    flushSync(() => root.render(<PrintSheets key={name} order={order} />));
    await settled();
    return measured(order);
  },
};
