import type { Id } from '../../../../shared/base/id.ts';
import { setFrame } from '../../../../shared/publication/deeds/frame-deeds.ts';
import { findFrame, type Recipe } from '../../../../shared/publication/deeds/recipe.ts';
import type { Point } from '../../../../shared/publication/geometry.ts';
import { focusAfterDrag } from '../../../../shared/publication/photo-crop.ts';
import { pictureView } from '../../../../shared/publication/photo-layout.ts';
import { showPreview, tried } from '../../engine/composer.ts';
import { AT_REST, between, type Gesture, type Hand, type PointerAt } from '../gesture.ts';

/** The picture is moved inside its frame; the frame stays. */
export function cropping(hand: Hand, start: Point, id: Id): Gesture {
  const { composer } = hand;

  const refocused = (at: PointerAt): Recipe => {
    const { publication } = composer.store.getState();
    const frame = findFrame(publication, id);
    const view = frame?.kind === 'photo' ? pictureView(frame, publication.styles) : undefined;
    if (!view) return () => undefined;
    return setFrame(id, 'photo', { focus: focusAfterDrag(view, between(start, at.point)) });
  };

  const self: Gesture = {
    name: 'cropping',
    moved: (at) => {
      showPreview(composer, { publication: tried(composer, refocused(at)) });
      return self;
    },
    released: (at) => {
      composer.transact('photo', refocused(at));
      return AT_REST;
    },
    cancelled: () => {
      showPreview(composer, undefined);
      return AT_REST;
    },
  };
  return self;
}
