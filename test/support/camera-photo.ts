function entry(tiff: Buffer, at: number, [tag, type, value]: [number, number, number]): void {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(1, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}

/**
 * A JPEG as cameras write it: an Exif segment (Exif 2.32, 4.5) in front, with the orientation in its first directory and the
 * thumbnail, at most 64 KB, named by its second.
 */
export function asFromCamera(jpeg: Buffer, thumbnail: Buffer, orientation = 1): Buffer {
  const tiff = Buffer.alloc(56);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  entry(tiff, 10, [0x0112, 3, orientation]);
  tiff.writeUInt32LE(26, 22);
  tiff.writeUInt16LE(2, 26);
  entry(tiff, 28, [0x0201, 4, tiff.byteLength]);
  entry(tiff, 40, [0x0202, 4, thumbnail.byteLength]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, thumbnail]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.byteLength + 2);
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe1]);
  return Buffer.concat([start, length, exif, jpeg.subarray(2)]);
}
