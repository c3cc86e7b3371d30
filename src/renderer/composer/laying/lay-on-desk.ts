import type { ArchiveRecord } from '../../../shared/archive/archive-record.ts';
import type { Id } from '../../../shared/base/id.ts';
import { placePhoto } from '../../../shared/publication/deeds/content-deeds.ts';
import { placedPhoto } from '../../../shared/publication/derive-block.ts';
import { frameAt, type Point } from '../../../shared/publication/geometry.ts';
import type { Link } from '../../link/link-port.ts';
import { type Composer, currentPage } from '../engine/composer.ts';
import { select } from '../engine/selecting.ts';
import { gatherFor, takeIn } from './desk-archive.ts';
import { layInReport } from './lay-in-report.ts';
import { type LayChoice, type Laying, layChoices, layRecord, layStory } from './lay-record.ts';

type PhotoRecord = Extract<ArchiveRecord, { kind: 'photo' }>;

/** Puts a photo into the photo frame under the point. False when there is none. */
function fillFrameAt(composer: Composer, photo: PhotoRecord, at: Point): boolean {
  const frame = frameAt(currentPage(composer)?.frames ?? [], at);
  if (frame?.kind !== 'photo' || frame.locked) return false;
  composer.transact('photo', placePhoto(frame.id, placedPhoto(photo), photo.focus));
  select(composer, [frame.id]);
  return true;
}

/** An empty photo frame that is selected waits for a photo. */
function fillSelected(composer: Composer, photo: PhotoRecord): boolean {
  const { selection } = composer.store.getState();
  const frame = currentPage(composer)?.frames.find(({ id }) => id === selection[0]);
  if (selection.length !== 1 || frame?.kind !== 'photo' || frame.photo || frame.locked)
    return false;
  return composer.transact('photo', placePhoto(frame.id, placedPhoto(photo), photo.focus));
}

/** On the page, and selected; in a report, in its story. */
function lay(composer: Composer, { frame, recipe }: Laying): void {
  if (composer.store.getState().publication.report) {
    layInReport(composer, frame, recipe);
    return;
  }
  composer.transact('add', recipe);
  select(composer, [frame]);
}

/** Lays records as a new frame with its middle at the point, and selects it. */
function layAt(
  composer: Composer,
  { records, choice }: { records: readonly ArchiveRecord[]; choice: LayChoice },
  at: Point,
): boolean {
  const { publication, pageId } = composer.store.getState();
  const laying = layRecord(records, choice, { publication, pageId, at });
  if (!laying) return false;
  lay(composer, laying);
  return true;
}

/** The text of a document as a frame of its own. */
async function layManuscript(
  { composer, link }: { composer: Composer; link: Link },
  document: Id,
  at: Point,
): Promise<boolean> {
  const outcome = await link.call('document.manuscript', { id: document });
  if (!outcome.ok || !outcome.reply.story) return false;
  const { publication, pageId } = composer.store.getState();
  const laying = layStory(outcome.reply.story, { publication, pageId, at });
  lay(composer, laying);
  return true;
}

export interface LayOrder {
  readonly record: Id;
  /** Name of one of the record's choices; the first when not said. */
  readonly choice?: string | undefined;
  readonly at: Point;
  /** It was let go over this very point, not only laid somewhere. */
  readonly isDropped: boolean;
}

/** Fetches a record and lays it. False when nothing of it can stand on a page. */
export async function layOnDesk(
  { composer, link }: { composer: Composer; link: Link },
  { record: id, choice: name, at, isDropped }: LayOrder,
): Promise<boolean> {
  const records = await gatherFor(link, id);
  const [record] = records;
  if (!record) return false;
  if (record.kind === 'photo') {
    if (isDropped ? fillFrameAt(composer, record, at) : fillSelected(composer, record)) return true;
  }
  if (record.kind === 'document') return layManuscript({ composer, link }, id, at);
  const choices = layChoices(record.kind);
  const wanted = name === undefined ? choices : choices.filter((choice) => choice.name === name);
  return wanted.some((choice) => layAt(composer, { records, choice }, at));
}

/** Photos dropped together lie like dealt cards. */
const FAN_MM = 8;

/** Takes files into the archive and lays their photos from the point on. */
export async function takeInAndLay(
  { composer, link }: { composer: Composer; link: Link },
  files: readonly File[],
  at: Point,
): Promise<{ laid: number; failed: number }> {
  const { campaign } = composer.store.getState().publication;
  const { records, failed } = await takeIn(link, files, campaign);
  const photos = records.filter((record): record is PhotoRecord => record.kind === 'photo');
  for (const [index, photo] of photos.entries()) {
    if (photos.length === 1 && fillFrameAt(composer, photo, at)) continue;
    const spot = { xMm: at.xMm + index * FAN_MM, yMm: at.yMm + index * FAN_MM };
    const [choice] = layChoices('photo');
    if (choice) layAt(composer, { records: [photo], choice }, spot);
  }
  return { laid: photos.length, failed };
}
