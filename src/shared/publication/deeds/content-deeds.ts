import type { Id } from '../../base/id.ts';
import type { BlockFacts, BlockSource, RecordBlock } from '../block.ts';
import { type CharacterStyle, characterStyle, defaultCharacterStyles } from '../character-style.ts';
import type { BlockFrame, Frame, PhotoFrame, PlacedPhoto } from '../frame.ts';
import { placedIn } from '../report.ts';
import type { CharacterStyleName, ParagraphStyleName, Story } from '../story.ts';
import type { ParagraphStyle } from '../style.ts';
import { findFrames, type Recipe } from './recipe.ts';

/** The story as the editor has it now. */
export function replaceStory(storyId: Id, story: Story): Recipe {
  return (draft) => {
    if (!draft.stories[storyId]) return;
    draft.stories[storyId] = story;
    if (draft.report?.story === storyId) dropUnplaced(draft, story);
  };
}

/** A frame that the story no longer carries goes with the words around it; undo brings both back. */
function dropUnplaced(draft: Parameters<Recipe>[0], story: Story): void {
  const placed = new Set(placedIn(story));
  const stays = (frame: Frame): boolean => frame.kind === 'text' || placed.has(frame.id);
  for (const page of draft.pages) {
    if (!page.frames.every(stays)) page.frames = page.frames.filter(stays);
  }
}

/** Changes the look of all words of that character style; `undefined` takes a colour or a font away. */
export function setCharacterStyle(
  name: CharacterStyleName,
  change: Partial<CharacterStyle>,
): Recipe {
  return (draft) => {
    const own = draft.characterStyles ?? defaultCharacterStyles();
    own[name] = characterStyle.parse({ ...own[name], ...change });
    draft.characterStyles = own;
  };
}

/** Changes the look of every paragraph of that style. */
export function setStyle(name: ParagraphStyleName, change: Partial<ParagraphStyle>): Recipe {
  return (draft) => {
    Object.assign(draft.styles[name], change);
  };
}

const withPhotoFrame =
  (frameId: Id, deed: (frame: PhotoFrame) => void): Recipe =>
  (draft) => {
    for (const frame of findFrames(draft, [frameId])) if (frame.kind === 'photo') deed(frame);
  };

const withBlockFrame =
  (frameId: Id, deed: (frame: BlockFrame) => void): Recipe =>
  (draft) => {
    for (const frame of findFrames(draft, [frameId])) if (frame.kind === 'block') deed(frame);
  };

/** Puts a photo into a frame, seen from its own focus; the words of the photo before it go. */
export function placePhoto(frameId: Id, photo: PlacedPhoto, focus: PhotoFrame['focus']): Recipe {
  return withPhotoFrame(frameId, (frame) => {
    frame.photo = photo;
    frame.focus = focus;
    frame.zoom = 1;
    frame.overrides = {};
  });
}

/** Newer words and consent of the same photo; how it is cropped stays. */
export function updatePhoto(frameId: Id, photo: PlacedPhoto): Recipe {
  return withPhotoFrame(frameId, (frame) => {
    frame.photo = photo;
  });
}

/** The user's own caption or credit; `undefined` goes back to the record's. */
export function overridePhoto(
  frameId: Id,
  overrides: { caption?: string | undefined; credit?: string | undefined },
): Recipe {
  return withPhotoFrame(frameId, (frame) => {
    for (const field of ['caption', 'credit'] as const) {
      if (!(field in overrides)) continue;
      const words = overrides[field];
      if (words === undefined) delete frame.overrides[field];
      else frame.overrides[field] = words;
    }
  });
}

/** 更新する: the facts as the sources have them now; own words stay where their place still exists. */
export function updateBlock(
  frameId: Id,
  facts: BlockFacts,
  sources: readonly BlockSource[],
): Recipe {
  return withBlockFrame(frameId, (frame) => {
    const overrides = Object.entries(frame.block.overrides).filter(([path]) =>
      hasPath(facts, path),
    );
    const block: RecordBlock = {
      facts,
      sources: [...sources],
      overrides: Object.fromEntries(overrides),
    };
    frame.block = block;
  });
}

/** このまま: the facts stay; the newer revisions count as seen. */
export function keepBlock(frameId: Id, seen: readonly BlockSource[]): Recipe {
  const revisions = new Map(seen.map(({ record, revision }) => [record, revision] as const));
  return (draft) => {
    for (const frame of findFrames(draft, [frameId])) {
      const sources =
        frame.kind === 'block'
          ? frame.block.sources
          : frame.kind === 'photo' && frame.photo
            ? [frame.photo.source]
            : [];
      for (const source of sources) {
        const revision = revisions.get(source.record);
        if (revision !== undefined && revision > 0) source.revision = revision;
      }
    }
  };
}

/** The user's own words at `path` of the facts (`words`, `items.2`); `undefined` goes back to the record's. */
export function overrideBlock(frameId: Id, path: string, words: string | undefined): Recipe {
  return withBlockFrame(frameId, ({ block }) => {
    if (words === undefined) delete block.overrides[path];
    else block.overrides[path] = words;
  });
}

function hasPath(facts: BlockFacts, path: string): boolean {
  let at: unknown = facts;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}
