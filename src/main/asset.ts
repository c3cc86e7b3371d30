import type { ArchiveDesk } from './archive/archive-desk.ts';
import type { ExportShelf } from './press/export-shelf.ts';

/** Bytes that a GET URL stands for. */
export type Asset =
  | { readonly type: string; readonly file: string; readonly immutable: boolean }
  | { readonly type: string; readonly text: string };

export interface AssetParts {
  readonly desk: ArchiveDesk;
  readonly exports: ExportShelf;
  readonly printOrder: (order: string) => string | undefined;
  /** Makes a missing thumbnail or preview again from its original. */
  readonly ensureDerivative: (
    kind: 'thumbnail' | 'preview',
    sha256: string,
  ) => Promise<string | undefined>;
  /** Draws a page of a PDF. */
  readonly ensurePage: (sha256: string, page: number) => Promise<string | undefined>;
}

const JPEG = 'image/jpeg';
const PICTURE = /^\/asset\/(thumbnail|preview)\/([0-9a-f]{64})$/;
const PLACED = /^\/asset\/placed\/([0-9a-f]{64})$/;
const GLIMPSE = /^\/asset\/glimpse\/([0-9a-f-]{36})$/;
const PAGE = /^\/asset\/page\/([0-9a-f]{64})\/([1-9]\d{0,3})$/;
const ORIGINAL = /^\/asset\/original\/([0-9a-f]{64})$/;
const PRINT_ORDER = /^\/print-order\/([0-9a-f-]{36})$/;
const EXPORT = /^\/export\/([0-9a-f-]{36})\/([^/]+)$/;

/** Whether the application answers for this pathname; everything else is a file of the renderer. */
export const isAssetPath = (pathname: string): boolean =>
  [PICTURE, PLACED, GLIMPSE, PAGE, ORIGINAL, PRINT_ORDER, EXPORT].some((pattern) =>
    pattern.test(pathname),
  );

const isPictureKind = (kind: string | undefined): kind is 'thumbnail' | 'preview' =>
  kind === 'thumbnail' || kind === 'preview';

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const jpeg = (file: string): Asset => ({ type: JPEG, file, immutable: true });

/** What lies in the archive's folder, or can be made of it. */
async function lyingAsset(
  { desk, ensurePage }: AssetParts,
  pathname: string,
): Promise<Asset | undefined> {
  const { derivatives, originals } = desk.current();
  const [, placed] = PLACED.exec(pathname) ?? [];
  if (placed !== undefined) return jpeg(derivatives.path('placed', placed));
  const [, glimpse] = GLIMPSE.exec(pathname) ?? [];
  if (glimpse !== undefined) return jpeg(derivatives.path('glimpse', glimpse));
  const [, document, page] = PAGE.exec(pathname) ?? [];
  if (document !== undefined) {
    const file = await ensurePage(document, Number(page));
    return file === undefined ? undefined : jpeg(file);
  }
  const [, original] = ORIGINAL.exec(pathname) ?? [];
  if (original === undefined) return undefined;
  // Never by its own type: foreign HTML shown here would run as if it were ours.
  return { type: 'application/octet-stream', file: originals.path(original), immutable: true };
}

/** Finds what a pathname of `contract/asset-url.ts` stands for; undefined for everything else. */
export async function findAsset(parts: AssetParts, pathname: string): Promise<Asset | undefined> {
  const [, kind, sha256] = PICTURE.exec(pathname) ?? [];
  if (isPictureKind(kind) && sha256 !== undefined && parts.desk.isOpen()) {
    const file = await parts.ensureDerivative(kind, sha256);
    return file === undefined ? undefined : { type: JPEG, file, immutable: true };
  }
  if (parts.desk.isOpen()) {
    const lying = await lyingAsset(parts, pathname);
    if (lying) return lying;
  }
  const [, order] = PRINT_ORDER.exec(pathname) ?? [];
  if (order !== undefined) {
    const text = parts.printOrder(order);
    return text === undefined ? undefined : { type: 'application/json', text };
  }
  const [, exported, name] = EXPORT.exec(pathname) ?? [];
  if (exported !== undefined && name !== undefined) {
    const file = parts.exports.file(exported, decoded(name) ?? '');
    return file && { ...file, immutable: false };
  }
  return undefined;
}
