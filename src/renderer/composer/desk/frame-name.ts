import { beginsStory } from '../../../shared/publication/flow.ts';
import type { Frame } from '../../../shared/publication/frame.ts';
import { frameTexts } from '../../../shared/publication/frame-text.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { ShapeName } from '../engine/composer-state.ts';

const LONGEST = 24;

export const SHAPE_WORDS: Readonly<Record<ShapeName, MessageKey>> = {
  rectangle: 'composer.shapeRectangle',
  ellipse: 'composer.shapeEllipse',
  line: 'composer.shapeLine',
  arrow: 'composer.shapeArrow',
  band: 'composer.shapeBand',
  burst: 'composer.shapeBurst',
  star: 'composer.shapeStar',
  polygon: 'composer.shapePolygon',
  balloon: 'composer.shapeBalloon',
};

const WORDS = {
  text: 'composer.frameText',
  photo: 'composer.framePhoto',
  shape: 'composer.frameShape',
  block: 'composer.frameBlock',
  table: 'composer.frameTable',
  qr: 'composer.frameQr',
  lines: 'composer.frameLines',
  headline: 'headline.frame',
} as const satisfies Record<Frame['kind'], MessageKey>;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** A single dotted line with nothing to write behind it is one to cut along. */
const isCutLine = (frame: Frame): boolean =>
  frame.kind === 'lines' &&
  frame.isDotted &&
  frame.labels.length === 1 &&
  frame.labels.every((label) => label.trim() === '');

/** What a frame is called: 「写真の枠：昼休み集会」. */
export function frameName(publication: Publication, frame: Frame, t: Translate): string {
  if (frame.kind === 'text' && !beginsStory(publication, frame))
    return t('flow.goesOn') + (frame.locked ? t('composer.frameLocked') : '');
  if (isCutLine(frame))
    return t('composer.frameCutLine') + (frame.locked ? t('composer.frameLocked') : '');
  const [words = ''] =
    frame.kind === 'photo'
      ? [frame.overrides.caption ?? frame.photo?.caption ?? '']
      : frameTexts(publication, frame);
  const name =
    frame.kind === 'shape'
      ? t(SHAPE_WORDS[frame.shape])
      : short(words) || (frame.kind === 'photo' && frame.photo ? '' : t('composer.frameEmpty'));
  return t(WORDS[frame.kind], { name }) + (frame.locked ? t('composer.frameLocked') : '');
}
