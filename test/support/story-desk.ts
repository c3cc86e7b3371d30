import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { launchHeadless } from '../../src/main/shell/browser/page-printer.ts';
import type { StorySelection } from '../../src/renderer/story/use-story-selection.ts';
import type { TextFrame } from '../../src/shared/publication/frame.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';
import type { Story } from '../../src/shared/publication/story.ts';
import { type InputMethod, inputMethod } from './input-method.ts';
import { leafletMaker } from './leaflet.ts';
import type { StoryCommands } from './story-harness/story-harness.ts';

const ROOT = join(import.meta.dirname, '../..');
const WRITTEN = '[contenteditable="true"]';

/** One page with one text frame that is being written in, in a real Chromium. */
export interface StoryDesk {
  readonly page: Page;
  readonly ime: InputMethod;
  /** Lays the story in a frame and opens it for writing, the caret at its end. */
  write(story: Story, look?: Partial<TextFrame>): Promise<void>;
  /** Draws the publication's first page; nothing is written in. */
  look(publication: Publication): Promise<void>;
  /** Sets the story as undo does. */
  setFromOutside(story: Story): Promise<void>;
  /** From now on the desk gives back what it is told only so many milliseconds later. */
  comeBackAfter(ms: number): Promise<void>;
  stopWriting(): Promise<void>;
  /** Selects `words`; the caret stands `from` characters into them when only that is given. */
  select(words: string, from?: number): Promise<void>;
  command<Name extends keyof StoryCommands>(
    name: Name,
    ...args: Parameters<StoryCommands[Name]>
  ): Promise<void>;
  /** Pastes what a clipboard holds, by its types. */
  paste(content: Readonly<Record<string, string>>): Promise<void>;
  selection(): Promise<StorySelection | undefined>;
  /** The story that the desk was last told, or was given. */
  story(): Promise<Story>;
  told(): Promise<Story[]>;
  /** What stands on the page, line by line, without readings. */
  lines(): Promise<string[]>;
  /** Characters that do not fit the frame: the one that is written in, or another. */
  overset(frame?: string): Promise<number>;
  close(): Promise<void>;
}

/** A server for the harness page and what it imports; nothing is built. */
async function serveHarness() {
  const server = await createServer({
    configFile: false,
    root: join(ROOT, 'test/support/story-harness'),
    // Test files run side by side: each worker keeps what it has prepared.
    cacheDir: join(ROOT, `node_modules/.vite-story-${process.env.VITEST_POOL_ID ?? '0'}`),
    plugins: [react()],
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [ROOT] } },
  });
  await server.listen();
  return server;
}

function framed(story: Story, look: Partial<TextFrame>): { publication: Publication; id: string } {
  const maker = leafletMaker();
  const id = maker.text(story);
  const publication = maker.made();
  const [page] = publication.pages;
  const [frame] = page?.frames ?? [];
  if (!page || frame?.kind !== 'text') throw new Error('no text frame');
  return {
    id,
    publication: { ...publication, pages: [{ ...page, frames: [{ ...frame, ...look }] }] },
  };
}

function withStory(publication: Publication, story: Story): Publication {
  const [id] = Object.keys(publication.stories);
  return { ...publication, stories: { [id ?? '']: story } };
}

/** Runs in the page; done when the page has heard of the selection. */
async function selectWords({ words, from }: { words: string; from: number | undefined }) {
  const root = document.querySelector('[contenteditable="true"]');
  const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement?.closest('rt') ? -1 : (node.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    const [start, end] = from === undefined ? [at, at + words.length] : [at + from, at + from];
    document.getSelection()?.setBaseAndExtent(node, start, node, end);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return;
  }
  throw new Error(`${words} does not stand on the page`);
}

/** Runs in the page. */
function pasteContent(content: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('[contenteditable="true"]')?.dispatchEvent(event);
}

/** Runs in the page. */
function linesOnPage(): string[] {
  const copy = document.querySelector('.story')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return [];
  for (const reading of copy.querySelectorAll('rt')) reading.remove();
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  return [...copy.querySelectorAll('.story-paragraph, li')].flatMap((line) =>
    (line.textContent ?? '').replaceAll('\u200b', '').replace(/\n$/, '').split('\n'),
  );
}

/** The frame that is written in, and the publication it lies in, as the test last laid them. */
interface Laid {
  publication: Publication;
  id: string;
}

function deskOn(page: Page, ime: InputMethod): Omit<StoryDesk, 'close'> {
  let laid: Laid | undefined;
  const show = (publication: Publication, editing?: string): Promise<void> =>
    page.evaluate(
      async ([shown, frame]) => {
        await globalThis.storyHarness?.show(shown, frame);
      },
      [publication, editing] as const,
    );
  const told = (): Promise<Story[]> =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return globalThis.storyHarness?.told ?? [];
    });
  const given = (): Laid => {
    if (!laid) throw new Error('nothing is laid yet');
    return laid;
  };
  return {
    page,
    ime,
    told,
    write: async (story, look = {}) => {
      await page.evaluate(() => globalThis.storyHarness?.told.splice(0));
      laid = framed(story, look);
      await show(laid.publication);
      await show(laid.publication, laid.id);
      await page.waitForSelector(WRITTEN);
    },
    look: (publication) => show(publication),
    setFromOutside: (story) => show(withStory(given().publication, story), given().id),
    comeBackAfter: (ms) =>
      page.evaluate((late) => globalThis.storyHarness?.comeBackAfter(late), ms),
    stopWriting: async () => show(withStory(given().publication, await lastStory(told, given()))),
    select: (words, from) => page.evaluate(selectWords, { words, from }),
    command: (name, ...args) =>
      page.evaluate(
        ([deed, given]) => {
          const command: ((...args: readonly never[]) => void) | undefined =
            globalThis.storyHarness?.commands[deed];
          command?.(...(given as never[]));
        },
        [name, args] as const,
      ),
    paste: (content) => page.evaluate(pasteContent, content),
    selection: () =>
      page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        return globalThis.storyHarness?.selection();
      }),
    story: () => lastStory(told, given()),
    lines: () => page.evaluate(linesOnPage),
    overset: async (frame) => {
      const overset = await page.evaluate(() => globalThis.storyHarness?.overset());
      return overset?.[frame ?? given().id] ?? 0;
    },
  };
}

async function lastStory(told: () => Promise<Story[]>, { publication }: Laid): Promise<Story> {
  const [first] = Object.values(publication.stories);
  return (await told()).at(-1) ?? first ?? { blocks: [] };
}

export async function openStoryDesk(): Promise<StoryDesk> {
  const server = await serveHarness();
  const browser = await launchHeadless(await findChromium());
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || !address) throw new Error('the harness has no address');
  await page.goto(`http://127.0.0.1:${address.port}/`);
  await page.waitForFunction(() => globalThis.storyHarness !== undefined);
  return {
    ...deskOn(page, inputMethod(await page.context().newCDPSession(page))),
    close: async () => {
      await browser.close();
      await server.close();
      if (faults.length > 0) throw new Error(`the page failed: ${faults.join('\n')}`);
    },
  };
}
