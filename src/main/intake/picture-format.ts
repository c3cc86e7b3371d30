/** As many bytes as are needed to tell a picture; names lie. */
export const HEAD_BYTES = 32;

interface Known {
  readonly mediaType: string;
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
  { mediaType: 'image/jpeg', is: starts('ffd8ff') },
  { mediaType: 'image/png', is: starts('89504e470d0a1a0a') },
  { mediaType: 'image/webp', is: container('RIFF', 'WEBP') },
  { mediaType: 'image/tiff', is: (head) => tiff(head) },
  {
    mediaType: 'image/heic',
    is: brand('heic', 'heix', 'hevc', 'hevx', 'heim', 'heis'),
  },
  { mediaType: 'image/heif', is: brand('mif1', 'msf1') },
  { mediaType: 'image/avif', is: brand('avif', 'avis') },
  { mediaType: 'image/gif', is: starts('47494638') },
];

const tiff = (head: Buffer): boolean => starts('49492a00')(head) || starts('4d4d002a')(head);

/** Undefined for what is no picture. */
export const pictureMediaType = (head: Buffer): string | undefined =>
  FORMATS.find(({ is }) => is(head))?.mediaType;
