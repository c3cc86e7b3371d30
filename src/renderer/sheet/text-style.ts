import type { CSSProperties } from 'react';
import type { ParagraphStyle } from '../../shared/publication/style.ts';
import { FONT_STACKS } from '../story/font-stacks.ts';

/** A paragraph style as CSS, without its distances. */
export function textStyle({
  font,
  bold,
  sizePt,
  lineHeight,
  colour,
  align,
}: ParagraphStyle): CSSProperties {
  return {
    fontFamily: FONT_STACKS[font],
    fontWeight: bold ? 700 : 400,
    fontSize: `${sizePt}pt`,
    lineHeight,
    color: colour,
    textAlign: align,
  };
}
