import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { assetUrl } from '../shared/contract/asset-url.ts';
import { type MeasuredPages, type PrintOrder, printOrder } from '../shared/press/print-order.ts';
import { outlinesReady } from './sheet/headline/faces.ts';
import { numberLines } from './sheet/line-numbers.ts';
import { measurePage } from './sheet/measure.ts';
import { PrintSheets } from './sheet/print-sheets.tsx';
import { placedByPage } from './sheet/report/report-layout.ts';

declare global {
  /** What the page printer calls; see main/shell. */
  var garibanPrint: { show(order: string): Promise<MeasuredPages> } | undefined;
}

const holder = document.getElementById('sheets');
if (!holder) throw new Error('print.html has lost its holder');
const root = createRoot(holder);
const PX_PER_PT = 96 / 72;

/** Every face that the page uses, and every picture, before anything is measured or printed. */
async function settled(): Promise<void> {
  await outlinesReady();
  await document.fonts.ready;
  // Lexical stands an image without a source behind a frame that ends a story.
  const pictures = [...document.images].filter((image) => image.hasAttribute('src'));
  await Promise.all(pictures.map((image) => image.decode()));
  await new Promise(requestAnimationFrame);
}

/** The pages of a report are counted when they are drawn; its text finds room on as many as it needs. */
function measuredReport(): MeasuredPages {
  const flow = document.querySelector<HTMLElement>('.report-flow');
  const sheets = [...document.querySelectorAll('[data-print-page]')];
  const pitchPx = sheets[0]?.getBoundingClientRect().height ?? 1;
  const placed = flow ? placedByPage(flow, pitchPx) : new Map<number, string[]>();
  return {
    pages: sheets.map((_sheet, page) => ({
      page,
      frames: (placed.get(page) ?? []).map((frame) => ({ frame, overset: 0 })),
    })),
  };
}

function measured({ pages, publication }: PrintOrder): MeasuredPages {
  if (publication.report) return measuredReport();
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
    if (order.publication.report) {
      // With all faces and pictures there, once more: then the pages hold.
      flushSync(() => root.render(<PrintSheets key={name} order={order} turn={1} />));
      await settled();
    }
    if (order.isProof) numberLines(holder, order.sheetHeightPt * PX_PER_PT);
    return measured(order);
  },
};
