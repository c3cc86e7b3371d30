import type { Finding } from '../../shared/base/finding.ts';
import type { ExportFormat, PressPreset } from '../../shared/contract/publication-calls.ts';
import { fileNameFrom, fileNames } from '../../shared/press/file-name.ts';
import { authorsOf, slugLine } from '../../shared/press/imprint.ts';
import { cropMarks } from '../../shared/press/marks.ts';
import { type PageBoxes, pageBoxes } from '../../shared/press/page-boxes.ts';
import { planPhotos } from '../../shared/press/plan-photos.ts';
import { PRESETS, type Preset } from '../../shared/press/presets.ts';
import type { PrintOrder } from '../../shared/press/print-order.ts';

import type { Publication } from '../../shared/publication/publication.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';

import type { MadeFile } from './export-shelf.ts';
import { placePhotos } from './placed-photos.ts';
import { preflightNow } from './preflight-facts.ts';
import type { Printing, Shown } from './printing.ts';

export interface PrintWish {
  readonly preset: PressPreset;
  readonly format: ExportFormat;
}

export interface PrintParts {
  readonly archive: OpenArchive;
  readonly workers: PictureWorkers;
  readonly printing: Printing;
  readonly now: () => Date;
  readonly job: Job;
}

/** A publication as it goes to print. */
export interface Printed {
  readonly files: readonly MadeFile[];
  readonly pages: number;
  readonly preflight: Finding[];
}

interface Plan extends PrintWish {
  readonly publication: Publication;
  readonly options: Preset;
  readonly boxes: PageBoxes;
}

/** A report's own pages are counted when they are drawn. */
export const allPages = ({ pages }: Pick<Publication, 'pages'>): number[] =>
  pages.map((_page, index) => index);

async function printPdf({ publication, options, boxes }: Plan, shown: Shown, now: () => Date) {
  // What writes PDFs is read when the first is written, not at the start.
  const { mendPdf } = await import('./mend-pdf.ts');
  const printed = await shown.printer.pdf();
  return mendPdf(printed, {
    boxes,
    marks: options.marks ? cropMarks(boxes.trim, boxes.bleed) : [],
    facts: {
      title: publication.title,
      author: authorsOf(publication),
      language: publication.language,
      made: now(),
    },
  });
}

async function printPictures(plan: Plan, shown: Shown, { job }: PrintParts): Promise<Uint8Array[]> {
  const { pagePicture } = await import('./page-pictures.ts');
  const { publication, boxes } = plan;
  const pictures: Uint8Array[] = [];
  const count = shown.measured.pages.length;
  for (const { page } of shown.measured.pages) {
    job.signal.throwIfAborted();
    pictures.push(await pagePicture(shown.printer, page, { boxes, box: boxes.bleed }));
    job.progress(page + 1, count, publication.title);
  }
  return pictures;
}

/**
 * From a publication to what is printed: its photos are cut to their places, the hidden page draws it, and the PDF is mended,
 * or each page is taken as a picture.
 * @throws press/photo-missing, press/no-page-printer; whatever the job's signal was aborted with
 */
export async function printPublication(
  publication: Publication,
  wish: PrintWish,
  parts: PrintParts,
): Promise<Printed> {
  const { archive, workers, printing, now, job } = parts;
  const options = PRESETS[wish.preset];
  const plan: Plan = {
    ...wish,
    publication,
    options,
    boxes: pageBoxes(publication.sheet, options),
  };
  const photos = await placePhotos(planPhotos(publication, options.photoPpi), {
    archive,
    workers,
    job,
  });
  const { sheetWidthPt, sheetHeightPt, trimOriginPx, drawnBleedMm } = plan.boxes;
  const order: PrintOrder = {
    publication,
    pages: allPages(publication),
    sheetWidthPt,
    sheetHeightPt,
    trimOriginPx,
    bleedMm: drawnBleedMm,
    photos,
    isProof: options.isProof,
    ...(options.marks || options.isProof
      ? { slug: slugLine(publication, now(), options.isProof) }
      : {}),
  };
  return printing.show(order, async (shown) => {
    job.signal.throwIfAborted();
    const [contents, findings] = await Promise.all([
      wish.format === 'pdf'
        ? printPdf(plan, shown, now).then((pdf) => [pdf])
        : printPictures(plan, shown, parts),
      preflightNow(archive, publication, shown.measured),
    ]);
    job.signal.throwIfAborted();
    const names = fileNames(fileNameFrom(publication.title), wish.format, contents.length);
    return {
      files: contents.map((bytes, index) => ({ name: names[index] ?? wish.format, bytes })),
      pages: shown.measured.pages.length,
      preflight: findings,
    };
  });
}
