import { parse } from 'node:path';
import { type DocumentRecord, documentRecord } from '../../../shared/archive/document.ts';
import { newId } from '../../../shared/base/id.ts';
import type { DocumentFacts } from '../picture-message.ts';

export interface DocumentOrigin {
  readonly name: string;
  readonly accession: string;
  readonly now: string;
  readonly campaign?: string | undefined;
}

/** The record of a document. Its date is not guessed: a file's own times say when it was copied. */
export function documentFrom(
  { sha256, mediaType, byteLength, pages, wordsFrom, unread }: DocumentFacts,
  { name, accession, now, campaign }: DocumentOrigin,
): DocumentRecord {
  const fileName = name.normalize('NFC');
  return documentRecord.parse({
    kind: 'document',
    id: newId(),
    title: parse(fileName).name || fileName,
    links: campaign === undefined ? [] : [{ role: 'campaign', to: campaign }],
    accession,
    created: now,
    changed: now,
    revision: 1,
    original: sha256,
    fileName,
    mediaType,
    byteLength,
    pages,
    wordsFrom,
    unread,
  });
}
