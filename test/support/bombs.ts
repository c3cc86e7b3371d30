import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflate } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const BYTES_PER_PIXEL = 8;

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.byteLength, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** Header of a PNG with 16-bit RGBA pixels (PNG 1.2, 4.1.1). */
function header(side: number, isInterlaced: boolean): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(side, 0);
  content.writeUInt32BE(side, 4);
  content.set([16, 6, 0, 0, isInterlaced ? 1 : 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', content)]);
}

/** A few bytes that promise a picture of `side` × `side` pixels. */
export const promisedPng = (side: number): Buffer =>
  Buffer.concat([
    header(side, false),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND', Buffer.alloc(0)),
  ]);

function* zeros(total: number): Generator<Buffer> {
  const part = Buffer.alloc(1024 * 1024);
  for (let left = total; left > 0; left -= part.byteLength) {
    yield part.subarray(0, Math.min(left, part.byteLength));
  }
}

/** A small file that is a real picture of `side` × `side` pixels, interlaced: a decoder must hold all of it at once. */
export async function writeHeavyPng(path: string, side: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(header(side, true));
  // Seven passes, each row with a filter byte before it: as many zeros as that, or a few more.
  const total = side * side * BYTES_PER_PIXEL + side * 4;
  await pipeline(
    zeros(total),
    createDeflate({ level: 1 }),
    async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) yield chunk('IDAT', part);
    },
    file,
    { end: false },
  );
  file.end(chunk('IEND', Buffer.alloc(0)));
  await once(file, 'close');
}
