import type { Finding } from '../../shared/base/finding.ts';
import { newId } from '../../shared/base/id.ts';
import type { Exported, PressPreset } from '../../shared/contract/publication-calls.ts';
import { pageBoxes, pictureSizePx } from '../../shared/press/page-boxes.ts';
import { preflight } from '../../shared/press/preflight/preflight.ts';
import { PICTURE_PPI, PRESETS, type Preset } from '../../shared/press/presets.ts';
import {
  type MeasuredPages,
  measuredPages,
  type PrintOrder,
} from '../../shared/press/print-order.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import type { PagePrinter } from '../host.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';
import { type ExportShelf, exportShelf } from './export-shelf.ts';
import { finishPdf } from './finish-pdf.ts';
import { placePhotos, previewPhotos } from './place-photos.ts';
import { preflightSubject } from './preflight-subject.ts';

export interface PressParts {
  readonly desk: ArchiveDesk;
  readonly workers: PictureWorkers;
  readonly pagePrinter: () => Promise<PagePrinter>;
  readonly temporary: string;
  readonly now: () => Date;
}

export interface ExportWish {
  readonly publication: string;
  readonly preset: PressPreset;
  readonly format: 'pdf' | 'png';
}

export interface Press {
  readonly exports: ExportShelf;
  /** The JSON that the print page asks for. */
  printOrder(order: string): string | undefined;
  preflight(publication: string): Promise<Finding[]>;
  export(wish: ExportWish, job: Job): Promise<Exported>;
  /** Starts the hidden page before it is needed. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** One sheet at a time: the hidden page draws one publication and then the next. */
function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function orderFor(
  publication: Publication,
  preset: Preset,
  photos: Record<string, string>,
): PrintOrder {
  const { sheetWidthPt, sheetHeightPt, trimOriginPx } = pageBoxes(publication.sheet, preset);
  return {
    publication,
    pages: publication.pages.map((_page, index) => index),
    sheetWidthPt,
    sheetHeightPt,
    trimOriginPx,
    bleedMm: preset.bleed ? publication.sheet.bleedMm : 0,
    photos,
    ...(preset.marks ? { slug: publication.title } : {}),
  };
}

/** Every system takes it as a file name. */
const fileName = (title: string): string =>
  title.replace(/[<>:"/\\|?*\p{Cc}]/gu, '_').slice(0, 80) || 'gariban';

export function press(parts: PressParts): Press {
  const { desk, workers, temporary, now } = parts;
  const exports = exportShelf(temporary);
  const orders = new Map<string, string>();
  const inTurn = oneAtATime();

  /** Draws an order on the hidden page, then lets `take` have what it drew. */
  const draw = <Result>(
    order: PrintOrder,
    take: (page: PagePrinter, measured: MeasuredPages) => Promise<Result>,
  ) =>
    inTurn(async () => {
      const printer = await parts.pagePrinter();
      const name = newId();
      orders.set(name, JSON.stringify(order));
      try {
        return await take(printer, measuredPages.parse(await printer.show(name)));
      } finally {
        orders.delete(name);
      }
    });

  const findings = async (publication: Publication, measured: MeasuredPages): Promise<Finding[]> =>
    preflight(await preflightSubject(desk.current(), publication, measured));

  const drawFiles = async (
    publication: Publication,
    { preset, format }: ExportWish,
    order: PrintOrder,
  ) =>
    draw(order, async (printer, measured) => {
      const name = fileName(publication.title);
      if (format === 'pdf') {
        const { marks, bleed } = PRESETS[preset];
        const facts = {
          title: publication.title,
          author: desk.current().name,
          language: publication.language,
          now: now(),
        };
        const bytes = await finishPdf(
          await printer.pdf(),
          pageBoxes(publication.sheet, { marks, bleed }),
          { ...facts, marks },
        );
        return { measured, files: [{ name: `${name}.pdf`, bytes }] };
      }
      const files: { name: string; bytes: Uint8Array }[] = [];
      const { widthPx } = pictureSizePx(publication.sheet, PICTURE_PPI);
      for (const page of publication.pages.keys()) {
        const numbered = publication.pages.length === 1 ? name : `${name}-${page + 1}`;
        files.push({ name: `${numbered}.png`, bytes: await printer.picture(page, widthPx) });
      }
      return { measured, files };
    });

  return {
    exports,
    printOrder: (order) => orders.get(order),
    preflight: async (id) => {
      const { content } = await desk.current().catalogue.publications.get(id);
      const order = orderFor(content, PRESETS.office, previewPhotos(content));
      return draw(order, (_printer, measured) => findings(content, measured));
    },
    export: async (wish, { signal, progress }) => {
      const began = performance.now();
      const archive = desk.current();
      const { content } = await archive.catalogue.publications.get(wish.publication);
      // Pictures are taken of the trim alone, whatever the preset.
      const preset = wish.format === 'png' ? PRESETS.office : PRESETS[wish.preset];
      const steps = content.pages.length + 2;
      const photos = await placePhotos(archive, workers, {
        publication: content,
        ppi: preset.photoPpi,
        signal,
        placed: (done, total) => progress(done / total, steps, content.title),
      });
      signal.throwIfAborted();
      const { measured, files } = await drawFiles(content, wish, orderFor(content, preset, photos));
      signal.throwIfAborted();
      progress(steps - 1, steps, content.title);
      const shelved = await exports.put(files);
      const ms = Math.round(performance.now() - began);
      return {
        ...shelved,
        pages: content.pages.length,
        ms,
        preflight: await findings(content, measured),
      };
    },
    warm: async () => {
      await parts.pagePrinter();
    },
    close: exports.close,
  };
}
