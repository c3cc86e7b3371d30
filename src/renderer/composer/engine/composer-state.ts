import type { Id } from '../../../shared/base/id.ts';
import type { ShapeFrame } from '../../../shared/publication/frame.ts';
import type { Rect } from '../../../shared/publication/geometry.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import type { Guide } from '../../../shared/publication/snapping.ts';
import type { StoryPlace } from '../../../shared/publication/story-part.ts';
import { EMPTY_HISTORY, type History } from './history.ts';
import { type Facing, facingPage } from './viewport.ts';

export type ToolName =
  | 'select'
  | 'text'
  | 'photo'
  | 'shape'
  | 'table'
  | 'qr'
  | 'lines'
  | 'headline';
export type ShapeName = ShapeFrame['shape'];

/** What a gesture shows before it is done; letting go turns it into an edit, Esc into nothing. */
export interface Preview {
  /** The publication as it would be. */
  readonly publication?: Publication;
  readonly guides?: readonly Guide[];
  readonly marquee?: Rect;
  /** A frame that is being drawn. */
  readonly drawn?: Rect;
}

/** Only `publication` is kept in the archive, only it has a history. The rest is how it is looked at. */
export interface ComposerState {
  readonly publication: Publication;
  readonly history: History;
  readonly preview: Preview | undefined;
  readonly pageId: Id;
  readonly selection: readonly Id[];
  /** The text frame whose story is being written. */
  readonly editing: Id | undefined;
  /** Where in its story the caret came from another frame. */
  readonly caret: StoryPlace | undefined;
  /** The photo frame whose picture is being moved inside it. */
  readonly cropping: Id | undefined;
  readonly tool: ToolName;
  readonly shape: ShapeName;
  /** 1: a millimetre of the page is a CSS millimetre on the screen. */
  readonly zoom: number;
  readonly snapping: boolean;
  /** 見開き: the page that faces this one is seen beside it. */
  readonly spread: boolean;
  /** Characters that do not fit, by frame; as the sheet measured. */
  readonly overset: Readonly<Record<Id, number>>;
}

export function initialState(publication: Publication, pageId?: Id): ComposerState {
  const [first] = publication.pages;
  const known = publication.pages.some(({ id }) => id === pageId);
  return {
    publication,
    history: EMPTY_HISTORY,
    preview: undefined,
    pageId: (known ? pageId : first?.id) ?? '',
    selection: [],
    editing: undefined,
    caret: undefined,
    cropping: undefined,
    tool: 'select',
    shape: 'rectangle',
    zoom: 1,
    snapping: true,
    spread: false,
    overset: {},
  };
}

/** What is drawn: the gesture's publication while there is one. */
export const shownPublication = ({ preview, publication }: ComposerState): Publication =>
  preview?.publication ?? publication;

/** The page that is seen beside the one on the desk, if it is to be seen and there is one. */
export function facing({ publication, pageId, spread }: ComposerState): {
  facing: Facing;
  page: number;
} {
  const page = publication.pages.findIndex(({ id }) => id === pageId);
  if (!spread || page < 0 || publication.report) return { facing: undefined, page };
  return facingPage(publication.pages.length, page);
}
