/** Formats that this storey takes in, by their first bytes: names lie. */
const FORMATS: readonly { mediaType: string; is: (head: Buffer) => boolean }[] = [
  {
    mediaType: 'image/jpeg',
    is: (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,
  },
  {
    mediaType: 'image/png',
    is: (head) => head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
  },
  {
    mediaType: 'image/webp',
    is: (head) =>
      head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  },
  {
    mediaType: 'image/tiff',
    is: (head) => ['49492a00', '4d4d002a'].includes(head.toString('hex', 0, 4)),
  },
];

/** Media type of a picture that can be read, undefined for everything else. */
export const pictureFormat = (head: Buffer): string | undefined =>
  FORMATS.find(({ is }) => is(head))?.mediaType;
