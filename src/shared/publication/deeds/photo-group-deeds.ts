import { type Id, newId } from '../../base/id.ts';
import { type Frame, type PhotoFrame, type PlacedPhoto, photoFrame } from '../frame.ts';
import { unionOf } from '../geometry.ts';
import { type PhotoGroup, photoPlaces } from '../photo-group.ts';
import type { Publication } from '../publication.ts';
import { findFrames, pageOfFrame, type Recipe } from './recipe.ts';

/** A photo for a place of a group that is still empty. */
export interface FreshPhoto {
  readonly photo: PlacedPhoto;
  readonly focus: PhotoFrame['focus'];
}

const isFreePhoto = (frame: Frame): frame is PhotoFrame => frame.kind === 'photo' && !frame.locked;

/**
 * The photo frames that can be laid as one group: those chosen and the others of their groups, in reading order; none when something
 * else is among them, or when one of them is locked.
 */
export function photosToGroup(publication: Publication, ids: readonly Id[]): PhotoFrame[] {
  const chosen = findFrames(publication, ids);
  const groups = new Set(chosen.map(({ group }) => group).filter((group) => group !== undefined));
  const [first] = chosen;
  const all = (first ? (pageOfFrame(publication, first.id)?.frames ?? []) : []).filter(
    ({ id, group }) => ids.includes(id) || (group !== undefined && groups.has(group)),
  );
  const photos = all.filter(isFreePhoto);
  const isWhole =
    photos.length === all.length && chosen.every(({ id }) => photos.some((one) => one.id === id));
  return isWhole ? photos.toSorted((one, other) => one.yMm - other.yMm || one.xMm - other.xMm) : [];
}

/** How the photos of a group look: like its first one. */
function lookOf({ outline, cornerMm, shadowMm, mask, tone, showCaption }: PhotoFrame) {
  return {
    cornerMm,
    showCaption,
    ...(outline && { outline }),
    ...(shadowMm !== undefined && { shadowMm }),
    ...(mask && { mask }),
    ...(tone && { tone }),
  };
}

/**
 * 写真の組: lays the photo frames into the places of a group that fills the box around them. Places beyond them come as new frames, with
 * the fresh photos as far as they reach; empty frames beyond the places go. Nothing happens where photos would have no place.
 */
export function groupPhotos(
  ids: readonly Id[],
  group: PhotoGroup,
  fresh: readonly FreshPhoto[] = [],
): Recipe {
  return (draft) => {
    const photos = photosToGroup(draft, ids);
    const box = unionOf(photos);
    const [first] = photos;
    const page =
      first && draft.pages.find(({ frames }) => frames.some(({ id }) => id === first.id));
    if (!box || !first || !page) return;
    const kept = photos.filter(({ photo }) => photo !== undefined);
    const places = photoPlaces(group, box);
    if (kept.length > places.length) return;
    const frames = [...kept, ...photos.filter(({ photo }) => photo === undefined)];
    const name = newId();
    const waiting = [...fresh];
    for (const [at, place] of places.entries()) {
      const frame =
        frames[at] ?? photoFrame.parse({ kind: 'photo', id: newId(), ...lookOf(first), ...place });
      Object.assign(frame, place, { group: name });
      delete frame.rotationDeg;
      const next = frame.photo ? undefined : waiting.shift();
      if (next) Object.assign(frame, next);
      if (!frames[at]) page.frames.push(frame);
    }
    const empty = new Set(frames.slice(places.length).map(({ id }) => id));
    page.frames = page.frames.filter(({ id }) => !empty.has(id));
  };
}
