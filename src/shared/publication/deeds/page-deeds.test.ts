import { expect, test } from 'vitest';
import { leafletMaker } from '../../../../test/support/leaflet.ts';
import { edit } from '../edit.ts';
import { framesFromElsewhere } from '../publication.ts';
import { showOnEveryPage } from './frame-deeds.ts';
import { duplicatePage, removePage } from './page-deeds.ts';

test('what all pages show outlives its own page, and is not doubled with it', () => {
  const maker = leafletMaker();
  const header = maker.text('みどり区社保協ニュース');
  maker.nextPage();
  maker.text('本会議で採択');
  const made = edit(maker.made(), 'frame', showOnEveryPage([header], true)).publication;
  const [first = ''] = made.pages.map(({ id }) => id);
  expect(framesFromElsewhere(made, 1).map(({ id }) => id)).toEqual([header]);
  const doubled = edit(made, 'page', duplicatePage(made, first)).publication;
  expect(doubled.pages.map(({ frames }) => frames.length)).toEqual([1, 0, 1]);
  const removed = edit(made, 'page', removePage(first)).publication;
  expect(removed.pages[0]?.frames[0]?.id).toBe(header);
  expect(Object.keys(removed.stories)).toHaveLength(2);
});
