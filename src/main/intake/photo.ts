import { parse } from 'node:path';
import type { PhotoRecord } from '../../shared/archive/photo.ts';
import { photoRecord } from '../../shared/archive/photo.ts';
import { newId } from '../../shared/base/id.ts';
import type { PhotoCaption } from './captions.ts';
import type { PhotoFacts } from './take-file.ts';

export interface PhotoOrigin {
  readonly name: string;
  readonly caption: PhotoCaption;
  readonly accession: string;
  readonly now: string;
  readonly campaign?: string | undefined;
}

/** The record of a photo that was read: its own facts, and what its sidecar says of it. */
export function photoFrom(
  facts: PhotoFacts,
  { name, caption, accession, now, campaign }: PhotoOrigin,
): PhotoRecord {
  const { sha256, mediaType, byteLength, widthPx, heightPx, takenAt, position } = facts;
  const belongs = campaign === undefined ? [] : [{ role: 'campaign' as const, to: campaign }];
  return photoRecord.parse({
    kind: 'photo',
    id: newId(),
    title: parse(name).name.normalize('NFC') || name,
    ...(takenAt === undefined ? {} : { date: takenAt.slice(0, 10), takenAt }),
    ...caption,
    links: [...(caption.links ?? []), ...belongs],
    accession,
    created: now,
    changed: now,
    revision: 1,
    original: sha256,
    fileName: name.normalize('NFC'),
    mediaType,
    byteLength,
    widthPx,
    heightPx,
    ...(position === undefined ? {} : { position }),
  });
}
