import type { ArchiveRecord } from '../../archive/archive-record.ts';
import type { Finding, Severity } from '../../base/finding.ts';
import type { Frame } from '../../publication/frame.ts';
import type { Publication } from '../../publication/publication.ts';
import type { MeasuredPages } from '../print-order.ts';
import type { Product } from '../product.ts';

/** What the rules look at. */
export interface PreflightSubject {
  readonly publication: Publication;
  readonly measured: MeasuredPages;
  /** The records that the publication's photos and blocks were made from, as they are now. */
  readonly records: ReadonlyMap<string, ArchiveRecord>;
  /** By frame: characters that no bundled font has. */
  readonly missingGlyphs: ReadonlyMap<string, string>;
  /** Phones and e-mail addresses that may be published. */
  readonly publishable: ReadonlySet<string>;
  /** People and organisations of the archive, as their names are written. */
  readonly names: readonly string[];
  /** How it is to be printed; left out while that is not chosen. */
  readonly product?: Product | undefined;
}

/** One check before printing. Each gives its findings, none changes anything. */
export type PreflightRule = (subject: PreflightSubject) => Finding[];

export interface FrameOnPage {
  readonly frame: Frame;
  /** 0 first. */
  readonly page: number;
}

/** A report's frames stand where its story has carried them. */
function pageOf({ publication, measured }: PreflightSubject, frame: Frame, page: number): number {
  if (!publication.report) return page;
  return (
    measured.pages.find(({ frames }) => frames.some((one) => one.frame === frame.id))?.page ?? 0
  );
}

export const framesOf = (subject: PreflightSubject): FrameOnPage[] =>
  subject.publication.pages.flatMap(({ frames }, page) =>
    frames.map((frame) => ({ frame, page: pageOf(subject, frame, page) })),
  );

/** A finding that names a frame. */
export function findingAt(
  { frame, page }: FrameOnPage,
  rule: string,
  { severity, params = {} }: { severity: Severity; params?: Finding['params'] },
): Finding {
  return { rule, severity, where: { page, frame: frame.id }, params };
}
