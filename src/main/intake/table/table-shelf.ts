import type { DocumentRecord } from '../../../shared/archive/document.ts';
import { failure } from '../../../shared/base/failure.ts';
import type { OpenArchive } from '../../archive/open-archive.ts';
import type { TableSheet } from '../picture-message.ts';
import type { PictureWorkers } from '../picture-workers.ts';

/** A document that is a table. */
export interface Table {
  readonly document: DocumentRecord;
  readonly sheets: readonly TableSheet[];
}

/** @throws archive/record-not-found, intake/not-readable when it is no table */
export type TableShelf = (archive: OpenArchive, id: string) => Promise<Table>;

/** Reads tables, and keeps the last one at hand while its columns are being chosen. */
export function tableShelf(workers: PictureWorkers): TableShelf {
  let last: { readonly original: string; readonly sheets: readonly TableSheet[] } | undefined;
  return async (archive, id) => {
    const document = await archive.catalogue.records.get(id);
    if (document.kind !== 'document') throw failure('archive/record-not-found', { id });
    const { original, fileName } = document;
    if (last?.original === original) return { document, sheets: last.sheets };
    const read = await workers.tables(archive.originals.path(original), fileName);
    if ('unreadable' in read) {
      const { reason } = read.unreadable;
      throw failure('intake/not-readable', { name: fileName, reason });
    }
    last = { original, sheets: read.sheets };
    return { document, sheets: read.sheets };
  };
}
