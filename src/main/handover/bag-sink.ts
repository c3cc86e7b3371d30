import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Where the files of a bag are written to, one after the other. */
export interface BagSink {
  write(path: string, bytes: Bytes): Promise<void>;
  /** Everything is on the disk when it returns. */
  finish(): Promise<void>;
  /** Gives up; what was written is for the caller to take away. */
  discard(): Promise<void>;
}

/** Files in a folder. */
export function folderSink(folder: string): BagSink {
  return {
    write: async (path, bytes) => {
      const file = join(folder, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, 'wx');
      try {
        for await (const chunk of bytes) await handle.writeFile(chunk);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    finish: async () => undefined,
    discard: async () => undefined,
  };
}

/** Pictures and PDFs do not grow smaller. */
const PACKED = /\.(jpe?g|png|webp|gif|avif|heic|heif|pdf|zip|docx|xlsx|mp3|mp4|m4a|mov)$/i;

/** Entries of a zip, all below one folder (RFC 8493 §4). Each is drained before the next comes, so memory does not grow. */
export function zipSink(file: string, root: string): BagSink {
  const zip = new ZipFile();
  const stop = new AbortController();
  const output = createWriteStream(file, { flags: 'wx' });
  const written = pipeline(zip.outputStream, output, { signal: stop.signal });
  // Told to whoever writes next, or to `finish`.
  const broken = written.then(
    () => new Promise<never>(() => undefined),
    (error: unknown) => Promise.reject(error),
  );
  broken.catch(() => undefined);
  return {
    write: async (path, bytes) => {
      // The zip remembers each entry's stream to its end: an empty one, not what came through it.
      const input = new PassThrough();
      zip.addReadStream(input, `${root}/${path}`, { compress: !PACKED.test(path) });
      await Promise.race([Promise.all([pipeline(bytes, input), finished(input)]), broken]);
    },
    finish: async () => {
      zip.end();
      await written;
      const handle = await open(file, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    discard: async () => {
      stop.abort();
      await written.catch(() => undefined);
      // Until it is closed it may still make the file.
      if (!output.closed) await once(output, 'close');
    },
  };
}

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes and counts at once: what is hashed is what was written. */
export async function writeCounted(sink: BagSink, path: string, bytes: Bytes): Promise<Written> {
  const hash = createHash('sha256');
  let count = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      hash.update(chunk);
      count += chunk.byteLength;
      yield chunk;
    }
  }
  await sink.write(path, counted());
  return { bytes: count, sha256: hash.digest('hex') };
}
