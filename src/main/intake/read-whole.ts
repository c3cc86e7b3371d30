import { open } from 'node:fs/promises';
import { UnreadableFile } from './unreadable-file.ts';

const MOST_BYTES = 200 * 1024 * 1024;

/** All of a file of at most 200 MB. @throws UnreadableFile when it is empty or larger */
export async function readWhole(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > MOST_BYTES) throw new UnreadableFile('intake/too-large', 'over 200 MB');
    if (size === 0) throw new UnreadableFile('intake/not-readable', 'the file is empty');
    return await file.readFile();
  } finally {
    await file.close();
  }
}
