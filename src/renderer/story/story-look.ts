import type { CSSProperties } from 'react';
import { characterStyleIn } from '../../shared/publication/character-style.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import {
  characterStyleName,
  type ParagraphStyleName,
  paragraphStyleName,
} from '../../shared/publication/story.ts';
import type { StoryPart } from '../../shared/publication/story-part.ts';
import type { ParagraphStyle } from '../../shared/publication/style.ts';
import { FONT_STACKS } from './font-stacks.ts';
import { STYLED, styleVariable } from './run-style.ts';

const rule = (scope: string, name: ParagraphStyleName, style: ParagraphStyle): string =>
  `${scope} [data-style="${name}"]{font-family:${FONT_STACKS[style.font]};font-weight:${style.bold ? 700 : 400};font-size:${style.sizePt}pt;` +
  `line-height:${style.lineHeight};color:${style.colour};text-align:${style.align};text-indent:${style.indentEm}em;margin-block-end:${style.spaceAfterMm}mm}` +
  `${scope} [data-style="${name}"]:last-child{margin-block-end:0}`;

/** What words of a character style look like, as CSS variables; `inherit`: as their paragraph does. */
function variables(publication: StyledPublication): string {
  return characterStyleName.options
    .flatMap((name) => {
      const { bold, colour, font, scale } = characterStyleIn(publication, name);
      const values = {
        color: colour ?? 'inherit',
        'font-weight': bold ? '700' : 'inherit',
        'font-family': font ? FONT_STACKS[font] : 'inherit',
        'font-size': `${scale}em`,
      };
      return STYLED.map((property) => `${styleVariable(name, property)}:${values[property]}`);
    })
    .join(';');
}

type StyledPublication = Pick<Publication, 'styles' | 'characterStyles'>;

/** The paragraph and character styles of a publication as CSS rules for `scope`. */
export const styleRules = (scope: string, publication: StyledPublication): string =>
  [
    `${scope}{${variables(publication)}}`,
    ...paragraphStyleName.options.map((name) => rule(scope, name, publication.styles[name])),
  ].join('\n');

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
