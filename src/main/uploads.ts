import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failure } from '../shared/base/failure.ts';
import type { Tickets } from './tickets.ts';

const MOST_BYTES = 200 * 1024 * 1024;
/** What another office hands over may be a whole archive. */
const MOST_BYTES_OF_A_ZIP = 64 * 1024 ** 3;
const LONGEST_NAME = 120;

/** Files that came as bytes (browser shell, paste): kept under their own name in a folder of their own until the end. */
export interface Uploads {
  /** @throws intake/too-large over 200 MB; a zip may be larger */
  take(name: string, bytes: AsyncIterable<Uint8Array>): Promise<string>;
  close(): Promise<void>;
}

/** The last part of the name without what a file system refuses. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[<>:"|?*\p{Cc}]/gu, '_').replace(/^\.+/, '');
  return clean.slice(-LONGEST_NAME) || 'untitled';
}

async function* counted(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const most = /\.(zip|gariban-bag)$/i.test(name) ? MOST_BYTES_OF_A_ZIP : MOST_BYTES;
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.byteLength;
    if (total > most) throw failure('intake/too-large', { name });
    yield chunk;
  }
}

export function uploads(temporaryFolder: string, tickets: Tickets): Uploads {
  const folder = join(temporaryFolder, 'uploads');
  return {
    take: async (name, bytes) => {
      const own = join(folder, randomUUID());
      await mkdir(own, { recursive: true });
      const path = join(own, safeName(name));
      try {
        await pipeline(counted(safeName(name), bytes), createWriteStream(path, { flags: 'wx' }));
      } catch (error) {
        await rm(own, { recursive: true, force: true });
        throw error;
      }
      return tickets.issue(path);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
