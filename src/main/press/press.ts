import { join, parse } from 'node:path';
import { FailureError } from '../../shared/base/failure.ts';
import type { Finding } from '../../shared/base/finding.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { Exported, PressWish } from '../../shared/contract/publication-calls.ts';
import { DRAWINGS } from '../../shared/press/drawing.ts';
import { fileNameFrom } from '../../shared/press/file-name.ts';
import type { ImpositionWish } from '../../shared/press/imposition/imposition.ts';
import { pageBoxes } from '../../shared/press/page-boxes.ts';
import type { MeasuredPages, PrintOrder } from '../../shared/press/print-order.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { ArchiveDesk } from '../archive/archive-desk.ts';
import { toldWriting, writeDurably } from '../archive/durable-file.ts';
import type { HostFolders, PagePrinter, WorkerStarter } from '../host.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';
import { type ExportShelf, exportShelf } from './export-shelf.ts';
import { preflightNow } from './preflight-facts.ts';
import { allPages, type Printed, printPublication } from './print-publication.ts';
import { type Printing, printing as startPrinting } from './printing.ts';
import { type ProductShelf, productShelf } from './product-shelf.ts';
import { separator as startSeparator } from './separation/separator.ts';

export interface PressParts {
  readonly desk: ArchiveDesk;
  readonly workers: PictureWorkers;
  readonly pagePrinter: () => Promise<PagePrinter>;
  readonly starter: WorkerStarter;
  readonly folders: HostFolders;
  readonly log: (line: string) => void;
  readonly now: () => Date;
}

/** Where the command line wants an export; several files are numbered, or named by their inks. */
export interface ExportTarget extends PressWish {
  readonly outPath: string;
}

export type ExportedTo = Omit<Exported, 'export' | 'files'> & { readonly files: string[] };

/** Turns publications of the open archive into print. */
export interface Press {
  readonly exports: ExportShelf;
  readonly products: ProductShelf;
  /** What the hidden page draws, as JSON. */
  printOrder(id: string): string | undefined;
  /** `preset`: for which product; the rules that depend on it wait until one is chosen. */
  preflight(publication: string, preset?: string): Promise<Finding[]>;
  /** Onto the shelf of exports. */
  export(publication: string, wish: PressWish, job: Job): Promise<Exported>;
  /** Into a folder of the user. */
  exportTo(publication: string, target: ExportTarget, job?: Job): Promise<ExportedTo>;
  close(): Promise<void>;
}

const impositionOf = ({ impose, paper, format }: PressWish): ImpositionWish | undefined =>
  impose === undefined || format !== 'pdf' ? undefined : { scheme: impose, paper };

/** For an export that nobody watches. */
const UNWATCHED: Job = { signal: new AbortController().signal, progress: () => undefined };

/** What is shown only to be measured: thumbnails will do for the photos. */
function measuringOrder(publication: Publication): PrintOrder {
  const boxes = pageBoxes(publication.sheet, DRAWINGS.plain);
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

export function press(parts: PressParts): Press {
  const { desk, workers, pagePrinter, folders, now } = parts;
  const separator = startSeparator(parts.starter);
  const ways = ['resources', 'state'] as const;
  const products = productShelf(
    ways.map((folder) => join(folders[folder], 'products')),
    parts.log,
  );
  const profiles = join(folders.resources, 'profiles');
  const printing = startPrinting(pagePrinter);
  const exports = exportShelf(folders.temporary);

  const print = async (
    id: string,
    wish: PressWish,
    job: Job,
  ): Promise<Printed & { title: string; ms: number }> => {
    const { preset, ink: inkId, format } = wish;
    const started = performance.now();
    const archive = desk.current();
    const product = await products.get(preset);
    const inks = product.colour.kind === 'two-inks' ? product.colour.inks : [];
    const ink = inks.find((one) => one.id === inkId) ?? inks[0];
    const { content } = await archive.catalogue.publications.get(id);
    const around = { archive, workers, printing, separator, profiles, now, job };
    const printed = await printPublication(
      content,
      { product, ink, format, imposition: impositionOf(wish) },
      around,
    );
    return { ...printed, title: content.title, ms: Math.round(performance.now() - started) };
  };

  return {
    exports,
    products,
    printOrder: printing.order,
    preflight: async (id, preset) => {
      const product = preset === undefined ? undefined : await products.get(preset);
      const archive = desk.current();
      const { content } = await archive.catalogue.publications.get(id);
      const { measured, unmeasured } = await measure(printing, content);
      return [
        ...(await preflightNow(archive, { publication: content, measured, product })),
        ...unmeasured,
      ];
    },
    export: async (id, wish, job) => {
      const { files, title, ...facts } = await print(id, wish, job);
      const name = fileNameFrom(title);
      const named = files.map(({ suffix, ending, bytes }) => ({
        name: `${name}${suffix}.${ending}`,
        bytes,
      }));
      return { ...facts, ...(await exports.put(named)) };
    },
    exportTo: async (id, { outPath, ...wish }, job = UNWATCHED) => {
      const { files, title: _title, ...facts } = await print(id, wish, job);
      const { dir, name } = parse(outPath);
      const paths = files.map(({ suffix, ending }) => join(dir, `${name}${suffix}.${ending}`));
      await toldWriting(() =>
        Promise.all(files.map(({ bytes }, index) => writeDurably(paths[index] ?? outPath, bytes))),
      );
      return { ...facts, files: paths };
    },
    close: async () => {
      await Promise.all([exports.close(), separator.close()]);
    },
  };
}
