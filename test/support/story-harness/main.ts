import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { measurePage } from '../../../src/renderer/sheet/measure.ts';
import { SheetPage } from '../../../src/renderer/sheet/sheet-page.tsx';
import { storyCommands } from '../../../src/renderer/story/story-commands.ts';
import {
  type StorySelection,
  useStorySelection,
} from '../../../src/renderer/story/use-story-selection.ts';
import type { Publication } from '../../../src/shared/publication/publication.ts';
import type { Story } from '../../../src/shared/publication/story.ts';
import type { StoryPlace } from '../../../src/shared/publication/story-part.ts';
import './story-harness.ts';

interface Shown {
  readonly publication: Publication;
  readonly editing: string | undefined;
  readonly caret?: StoryPlace;
}

const told: Story[] = [];
let shown: Shown | undefined;
let draw: (now: Shown) => void = () => undefined;
let lateMs = 0;
let selection: StorySelection | undefined;

/** As the desk does: what it is told comes back as the publication's story. */
function keep(frameId: string, story: Story): void {
  told.push(story);
  const frame = shown?.publication.pages[0]?.frames.find(({ id }) => id === frameId);
  if (!shown || frame?.kind !== 'text') return;
  const stories = { ...shown.publication.stories, [frame.story]: story };
  const now = { ...shown, publication: { ...shown.publication, stories } };
  shown = now;
  if (lateMs === 0) draw(now);
  else setTimeout(() => draw(now), lateMs);
}

function Harness() {
  const [now, set] = useState<Shown>();
  draw = set;
  selection = useStorySelection();
  if (!now) return null;
  const { publication, editing, caret } = now;
  const edited = editing && {
    frame: editing,
    label: '本文',
    caret,
    onChange: (story: Story) => keep(editing, story),
    onLeave: (frame: string, place: StoryPlace) => {
      shown = { publication: shown?.publication ?? publication, editing: frame, caret: place };
      draw(shown);
    },
  };
  return createElement(SheetPage, { publication, page: 0, editing: edited || undefined });
}

createRoot(document.getElementById('root') ?? document.body).render(createElement(Harness));

globalThis.storyHarness = {
  show: async (publication, editing) => {
    shown = { publication, editing };
    flushSync(() => draw({ publication, editing }));
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  },
  comeBackAfter: async (ms) => {
    await new Promise((all) => setTimeout(all, lateMs));
    lateMs = ms;
  },
  told,
  commands: storyCommands,
  selection: () => selection,
  overset: () => {
    const page = document.querySelector('.sheet-page');
    const frames = page ? measurePage(page) : [];
    return Object.fromEntries(frames.map(({ frame, overset }) => [frame, overset]));
  },
};
