import type { CSSProperties } from 'react';
import { type ParagraphStyleName, paragraphStyleName } from '../../shared/publication/story.ts';
import type { StoryPart } from '../../shared/publication/story-part.ts';
import type { ParagraphStyle, PublicationStyles } from '../../shared/publication/style.ts';
import { FONT_STACKS } from './font-stacks.ts';

const rule = (scope: string, name: ParagraphStyleName, style: ParagraphStyle): string =>
  `${scope} [data-style="${name}"]{font-family:${FONT_STACKS[style.font]};font-weight:${style.bold ? 700 : 400};font-size:${style.sizePt}pt;` +
  `line-height:${style.lineHeight};color:${style.colour};text-align:${style.align};text-indent:${style.indentEm}em;margin-block-end:${style.spaceAfterMm}mm}` +
  `${scope} [data-style="${name}"]:last-child{margin-block-end:0}`;

/** The paragraph styles of a publication as CSS rules below `scope`. */
export const styleRules = (scope: string, styles: PublicationStyles): string =>
  paragraphStyleName.options.map((name) => rule(scope, name, styles[name])).join('\n');

export interface WrapLook {
  readonly sides: readonly ('start' | 'end')[];
  readonly properties: Readonly<Record<string, string>>;
}

export interface StoryLook {
  readonly columns: number;
  readonly columnGapMm: number;
  readonly writing: 'horizontal' | 'vertical';
  readonly verticalAlign: 'top' | 'middle' | 'bottom';
  /** Type drawn smaller by that factor. */
  readonly shrink?: number | undefined;
  /** Outlines that its lines keep clear of, as CSS properties; see story.css. */
  readonly wrap?: WrapLook | undefined;
  /** Where it shows a part only: how the part is cut. */
  readonly cut?: Omit<StoryPart, 'story'> | undefined;
}

/** Columns only where there are several: a single one must not break its text. */
export function storyStyle({ columns, columnGapMm, cut, shrink, wrap }: StoryLook): CSSProperties {
  return {
    ...(columns > 1 ? { columnCount: columns, columnGap: `${columnGapMm}mm` } : {}),
    ...wrap?.properties,
    ...(shrink === undefined || shrink === 1 ? {} : { zoom: shrink }),
    ...(cut ? { '--items-before': cut.itemsBefore } : {}),
  };
}

export function storyClass({ columns, writing, cut, wrap }: StoryLook): string {
  return [
    'story',
    columns > 1 ? 'story-columns' : '',
    writing === 'vertical' ? 'story-vertical' : '',
    cut ? 'story-part' : '',
    cut?.isCutBefore ? 'story-cut-before' : '',
    cut?.isCutBehind ? 'story-cut-behind' : '',
    ...(wrap?.sides ?? []).map((side) => `story-wrap-${side}`),
  ]
    .filter((name) => name !== '')
    .join(' ');
}

export const holderClass = ({ verticalAlign }: StoryLook): string =>
  verticalAlign === 'top' ? 'story-holder' : `story-holder story-${verticalAlign}`;
