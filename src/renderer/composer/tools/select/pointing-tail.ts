import { pointTail } from '../../../../shared/publication/deeds/shape-deeds.ts';
import type { Point } from '../../../../shared/publication/geometry.ts';
import { showPreview, tried } from '../../engine/composer.ts';
import { AT_REST, type Gesture, type Hand } from '../gesture.ts';

/** The end of a balloon's tail follows the pointer: to the mouth that speaks. */
export function pointingTail({ composer }: Hand, start: Point): Gesture {
  const [id = ''] = composer.store.getState().selection;
  let end = start;
  const self: Gesture = {
    name: 'pointing-tail',
    moved: ({ point }) => {
      end = point;
      showPreview(composer, { publication: tried(composer, pointTail(id, end)) });
      return self;
    },
    released: () => {
      composer.transact('frame', pointTail(id, end));
      return AT_REST;
    },
    cancelled: () => {
      showPreview(composer, undefined);
      return AT_REST;
    },
  };
  return self;
}
