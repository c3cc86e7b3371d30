import type { Id } from '../../base/id.ts';
import type { Frame } from '../frame.ts';
import { findFrames, type Recipe } from './recipe.ts';

const GROUND = ['fill', 'outline', 'cornerMm', 'insetMm', 'backing', 'shadowMm'] as const;

/** What of each kind of frame is its look: not where it stands, nor what it says. */
const LOOKS = {
  text: [...GROUND, 'columns', 'columnGapMm', 'verticalAlign'],
  block: [...GROUND, 'sizePt', 'colour', 'accent'],
  table: [...GROUND, 'sizePt', 'colour', 'headFill', 'lineMm'],
  lines: [...GROUND, 'sizePt', 'colour', 'lineMm', 'isDotted'],
  headline: [
    ...GROUND,
    'font',
    'colour',
    'outlines',
    'letterShadow',
    'bend',
    'spacingEm',
    'kanaScale',
    'firstScale',
  ],
  qr: ['colour', 'ground', 'level'],
  photo: ['outline', 'cornerMm', 'shadowMm', 'mask', 'tone', 'showCaption'],
  shape: ['fill', 'outline', 'cornerMm', 'shadowMm'],
} as const satisfies Readonly<Record<Frame['kind'], readonly string[]>>;

/** The look of a frame, taken off it: what it does not say, too, such as that it has no fill. */
export type FrameLook = ReadonlyMap<string, unknown>;

export const lookOf = (frame: Frame): FrameLook =>
  new Map(LOOKS[frame.kind].map((name) => [name, Reflect.get(frame, name)]));

/** Gives frames a look, as far as their kinds have it; words and places stay. A locked frame keeps its own. */
export function applyLook(ids: readonly Id[], look: FrameLook): Recipe {
  return (draft) => {
    for (const frame of findFrames(draft, ids)) {
      if (frame.locked) continue;
      for (const name of LOOKS[frame.kind]) {
        if (!look.has(name)) continue;
        const value = look.get(name);
        if (value === undefined) Reflect.deleteProperty(frame, name);
        else Reflect.set(frame, name, value);
      }
    }
  };
}
