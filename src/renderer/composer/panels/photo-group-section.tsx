import { bestPhotos } from '../../../shared/publication/best-records.ts';
import {
  type FreshPhoto,
  groupPhotos,
  photosToGroup,
} from '../../../shared/publication/deeds/photo-group-deeds.ts';
import { placedPhoto } from '../../../shared/publication/derive-block.ts';
import type { PhotoFrame } from '../../../shared/publication/frame.ts';
import { unionOf } from '../../../shared/publication/geometry.ts';
import {
  hasRoomFor,
  PHOTO_GROUPS,
  type PhotoGroup,
  PLACES_IN,
  photoPlaces,
} from '../../../shared/publication/photo-group.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { useTranslate } from '../../i18n/use-translate.ts';
import { link } from '../../link/link.ts';
import { select } from '../engine/selecting.ts';
import { gatherFor } from '../laying/desk-archive.ts';
import { useComposer, useDesk } from '../use-desk.ts';
import { PanelSection } from './panel-section.tsx';
import styles from './variant-choice.module.css';

const PICTURE = { xMm: 1, yMm: 1, widthMm: 46, heightMm: 28 };

function Picture({ group }: { readonly group: PhotoGroup }) {
  return (
    <svg width="48" height="30" viewBox="0 0 48 30" aria-hidden="true">
      {photoPlaces(group, PICTURE).map(({ xMm, yMm, widthMm, heightMm }) => (
        <rect
          key={`${xMm} ${yMm}`}
          x={xMm}
          y={yMm}
          width={widthMm}
          height={heightMm}
          fill="currentColor"
          opacity={0.55}
        />
      ))}
    </svg>
  );
}

/** The campaign's best photos that the publication does not show yet. */
async function freshPhotos({ campaign, pages }: Publication): Promise<FreshPhoto[]> {
  if (campaign === undefined) return [];
  const shown = new Set(
    pages
      .flatMap(({ frames }) => frames)
      .flatMap((frame) => (frame.kind === 'photo' && frame.photo ? [frame.photo.original] : [])),
  );
  const records = await gatherFor(link(), campaign);
  return bestPhotos(records.filter((record) => record.kind === 'photo'))
    .filter(({ original }) => !shown.has(original))
    .map((photo) => ({ photo: placedPhoto(photo), focus: photo.focus }));
}

/** Groups with fewer places than there are photos would leave some out; those with tiny places help nobody. */
function groupsFor(photos: readonly PhotoFrame[]): PhotoGroup[] {
  const box = unionOf(photos);
  const filled = photos.filter(({ photo }) => photo !== undefined).length;
  return box
    ? PHOTO_GROUPS.filter((group) => PLACES_IN[group] >= filled && hasRoomFor(group, box))
    : [];
}

/** 写真の組: lays one photo or several as a tidy group, chosen by picture; empty places are filled from the campaign. */
export function PhotoGroupSection() {
  const t = useTranslate();
  const { composer } = useDesk();
  const publication = useComposer((state) => state.publication);
  const selection = useComposer((state) => state.selection);
  const photos = photosToGroup(publication, selection);
  const groups = groupsFor(photos);
  if (publication.report || groups.length < 2) return null;
  const choose = async (group: PhotoGroup): Promise<void> => {
    const needsPhotos = PLACES_IN[group] > photos.length || photos.some(({ photo }) => !photo);
    const fresh = needsPhotos ? await freshPhotos(publication) : [];
    const ids = photos.map(({ id }) => id);
    composer.transact('photo', groupPhotos(ids, group, fresh));
    select(
      composer,
      photosToGroup(composer.store.getState().publication, ids.slice(0, 1)).map(({ id }) => id),
    );
  };
  return (
    <PanelSection title={t('look.photoGroup')}>
      <div className={styles.choices}>
        {groups.map((group) => (
          <button
            key={group}
            type="button"
            className={styles.choice}
            onClick={() => void choose(group)}
          >
            <Picture group={group} />
            <br />
            {t(`look.photoGroup_${group}`)}
          </button>
        ))}
      </div>
    </PanelSection>
  );
}
