import type { Finding } from '../../base/finding.ts';
import type { Id } from '../../base/id.ts';
import { deleteFrames } from '../../publication/deeds/frame-deeds.ts';
import { reorderFrames } from '../../publication/deeds/order-deeds.ts';
import { findFrame, type Recipe } from '../../publication/deeds/recipe.ts';
import type { Publication } from '../../publication/publication.ts';
import { biggerType } from './bigger-type.ts';
import { growQr } from './grow-qr.ts';
import { intoSafeArea } from './into-safe-area.ts';
import { reachBleed } from './reach-bleed.ts';
import { fitsByShrinking, thickerLine, widerBleed } from './settings.ts';

/** What puts a frame right; a finding for which there is none is for a person to judge. */
const OF_FRAME: Readonly<Record<string, (frame: Id) => Recipe>> = {
  'bleed-missing': reachBleed,
  'line-thin': thickerLine,
  'type-small': biggerType,
  'text-overset': fitsByShrinking,
  'text-covered': (frame) => reorderFrames([frame], 'front'),
  'text-outside-safe-area': intoSafeArea,
  'frame-empty': (frame) => deleteFrames([frame]),
  'qr-small': growQr,
};

const OF_PUBLICATION: Readonly<Record<string, Recipe>> = { 'bleed-too-narrow': widerBleed };

/** What one press would do about a finding; undefined where it can do nothing, as with a frame that is locked. */
export function mendOf({ rule, where }: Finding, publication: Publication): Recipe | undefined {
  const frame = where.frame === undefined ? undefined : findFrame(publication, where.frame);
  return frame && !frame.locked ? OF_FRAME[rule]?.(frame.id) : OF_PUBLICATION[rule];
}
