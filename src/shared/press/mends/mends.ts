import type { Finding } from '../../base/finding.ts';
import { deleteFrames } from '../../publication/deeds/frame-deeds.ts';
import { reorderFrames } from '../../publication/deeds/order-deeds.ts';
import { findFrame, type Recipe } from '../../publication/deeds/recipe.ts';
import type { Publication } from '../../publication/publication.ts';
import { biggerType } from './bigger-type.ts';
import { growQr } from './grow-qr.ts';
import { intoSafeArea } from './into-safe-area.ts';
import { reachBleed } from './reach-bleed.ts';
import { fitsByShrinking, thickerLine, widerBleed } from './settings.ts';

/** How a finding is put right by one press: undefined where only a person can tell what is meant. */
export type Mend = (frame: string, publication: Publication) => Recipe | undefined;

const MENDS: Readonly<Record<string, Mend>> = {
  'bleed-missing': (frame) => reachBleed(frame),
  'bleed-too-narrow': () => widerBleed,
  'line-thin': (frame) => thickerLine(frame),
  'type-small': (frame) => biggerType(frame),
  'text-overset': (frame) => fitsByShrinking(frame),
  'text-covered': (frame) => reorderFrames([frame], 'front'),
  'text-outside-safe-area': (frame) => intoSafeArea(frame),
  'frame-empty': (frame) => deleteFrames([frame]),
  'qr-small': (frame) => growQr(frame),
};

/** Of findings of the whole publication. */
const WITHOUT_FRAME = new Set(['bleed-too-narrow']);

/** What one press would do about a finding; undefined where it can do nothing, as with a frame that is locked. */
export function mendOf({ rule, where }: Finding, publication: Publication): Recipe | undefined {
  const mend = MENDS[rule];
  if (!mend) return undefined;
  if (WITHOUT_FRAME.has(rule)) return mend('', publication);
  const frame = where.frame === undefined ? undefined : findFrame(publication, where.frame);
  return !frame || frame.locked ? undefined : mend(frame.id, publication);
}
