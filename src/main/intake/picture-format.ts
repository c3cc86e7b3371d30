/** What a file is by its first bytes: names lie. */
export type FileFormat =
  | { readonly mediaType: string }
  /** Known, but not taken in by this storey. */
  | { readonly notYet: string };

/** As many bytes as are needed to tell. */
export const HEAD_BYTES = 32;

interface Known {
  readonly format: FileFormat;
  is(head: Buffer): boolean;
}

const starts =
  (hex: string) =>
  (head: Buffer): boolean =>
    head.toString('hex', 0, hex.length / 2) === hex;

const container =
  (outer: string, ...inner: readonly string[]) =>
  (head: Buffer): boolean =>
    head.toString('latin1', 0, 4) === outer && inner.includes(head.toString('latin1', 8, 12));

/** ISO base media files name their brand after `ftyp` (ISO/IEC 14496-12, 4.3). */
const brand =
  (...brands: readonly string[]) =>
  (head: Buffer): boolean =>
    head.toString('latin1', 4, 8) === 'ftyp' && brands.includes(head.toString('latin1', 8, 12));

const FORMATS: readonly Known[] = [
  { format: { mediaType: 'image/jpeg' }, is: starts('ffd8ff') },
  { format: { mediaType: 'image/png' }, is: starts('89504e470d0a1a0a') },
  { format: { mediaType: 'image/webp' }, is: container('RIFF', 'WEBP') },
  { format: { mediaType: 'image/tiff' }, is: (head) => tiff(head) },
  {
    format: { mediaType: 'image/heic' },
    is: brand('heic', 'heix', 'hevc', 'hevx', 'heim', 'heis'),
  },
  { format: { mediaType: 'image/heif' }, is: brand('mif1', 'msf1') },
  { format: { mediaType: 'image/avif' }, is: brand('avif', 'avis') },
  { format: { notYet: 'video' }, is: (head) => head.toString('latin1', 4, 8) === 'ftyp' },
  { format: { mediaType: 'image/gif' }, is: starts('47494638') },
  { format: { notYet: 'BMP' }, is: starts('424d') },
  { format: { notYet: 'PDF' }, is: starts('255044462d') },
  { format: { notYet: 'Word, Excel or ZIP' }, is: starts('504b0304') },
  { format: { notYet: 'old Word or Excel' }, is: starts('d0cf11e0a1b11ae1') },
];

const tiff = (head: Buffer): boolean => starts('49492a00')(head) || starts('4d4d002a')(head);

/** Undefined for what is none of the known formats. */
export const fileFormat = (head: Buffer): FileFormat | undefined =>
  FORMATS.find(({ is }) => is(head))?.format;
