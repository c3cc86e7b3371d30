import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';

export interface ShelvedFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
}

/** Exports wait here until they are saved or the program ends. */
export interface ExportShelf {
  put(
    files: readonly { name: string; bytes: Uint8Array }[],
  ): Promise<{ export: string; files: ShelvedFile[] }>;
  file(exportId: string, name: string): { file: string; type: string } | undefined;
  /** @throws press/export-not-found */
  paths(exportId: string): string[];
  close(): Promise<void>;
}

const typeOf = (name: string): string => (name.endsWith('.pdf') ? 'application/pdf' : 'image/png');

export function exportShelf(temporary: string): ExportShelf {
  const folder = join(temporary, 'exports');
  const shelved = new Map<string, readonly string[]>();
  return {
    put: async (files) => {
      const exported = newId();
      await mkdir(join(folder, exported), { recursive: true });
      const made: ShelvedFile[] = [];
      for (const { name, bytes } of files) {
        const path = join(folder, exported, name);
        await writeFile(path, bytes);
        made.push({ name, url: assetUrl.exported(exported, name), bytes: (await stat(path)).size });
      }
      shelved.set(
        exported,
        made.map(({ name }) => name),
      );
      return { export: exported, files: made };
    },
    file: (exported, name) =>
      shelved.get(exported)?.includes(name)
        ? { file: join(folder, exported, name), type: typeOf(name) }
        : undefined,
    paths: (exported) => {
      const names = shelved.get(exported);
      if (!names) throw failure('press/export-not-found', { id: exported });
      return names.map((name) => join(folder, exported, name));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
