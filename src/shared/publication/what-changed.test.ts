import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafletMaker } from '../../../test/support/leaflet.ts';
import { newId } from '../base/id.ts';
import { setStyle } from './deeds/content-deeds.ts';
import { addPage, movePage, removePage } from './deeds/page-deeds.ts';
import { findFrames, type Recipe } from './deeds/recipe.ts';
import { setTitle } from './deeds/sheet-deeds.ts';
import { edit } from './edit.ts';
import { storyFromText } from './story.ts';
import { countChanges, type FrameChangeName, isUnchanged, whatChanged } from './what-changed.ts';

const leaflet = leafletMaker();
const headline = leaflet.text('本会議で採択');
const box = { xMm: 15, yMm: 100, widthMm: 80, heightMm: 60 };
leaflet.photo({
  photo: {
    source: { record: newId(), revision: 1 },
    original: 'a'.repeat(64),
    widthPx: 4000,
    heightPx: 3000,
    caption: '昼休み集会',
    credit: '',
    consent: 'given',
  },
});
leaflet.frame({ kind: 'shape', id: newId(), shape: 'band', ...box });
leaflet.nextPage();
leaflet.text('裏の文章');
leaflet.frame({ kind: 'table', id: newId(), ...box, widths: [1], rows: [['賛成 5']] });
leaflet.block({
  sources: [{ record: newId(), revision: 1 }],
  facts: {
    type: 'quote',
    words: '一枚のカードでは困る',
    speaker: '区議',
    role: '',
    faction: '',
    occasion: '',
    date: '',
    source: '',
    permission: 'given',
  },
});
const sampleLeaflet = leaflet.made();
const [front = '', back = ''] = sampleLeaflet.pages.map(({ id }) => id);

const changedBy = (...recipes: Recipe[]) =>
  recipes.reduce((now, recipe) => edit(now, 'test', recipe).publication, sampleLeaflet);

/** Every way in which a test changes one frame, by the name that it must be found under. */
const CHANGES: Readonly<Record<Exclude<FrameChangeName, 'added'>, (id: string) => Recipe>> = {
  words: (id) => (draft) => {
    for (const frame of findFrames(draft, [id])) {
      if (frame.kind === 'text') draft.stories[frame.story] = storyFromText('書きなおした');
      if (frame.kind === 'photo') frame.overrides = { caption: '書きなおした' };
      if (frame.kind === 'table') frame.rows = [['書きなおした']];
      if (frame.kind === 'block') frame.block.overrides = { words: '書きなおした' };
    }
  },
  picture: (id) => (draft) => {
    for (const frame of findFrames(draft, [id]))
      if (frame.kind === 'photo' && frame.photo) frame.photo.original = 'b'.repeat(64);
  },
  moved: (id) => (draft) => {
    for (const frame of findFrames(draft, [id])) frame.xMm += 3;
  },
  look: (id) => (draft) => {
    for (const frame of findFrames(draft, [id])) frame.locked = !frame.locked;
  },
  removed: (id) => (draft) => {
    for (const page of draft.pages) page.frames = page.frames.filter((one) => one.id !== id);
  },
};
const NAMES = ['words', 'picture', 'moved', 'look', 'removed'] as const;

const frameIds = sampleLeaflet.pages.flatMap(({ frames }) => frames.map(({ id }) => id));
const kindOf = (id: string) => findFrames(sampleLeaflet, [id])[0]?.kind;
const canBe = (id: string, name: (typeof NAMES)[number]): boolean => {
  if (name === 'words') return kindOf(id) !== 'shape';
  return name !== 'picture' || kindOf(id) === 'photo';
};

/** For each frame what becomes of it; what was taken away is nothing else besides. */
const someChanges = fc
  .tuple(...frameIds.map((id) => fc.subarray(NAMES.filter((name) => canBe(id, name)))))
  .map((chosen) =>
    frameIds.flatMap((id, at) => {
      const names = chosen[at] ?? [];
      if (names.length === 0) return [];
      const what: (typeof NAMES)[number][] = names.includes('removed') ? ['removed'] : names;
      return [{ id, what }];
    }),
  );

describe('what changed between two states', () => {
  test('is nothing between a state and itself, also when its names come in another order', () => {
    const reversed = Object.fromEntries(Object.entries(sampleLeaflet).toReversed());
    expect(isUnchanged(whatChanged(sampleLeaflet, sampleLeaflet))).toBe(true);
    expect(isUnchanged(whatChanged({ ...sampleLeaflet, ...reversed }, sampleLeaflet))).toBe(true);
  });

  test('names every frame that differs by all that differs in it, and no other', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const changed = changedBy(
          ...changes.flatMap(({ id, what }) => what.map((name) => CHANGES[name](id))),
        );
        const found = whatChanged(sampleLeaflet, changed);
        const named = found.pages.flatMap(({ frames }) => frames);
        const byId = (list: readonly { id: string; what: readonly string[] }[]) =>
          new Map(list.map(({ id, what }) => [id, [...what].sort()]));
        expect(byId(named)).toEqual(byId(changes));
        expect(found.whole).toEqual([]);
        // The other way round what was taken away was added.
        const undone = whatChanged(changed, sampleLeaflet).pages.flatMap(({ frames }) => frames);
        const turned = (name: string) => (name === 'removed' ? 'added' : name);
        expect(byId(undone)).toEqual(
          byId(changes.map(({ id, what }) => ({ id, what: what.map(turned) }))),
        );
      }),
    );
  });

  test('tells the look of words from the words', () => {
    const bold: Recipe = (draft) => {
      const [block] = Object.values(draft.stories)[0]?.blocks ?? [];
      if (block?.type === 'paragraph')
        block.runs = [{ type: 'text', text: '本会議で採択', bold: true }];
    };
    expect(whatChanged(sampleLeaflet, changedBy(bold)).pages).toEqual([
      {
        page: front,
        what: 'changed',
        frames: [{ id: headline, what: ['look'] }],
        isRestacked: false,
      },
    ]);
  });

  test('tells what lies in front, pages that came, went and changed places, and what belongs to no page', () => {
    const turnOver: Recipe = (draft) => void draft.pages[0]?.frames.reverse();
    expect(whatChanged(sampleLeaflet, changedBy(turnOver)).pages).toMatchObject([
      { page: front, frames: [], isRestacked: true },
    ]);
    const added = newId();
    const changed = changedBy(
      addPage(1, added),
      removePage(back),
      setTitle('号外 二刷'),
      setStyle('body', { sizePt: 14 }),
    );
    const found = whatChanged(sampleLeaflet, changed);
    expect(found.pages.map(({ page, what }) => [page, what])).toEqual([
      [added, 'added'],
      [back, 'removed'],
    ]);
    expect(countChanges(found)).toMatchObject({
      pagesAdded: 1,
      pagesRemoved: 1,
      whole: ['title', 'styles'],
    });
    expect(whatChanged(sampleLeaflet, changedBy(movePage(back, 0)))).toEqual({
      whole: ['pageOrder'],
      pages: [],
    });
  });
});
