import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { type Product, product } from '../../shared/press/product.ts';
import { errorCode } from '../archive/durable-file.ts';

/** Ways of printing: those of the program, and what the user has laid beside the settings. */
export interface ProductShelf {
  all(): Promise<readonly Product[]>;
  /** @throws press/preset-not-found */
  get(id: string): Promise<Product>;
}

const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A file that is no product, in the user's folder, is passed over and told. */
async function readOne(file: string, log: (line: string) => void): Promise<Product[]> {
  const read = (text: string) => product.safeParse(JSON.parse(text));
  try {
    const { success, data, error } = read(await readFile(file, 'utf8'));
    if (success) return [data];
    log(`${file}: ${error.message}`);
  } catch (error) {
    log(`${file}: ${String(error)}`);
  }
  return [];
}

/** Products of the folders, in their order; a later folder's product stands for an earlier one of the same id. */
export function productShelf(
  folders: readonly string[],
  log: (line: string) => void,
): ProductShelf {
  const all = async (): Promise<readonly Product[]> => {
    const found = new Map<string, Product>();
    for (const folder of folders)
      for (const name of await namesIn(folder))
        for (const one of await readOne(join(folder, name), log)) found.set(one.id, one);
    return [...found.values()].sort((one, other) => one.place - other.place);
  };
  return {
    all,
    get: async (id) => {
      const one = (await all()).find((known) => known.id === id);
      if (!one) throw failure('press/preset-not-found', { id });
      return one;
    },
  };
}
