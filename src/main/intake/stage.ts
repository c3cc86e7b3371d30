import { open } from 'node:fs/promises';

/** Lays the bytes where the shelf will take them from; they are on the disk when this returns. */
export async function stage(bytes: Buffer, staged: string): Promise<void> {
  const file = await open(staged, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
