import { join, parse } from 'node:path';
import { FailureError } from '../../shared/base/failure.ts';
import type { Finding } from '../../shared/base/finding.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { Exported } from '../../shared/contract/publication-calls.ts';
import { fileNames } from '../../shared/press/file-name.ts';
import { pageBoxes } from '../../shared/press/page-boxes.ts';
import { PRESETS } from '../../shared/press/presets.ts';
import type { MeasuredPages, PrintOrder } from '../../shared/press/print-order.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import { toldWriting, writeDurably } from '../archive/durable-file.ts';
import type { PagePrinter } from '../host.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';
import { type ExportShelf, exportShelf } from './export-shelf.ts';
import { preflightNow } from './preflight-facts.ts';
import { allPages, type Printed, type PrintWish, printPublication } from './print-publication.ts';
import { type Printing, printing as startPrinting } from './printing.ts';

export interface PressParts {
  readonly desk: ArchiveDesk;
  readonly workers: PictureWorkers;
  readonly pagePrinter: () => Promise<PagePrinter>;
  /** Exports wait in it. */
  readonly temporary: string;
  readonly now: () => Date;
}

/** Where the command line wants an export; several pictures are numbered. */
export interface ExportTarget extends PrintWish {
  readonly outPath: string;
}

export type ExportedTo = Omit<Exported, 'export' | 'files'> & { readonly files: string[] };

/** Turns publications of the open archive into print. */
export interface Press {
  readonly exports: ExportShelf;
  /** What the hidden page draws, as JSON. */
  printOrder(id: string): string | undefined;
  preflight(publication: string): Promise<Finding[]>;
  /** Onto the shelf of exports. */
  export(publication: string, wish: PrintWish, job: Job): Promise<Exported>;
  /** Into a folder of the user. */
  exportTo(publication: string, target: ExportTarget, job?: Job): Promise<ExportedTo>;
  close(): Promise<void>;
}

/** For an export that nobody watches. */
const UNWATCHED: Job = { signal: new AbortController().signal, progress: () => undefined };

/** What is shown only to be measured: thumbnails will do for the photos. */
function measuringOrder(publication: Publication): PrintOrder {
  const boxes = pageBoxes(publication.sheet, PRESETS.office);
  const photos = publication.pages
    .flatMap(({ frames }) => frames)
    .flatMap((frame) =>
      frame.kind === 'photo' && frame.photo
        ? [[frame.id, assetUrl.thumbnail(frame.photo.original)] as const]
        : [],
    );
  return {
    publication,
    pages: allPages(publication),
    sheetWidthPt: boxes.sheetWidthPt,
    sheetHeightPt: boxes.sheetHeightPt,
    trimOriginPx: boxes.trimOriginPx,
    bleedMm: boxes.drawnBleedMm,
    photos: Object.fromEntries(photos),
    isProof: false,
  };
}

/** Without a page printer the other rules still hold; that the type was not measured is said. */
async function measure(
  printing: Printing,
  publication: Publication,
): Promise<{ measured: MeasuredPages; unmeasured: Finding[] }> {
  try {
    const measured = await printing.show(
      measuringOrder(publication),
      async (shown) => shown.measured,
    );
    return { measured, unmeasured: [] };
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'press/no-page-printer')
      throw error;
    const unmeasured: Finding = {
      rule: 'text-not-measured',
      severity: 'notice',
      where: {},
      params: {},
    };
    return { measured: { pages: [] }, unmeasured: [unmeasured] };
  }
}

export function press({ desk, workers, pagePrinter, temporary, now }: PressParts): Press {
  const printing = startPrinting(pagePrinter);
  const exports = exportShelf(temporary);

  const print = async (
    id: string,
    wish: PrintWish,
    job: Job,
  ): Promise<Printed & { ms: number }> => {
    const started = performance.now();
    const archive = desk.current();
    const { content } = await archive.catalogue.publications.get(id);
    const printed = await printPublication(content, wish, { archive, workers, printing, now, job });
    return { ...printed, ms: Math.round(performance.now() - started) };
  };

  return {
    exports,
    printOrder: printing.order,
    preflight: async (id) => {
      const archive = desk.current();
      const { content } = await archive.catalogue.publications.get(id);
      const { measured, unmeasured } = await measure(printing, content);
      return [...(await preflightNow(archive, content, measured)), ...unmeasured];
    },
    export: async (id, wish, job) => {
      const { files, ...facts } = await print(id, wish, job);
      return { ...facts, ...(await exports.put(files)) };
    },
    exportTo: async (id, { outPath, ...wish }, job = UNWATCHED) => {
      const { files, ...facts } = await print(id, wish, job);
      const { dir, name } = parse(outPath);
      const paths = fileNames(name, wish.format, files.length).map((file) => join(dir, file));
      await toldWriting(() =>
        Promise.all(files.map(({ bytes }, index) => writeDurably(paths[index] ?? outPath, bytes))),
      );
      return { ...facts, files: paths };
    },
    close: exports.close,
  };
}
