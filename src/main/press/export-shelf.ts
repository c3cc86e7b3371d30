import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../shared/base/failure.ts';
import { newId } from '../../shared/base/id.ts';
import { assetUrl } from '../../shared/contract/asset-url.ts';
import type { Exported } from '../../shared/contract/publication-calls.ts';
import { toldWriting } from '../archive/durable-file.ts';

/** A file that the press has made, not yet written. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Exports wait here until they are saved somewhere, or the program ends. */
export interface ExportShelf {
  put(files: readonly MadeFile[]): Promise<Pick<Exported, 'export' | 'files'>>;
  /** For what is too large to be held: `make` writes the file at the place that it is given. */
  shelve(
    name: string,
    make: (file: string) => Promise<unknown>,
  ): Promise<Pick<Exported, 'export' | 'files'>>;
  /** What `/export/<id>/<name>` stands for. */
  file(id: string, name: string): { readonly type: string; readonly file: string } | undefined;
  /**
   * Names and places of an export's files.
   * @throws press/export-not-found
   */
  files(id: string): readonly { readonly name: string; readonly path: string }[];
  close(): Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
};

const mediaType = (name: string): string =>
  MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

export function exportShelf(temporary: string): ExportShelf {
  const folder = join(temporary, 'exports');
  const shelved = new Map<string, readonly { name: string; path: string }[]>();
  return {
    put: async (files) => {
      const id = newId();
      await toldWriting(async () => {
        await mkdir(join(folder, id), { recursive: true });
        for (const { name, bytes } of files) await writeFile(join(folder, id, name), bytes);
      });
      shelved.set(
        id,
        files.map(({ name }) => ({ name, path: join(folder, id, name) })),
      );
      return {
        export: id,
        files: files.map(({ name, bytes }) => ({
          name,
          url: assetUrl.exported(id, name),
          bytes: bytes.byteLength,
        })),
      };
    },
    shelve: async (name, make) => {
      const id = newId();
      const path = join(folder, id, name);
      await toldWriting(() => mkdir(join(folder, id), { recursive: true }));
      await make(path);
      const { size } = await toldWriting(() => stat(path));
      shelved.set(id, [{ name, path }]);
      return { export: id, files: [{ name, url: assetUrl.exported(id, name), bytes: size }] };
    },
    file: (id, name) => {
      const found = shelved.get(id)?.find((file) => file.name === name);
      return found && { type: mediaType(name), file: found.path };
    },
    files: (id) => {
      const files = shelved.get(id);
      if (!files) throw failure('press/export-not-found', { id });
      return files;
    },
    close: async () => {
      shelved.clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
