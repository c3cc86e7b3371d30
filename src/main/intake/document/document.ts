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

/** The record of a document. Its date is what it says of itself, never guessed: a file's own times say when it was copied. */
export function documentFrom(
  facts: DocumentFacts,
  { name, accession, now, campaign }: DocumentOrigin,
): DocumentRecord {
  const { sha256, mediaType, byteLength, pages, wordsFrom, unread, title, date, author } = facts;
  const fileName = name.normalize('NFC');
  return documentRecord.parse({
    kind: 'document',
    id: newId(),
    title: title?.trim().slice(0, 500) || parse(fileName).name || fileName,
    ...(date === undefined ? {} : { date }),
    author: author ?? '',
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
