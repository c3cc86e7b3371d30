import { failure } from '../../shared/base/failure.ts';
import type { Finding } from '../../shared/base/finding.ts';
import type { ExportFormat } from '../../shared/contract/publication-calls.ts';
import { civilDay } from '../../shared/japanese/civil-day.ts';
import { numbered } from '../../shared/press/file-name.ts';
import { impose } from '../../shared/press/imposition/impose.ts';
import type { Imposition, ImpositionWish } from '../../shared/press/imposition/imposition.ts';
import { authorsOf, slugLine } from '../../shared/press/imprint.ts';
import { cropMarks } from '../../shared/press/marks.ts';
import { type PageBoxes, pageBoxes } from '../../shared/press/page-boxes.ts';
import {
  type PaperBeside,
  postText,
  type SlipFacts,
  submissionSlip,
} from '../../shared/press/papers-beside.ts';
import { planPhotos } from '../../shared/press/plan-photos.ts';
import type { PrintOrder } from '../../shared/press/print-order.ts';
import type { Ink, Product } from '../../shared/press/product.ts';

import { bindsRight } from '../../shared/publication/binding.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { trimSize } from '../../shared/publication/sheet.ts';
import type { OpenArchive } from '../archive/open-archive.ts';
import type { PictureWorkers } from '../intake/picture-workers.ts';
import type { Job } from '../jobs.ts';

import { type InInks, inInks, type MadePdf } from './made-pdf.ts';
import { placePhotos } from './placed-photos.ts';
import { preflightNow } from './preflight-facts.ts';
import type { Printing, Shown } from './printing.ts';
import type { Separator } from './separation/separator.ts';

/** A file of an export; its name is the publication's, or the one that the user gives. */
export interface MadeFile extends MadePdf {
  readonly ending: string;
}

export interface PrintWish {
  readonly product: Product;
  /** Of a product with two inks: which one besides black. */
  readonly ink?: Ink | undefined;
  readonly format: ExportFormat;
  readonly imposition?: ImpositionWish | undefined;
}

export interface PrintParts {
  readonly archive: OpenArchive;
  readonly workers: PictureWorkers;
  readonly printing: Printing;
  readonly separator: Separator;
  /** `resources/profiles`. */
  readonly profiles: string;
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
  readonly boxes: PageBoxes;
  readonly photoPpi: number;
}

/** A report's own pages are counted when they are drawn. */
export const allPages = ({ pages }: Pick<Publication, 'pages'>): number[] =>
  pages.map((_page, index) => index);

/** @throws press/sheet-too-small, press/page-count */
function planSheets(publication: Publication, count: number, wish: ImpositionWish): Imposition {
  const page = trimSize(publication.sheet);
  const plan = impose({ page, count, bindsRight: bindsRight(publication) }, wish);
  if (!('why' in plan)) return plan;
  throw plan.why === 'page-count'
    ? failure('press/page-count', { wanted: plan.wanted })
    : failure('press/sheet-too-small', { paper: plan.paper });
}

async function printPdf(plan: Plan, shown: Shown, parts: PrintParts): Promise<InInks> {
  // What writes PDFs is read when the first is written, not at the start.
  const { mendPdf } = await import('./mend-pdf.ts');
  const { publication, product, ink, boxes } = plan;
  const { colour } = product;
  const printed = await shown.printer.pdf();
  const pdf = await mendPdf(printed, {
    boxes,
    marks: product.marks ? cropMarks(boxes.trim, boxes.bleed) : [],
    facts: {
      title: publication.title,
      author: authorsOf(publication),
      language: publication.language,
      made: parts.now(),
      standard: colour.kind === 'cmyk' ? colour.standard : undefined,
    },
  });
  parts.job.signal.throwIfAborted();
  const { profiles, separator } = parts;
  const inked = await inInks(
    pdf,
    {
      product,
      ink,
      profiles,
      language: publication.language,
      trimWidthPt: boxes.trim.right - boxes.trim.left,
      trimHeightPt: boxes.trim.top - boxes.trim.bottom,
      bleedPt: boxes.trim.left - boxes.bleed.left,
    },
    separator,
  );
  if (!plan.imposition) return inked;
  const sheets = planSheets(publication, shown.measured.pages.length, plan.imposition);
  const { imposePdf } = await import('./impose-pdf.ts');
  const files = await Promise.all(
    inked.files.map(async ({ suffix, bytes }) => ({
      suffix,
      bytes: await imposePdf(bytes, sheets),
    })),
  );
  return { ...inked, files };
}

async function printPictures(plan: Plan, shown: Shown, { job }: PrintParts): Promise<InInks> {
  const { pagePicture } = await import('./page-pictures.ts');
  const { publication, product, boxes } = plan;
  const count = shown.measured.pages.length;
  const suffixes = numbered(count);
  const files: MadePdf[] = [];
  for (const { page } of shown.measured.pages) {
    job.signal.throwIfAborted();
    const bytes = await pagePicture(shown.printer, page, {
      boxes,
      box: boxes.bleed,
      ppi: product.picturePpi,
    });
    files.push({ suffix: suffixes[page] ?? '', bytes });
    job.progress(page + 1, count, publication.title);
  }
  return { files, findings: [] };
}

async function orderOf(
  plan: Plan,
  { archive, workers, now, job }: PrintParts,
): Promise<PrintOrder> {
  const { publication, product, boxes, photoPpi } = plan;
  const photos = await placePhotos(planPhotos(publication, photoPpi), { archive, workers, job });
  const { sheetWidthPt, sheetHeightPt, trimOriginPx, drawnBleedMm } = boxes;
  return {
    publication,
    pages: allPages(publication),
    sheetWidthPt,
    sheetHeightPt,
    trimOriginPx,
    bleedMm: drawnBleedMm,
    photos,
    isProof: product.isProof,
    ...(product.marks || product.isProof
      ? { slug: slugLine(publication, now(), product.isProof) }
      : {}),
  };
}

async function printOnce(plan: Plan, parts: PrintParts): Promise<Printed> {
  const { publication, format } = plan;
  const order = await orderOf(plan, parts);
  return parts.printing.show(order, async (shown) => {
    parts.job.signal.throwIfAborted();
    const [{ files, findings }, found] = await Promise.all([
      format === 'pdf' ? printPdf(plan, shown, parts) : printPictures(plan, shown, parts),
      preflightNow(parts.archive, { publication, measured: shown.measured, product: plan.product }),
    ]);
    parts.job.signal.throwIfAborted();
    const pages = shown.measured.pages.length;
    const preflight = [...findings, ...found];
    const beside = papersBeside(plan, { pages, findings: preflight, today: dayOf(parts.now()) });
    const written = beside.map(({ suffix, text }) => ({
      suffix,
      bytes: new TextEncoder().encode(text),
      ending: 'txt',
    }));
    return {
      files: [...files.map((file) => ({ ...file, ending: format })), ...written],
      pages,
      preflight,
    };
  });
}

const dayOf = (now: Date): string => civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** A print shop gets a slip, a post its words. */
function papersBeside(
  { publication, product }: Plan,
  facts: Omit<SlipFacts, 'product'>,
): PaperBeside[] {
  if (product.output === 'pictures') return [postText(publication)];
  return product.colour.kind === 'cmyk' ? [submissionSlip(publication, { ...facts, product })] : [];
}

/** How coarse photos may become for the sake of a small file; 100 ppi is the least that still looks like a photo on paper. */
const COARSER_PPI = [250, 200, 150, 100];

const bytesOf = ({ files }: Printed): number => Math.max(...files.map(({ bytes }) => bytes.length));

const madeCoarser = (mostBytes: number, ppi: number): Finding => ({
  rule: 'photos-made-coarser',
  severity: 'notice',
  where: {},
  params: { ppi, megabytes: mostBytes / 1_000_000 },
});

const tooLarge = (mostBytes: number): Finding => ({
  rule: 'file-too-large',
  severity: 'error',
  where: {},
  params: { megabytes: mostBytes / 1_000_000 },
});

/**
 * From a publication to what is printed: its photos are cut to their places, the hidden page draws it, and the PDF is mended and brought
 * into the product's inks, or each page is taken as a picture. A file that is too large is made again with coarser photos.
 * @throws press/photo-missing, press/no-page-printer; whatever the job's signal was aborted with
 */
export async function printPublication(
  publication: Publication,
  wish: PrintWish,
  parts: PrintParts,
): Promise<Printed> {
  const { product } = wish;
  const { mostBytes, photoPpi } = product;
  const plan: Plan = {
    ...wish,
    publication,
    photoPpi,
    boxes: pageBoxes(publication.sheet, product),
  };
  let printed = await printOnce(plan, parts);
  if (mostBytes === undefined || bytesOf(printed) <= mostBytes) return printed;
  for (const ppi of COARSER_PPI.filter((coarser) => coarser < photoPpi)) {
    printed = await printOnce({ ...plan, photoPpi: ppi }, parts);
    if (bytesOf(printed) <= mostBytes)
      return { ...printed, preflight: [...printed.preflight, madeCoarser(mostBytes, ppi)] };
  }
  return { ...printed, preflight: [tooLarge(mostBytes), ...printed.preflight] };
}
