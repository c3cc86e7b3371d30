import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveFrames } from '../../../shared/publication/deeds/frame-deeds.ts';
import { type Story, storyFromText, storyText } from '../../../shared/publication/story.ts';
import { sample, sampleLeaflet } from '../support/sample-leaflet.ts';
import { TestHand } from '../support/test-hand.ts';
import { goToFrame } from './composer.ts';
import {
  addPageBehind,
  clipSelection,
  deleteSelection,
  duplicateSelection,
  nudge,
  pasteClip,
  removeCurrentPage,
} from './frame-commands.ts';
import { select, selectAll, stepOut } from './selecting.ts';

const { words, headline, photo, front, back } = sample;

/** Types a text character by character, as the story's editor tells it. */
function type(hand: TestHand, text: string, msBetween = 150): void {
  for (const character of text) {
    hand.nowMs += msBetween;
    const before = hand.state.publication.stories[words];
    hand.composer.writeStory(
      words,
      storyFromText(`${before ? storyText(before) : ''}${character}`, 'headline'),
    );
  }
}
const headlineOf = (hand: TestHand): string => {
  const story = hand.state.publication.stories[words];
  return story ? storyText(story) : '';
};

test('typing is undone clause by clause and pause by pause, never letter by letter', () => {
  const hand = new TestHand();
  type(hand, '。みなさんの声、届きました');
  hand.nowMs += 5000;
  type(hand, 'ありがとう');
  expect(hand.state.history.done).toHaveLength(4);
  const seen: string[] = [];
  while (hand.composer.undo()) seen.push(headlineOf(hand));
  expect(seen).toStrictEqual([
    '本会議で採択。みなさんの声、届きました',
    '本会議で採択。みなさんの声、',
    '本会議で採択。',
    '本会議で採択',
  ]);
  expect(hand.state.publication).toStrictEqual(sampleLeaflet);
});

test('text and frames share one history', () => {
  const hand = new TestHand();
  type(hand, '！');
  hand.drag([30, 120], [63.3, 155.7]);
  type(hand, '祝');
  const undone: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    hand.composer.undo();
    undone.push(`${headlineOf(hand)} ${hand.box(photo).xMm}`);
  }
  expect(undone).toStrictEqual(['本会議で採択！ 48.3', '本会議で採択！ 15', '本会議で採択 15']);
});

test('formatting is a mark of its own', () => {
  const hand = new TestHand();
  type(hand, 'あい');
  const bold: Story = {
    blocks: [
      {
        type: 'paragraph',
        style: 'headline',
        runs: [{ type: 'text', text: headlineOf(hand), bold: true }],
      },
    ],
  };
  hand.composer.writeStory(words, bold);
  expect(hand.state.history.done.map(({ label }) => label)).toStrictEqual(['words', 'format']);
});

test('arrows pressed one after the other are one mark', () => {
  const hand = new TestHand();
  select(hand.composer, [photo]);
  for (let step = 0; step < 10; step += 1) {
    hand.nowMs += 100;
    nudge(hand.composer, { xMm: 0.1, yMm: 0 });
  }
  expect([hand.box(photo).xMm, hand.state.history.done.length]).toStrictEqual([16, 1]);
  hand.composer.undo();
  expect(hand.box(photo).xMm).toBe(15);
});

test('two thousand steps can be undone and done again', () => {
  const hand = new TestHand();
  for (let step = 0; step < 2000; step += 1) {
    hand.composer.transact(
      'move',
      moveFrames([photo], { xMm: 0, yMm: step % 2 === 0 ? 0.7 : -0.6 }),
    );
  }
  const end = hand.state.publication;
  while (hand.composer.undo());
  expect(hand.state.publication).toStrictEqual(sampleLeaflet);
  while (hand.composer.redo());
  expect(hand.state.publication).toStrictEqual(end);
});

test('selection, tool and zoom are in no history', () => {
  const hand = new TestHand().click(30, 30);
  hand.composer.store.setState({ zoom: 3, tool: 'text' });
  expect(hand.state.history.done).toHaveLength(0);
  expect(hand.composer.undo()).toBe(false);
});

test('undo shows the page where something came back, and selects nothing that is gone', () => {
  const hand = new TestHand();
  select(hand.composer, [photo]);
  deleteSelection(hand.composer);
  expect(hand.state.selection).toStrictEqual([]);
  hand.composer.store.setState({ pageId: back });
  hand.composer.undo();
  expect(hand.state.pageId).toBe(front);
  duplicateSelection(hand.composer);
  goToFrame(hand.composer, photo);
  duplicateSelection(hand.composer);
  const [copy] = hand.state.selection;
  hand.composer.undo();
  expect([copy === undefined, hand.state.selection]).toStrictEqual([false, []]);
});

test('what is copied on one desk is laid on another, inside its page', () => {
  const [one, other] = [new TestHand(), new TestHand()];
  one.composer.transact('move', moveFrames([photo], { xMm: 900, yMm: 0 }));
  select(one.composer, [photo, headline]);
  const clip = clipSelection(one.composer);
  if (!clip) throw new Error('nothing was copied');
  other.composer.store.setState({ pageId: back });
  pasteClip(other.composer, clip);
  expect(other.state.publication.pages[1]?.frames.map(({ kind }) => kind)).toStrictEqual([
    'text',
    'photo',
  ]);
  expect(other.state.selection).toHaveLength(2);
  expect(Object.keys(other.state.publication.stories)).toHaveLength(2);
});

test('a removed page leaves its neighbour on the desk', () => {
  const hand = new TestHand();
  addPageBehind(hand.composer);
  const added = hand.state.pageId;
  expect(hand.state.publication.pages.map(({ id }) => id)).toStrictEqual([front, added, back]);
  removeCurrentPage(hand.composer);
  expect(hand.state.pageId).toBe(back);
  removeCurrentPage(hand.composer);
  expect([hand.state.pageId, removeCurrentPage(hand.composer)]).toStrictEqual([front, false]);
});

test('Esc steps out one level at a time', () => {
  const hand = new TestHand().click(30, 30).click(30, 30, { presses: 2 });
  const levels = [];
  do levels.push([hand.state.editing !== undefined, hand.state.selection.length]);
  while (stepOut(hand.composer));
  expect(levels).toStrictEqual([
    [true, 1],
    [false, 1],
    [false, 0],
  ]);
});

type Move = (hand: TestHand) => unknown;
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.integer({ min: -300, max: 300 }).map(
    (tenths): Move =>
      (hand) => {
        hand.nowMs += 700;
        nudge(hand.composer, { xMm: tenths / 10, yMm: 1 });
      },
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map(
    (text): Move =>
      (hand) =>
        type(hand, text),
  ),
  fc.constant<Move>((hand) => selectAll(hand.composer)),
  fc.constant<Move>((hand) => duplicateSelection(hand.composer)),
  fc.constant<Move>((hand) => deleteSelection(hand.composer)),
  fc.constant<Move>((hand) => addPageBehind(hand.composer)),
  fc.constant<Move>((hand) => hand.composer.undo()),
  fc.constant<Move>((hand) => hand.composer.redo()),
);

test('whatever was done, undoing all of it gives the start and doing it again the end', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
      const hand = new TestHand();
      for (const move of moves) move(hand);
      while (hand.composer.redo());
      const end = hand.state.publication;
      while (hand.composer.undo());
      expect(hand.state.publication).toStrictEqual(sampleLeaflet);
      while (hand.composer.redo());
      expect(hand.state.publication).toStrictEqual(end);
    }),
    { numRuns: 60 },
  );
});
