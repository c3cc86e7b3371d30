import { defaultCharacterStyles } from '../character-style.ts';
import { contrastRatio, greyOf, luminance } from '../colour-contrast.ts';
import { coverOf } from '../cover.ts';
import { flowOf } from '../flow.ts';
import type { Frame } from '../frame.ts';
import { centreOf, touches } from '../geometry.ts';
import { GREY_INK, photoTone } from '../photo-tone.ts';
import { framesFromElsewhere, type Publication } from '../publication.ts';
import { mapLines, type Run } from '../story.ts';
import type { Recipe } from './recipe.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';
/** Type on its ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** White is read on what is darker than this, black on what is brighter. */
const MIDDLE = 0.183;
/** A middle grey prints as a muddy screen on a stencil printer: grounds become nearly black or light. */
const DARKEST_LIGHT = 0.55;
const DARKEN = 0.3;

const isClearGrey = (colour: string, bright: number): boolean =>
  colour.slice(1, 3) === colour.slice(3, 5) &&
  colour.slice(3, 5) === colour.slice(5, 7) &&
  (bright <= MIDDLE * DARKEN || bright >= DARKEST_LIGHT);

/** The grey that stands for a colour: dark ones nearly black, the others light, in their order of brightness; those that are clear greys stay. */
export function inGrey(colour: string): string {
  const bright = luminance(colour);
  if (isClearGrey(colour, bright)) return colour;
  if (bright <= MIDDLE) return greyOf(bright * DARKEN);
  return greyOf(DARKEST_LIGHT + ((bright - MIDDLE) / (1 - MIDDLE)) * (1 - DARKEST_LIGHT));
}

/** The colour in grey, or what is read on the ground where that is not. */
function readableOn(ground: string | undefined, colour: string): string {
  const grey = inGrey(colour);
  if (ground === undefined || contrastRatio(grey, ground) >= READABLE) return grey;
  return contrastRatio(BLACK, ground) >= contrastRatio(WHITE, ground) ? BLACK : WHITE;
}

/** Lines are black; on a dark ground, light. */
const lineOn = (ground: string | undefined, colour: string): string => {
  if (luminance(colour) > 0.9) return WHITE;
  const grey = readableOn(ground, colour);
  return luminance(grey) < MIDDLE ? BLACK : grey;
};

const fillOf = (frame: Frame): string | undefined => {
  if (frame.kind === 'photo') return undefined;
  return frame.kind === 'qr' ? frame.ground : frame.fill;
};

/**
 * What the middle of each frame stands on, where it has no ground of its own: a colour that is printed, white paper,
 * or undefined over a photo, where type keeps its brightness.
 */
function groundsBelow(publication: Publication): ReadonlyMap<string, string | undefined> {
  const grounds = new Map<string, string | undefined>();
  publication.pages.forEach((page, index) => {
    const below = framesFromElsewhere(publication, index);
    for (const frame of page.frames) {
      const middle = { ...centreOf(frame), widthMm: 0.1, heightMm: 0.1 };
      const ground = below.findLast((other) => {
        const cover = coverOf(other, publication.styles);
        return cover !== undefined && touches(cover, middle);
      });
      grounds.set(frame.id, ground ? fillOf(ground) : WHITE);
      below.push(frame);
    }
  });
  return grounds;
}

/** Type and lines of the frame, and its ground, by what lies below. */
type Grounded = Extract<Frame, { kind: 'text' | 'block' | 'table' | 'lines' | 'headline' }>;

function greyGround(frame: Grounded, below: string | undefined): void {
  if (frame.fill !== undefined) frame.fill = inGrey(frame.fill);
  if (frame.outline) frame.outline.colour = lineOn(below, frame.outline.colour);
}

function greyFrame(frame: Frame, below: string | undefined): void {
  switch (frame.kind) {
    case 'text':
      greyGround(frame, below);
      return;
    case 'block':
      greyGround(frame, below);
      frame.colour = readableOn(frame.fill ?? below, frame.colour);
      frame.accent = readableOn(frame.fill ?? below, frame.accent);
      return;
    case 'table': {
      greyGround(frame, below);
      const ground = frame.fill ?? below;
      frame.colour = readableOn(ground, frame.colour);
      const head = inGrey(frame.headFill);
      const isRead = contrastRatio(head, frame.colour) >= READABLE;
      frame.headFill = isRead ? head : (ground ?? WHITE);
      return;
    }
    case 'shape':
      if (frame.fill !== undefined) frame.fill = inGrey(frame.fill);
      if (frame.outline) frame.outline.colour = lineOn(below, frame.outline.colour);
      return;
    case 'photo':
      frame.tone = photoTone.parse({ ...frame.tone, ink: GREY_INK });
      if (frame.outline) frame.outline.colour = lineOn(below, frame.outline.colour);
      return;
    case 'lines':
      greyGround(frame, below);
      frame.colour = readableOn(frame.fill ?? below, frame.colour);
      return;
    case 'headline':
      greyGround(frame, below);
      for (const outline of frame.outlines) outline.colour = inGrey(outline.colour);
      if (frame.letterShadow) frame.letterShadow.colour = inGrey(frame.letterShadow.colour);
      frame.colour = readableOn(frame.outlines[0]?.colour ?? frame.fill ?? below, frame.colour);
      return;
    case 'qr':
      [frame.colour, frame.ground] = [BLACK, WHITE];
  }
}

/** The words of a story as they are read on the ground of its first frame; words in the style's own grey say none. */
function greyStories(draft: Publication, below: ReadonlyMap<string, string | undefined>): void {
  for (const [id, story] of Object.entries(draft.stories)) {
    const [first] = flowOf(draft, id);
    const ground = first ? (first.fill ?? below.get(first.id)) : WHITE;
    const change = (runs: readonly Run[], styleColour: string): Run[] =>
      runs.map((run) => {
        if (run.type === 'break') return run;
        const { colour: own, ...rest } = run;
        const colour = readableOn(ground, own ?? styleColour);
        return own === undefined && colour === inGrey(styleColour) ? rest : { ...rest, colour };
      });
    draft.stories[id] = {
      blocks: story.blocks.map((block) =>
        mapLines(block, (runs, { style }) => change(runs, draft.styles[style].colour)),
      ),
    };
  }
}

/** 一色にする: all colours become greys that are read on their grounds, photos are printed in grey, codes in black. */
export const toOneColour: Recipe = (draft) => {
  const below = new Map(
    [...groundsBelow(draft)].map(([id, ground]) => [id, ground && inGrey(ground)]),
  );
  for (const { frames } of draft.pages)
    for (const frame of frames) greyFrame(frame, below.get(frame.id));
  greyStories(draft, below);
  for (const style of Object.values(draft.styles)) style.colour = inGrey(style.colour);
  const words = draft.characterStyles ?? defaultCharacterStyles();
  for (const style of Object.values(words))
    if (style.colour !== undefined) style.colour = inGrey(style.colour);
  draft.characterStyles = words;
};
