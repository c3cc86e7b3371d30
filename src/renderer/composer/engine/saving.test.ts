import { expect, test } from 'vitest';
import { moveFrames } from '../../../shared/publication/deeds/frame-deeds.ts';
import type { KeptPublication, Publication } from '../../../shared/publication/publication.ts';
import { storyFromText } from '../../../shared/publication/story.ts';
import { HandClock, settled } from '../support/hand-clock.ts';
import { sample, sampleLeaflet } from '../support/sample-leaflet.ts';
import { type Composer, createComposer } from './composer.ts';
import { createJournal, type Draft, type DraftShelf, newerContent } from './journal.ts';
import { restoreVersion } from './restore-version.ts';
import { type OneSave, type SaveOutcome, Saving } from './saving.ts';

const id = '0190f5c0-0000-7000-8000-000000000001';

/** An archive that counts revisions, and can be told to refuse or to wait. */
class OneShelfArchive {
  revision = 1;
  content: Publication = sampleLeaflet;
  saves = 0;
  refusal: SaveOutcome | undefined;
  gate: Promise<void> | undefined;

  asides: boolean[] = [];

  save = async ({ revision, content, setAside }: OneSave): Promise<SaveOutcome> => {
    this.saves += 1;
    this.asides.push(setAside);
    await this.gate;
    if (this.refusal) return this.refusal;
    if (revision !== this.revision) {
      const params = { id, saved: this.revision, given: revision };
      return { ok: false, failure: { code: 'publication/stale-revision', params } };
    }
    this.revision += 1;
    this.content = content;
    return { ok: true, reply: { revision: this.revision, changed: `revision ${this.revision}` } };
  };
}

class OneDraft implements DraftShelf {
  draft: Draft | undefined;
  writes = 0;
  find = async () => this.draft;
  keep = async (draft: Draft) => {
    this.draft = draft;
    this.writes += 1;
  };
  drop = async () => {
    this.draft = undefined;
  };
}

function desk(content: Publication = sampleLeaflet, isKept = true) {
  const clock = new HandClock();
  const archive = new OneShelfArchive();
  const composer = createComposer({ id, publication: content, nowMs: () => clock.nowMs() });
  const kept = { revision: 1, changed: 'opened' };
  const saving = new Saving({ composer, kept, isKept, save: archive.save, clock });
  return { clock, archive, composer, saving, status: () => saving.status.getState() };
}

const push = (composer: Composer) =>
  composer.transact('move', moveFrames([sample.photo], { xMm: 1, yMm: 0 }));

test('a change is in the archive one second later, and only then it says so', async () => {
  const { clock, archive, composer, status } = desk();
  expect(status()).toStrictEqual({ state: 'saved', at: 'opened' });
  push(composer);
  await clock.pass(999);
  expect([status().state, archive.saves]).toStrictEqual(['unsaved', 0]);
  let open = (): void => undefined;
  archive.gate = new Promise((resolve) => {
    open = resolve;
  });
  await clock.pass(1);
  expect([status().state, archive.saves]).toStrictEqual(['saving', 1]);
  open();
  await settled();
  expect(status()).toStrictEqual({ state: 'saved', at: 'revision 2' });
  expect(archive.content).toBe(composer.store.getState().publication);
});

test('who never pauses is saved every five seconds', async () => {
  const { clock, archive, composer } = desk();
  for (let tenth = 0; tenth < 150; tenth += 1) {
    push(composer);
    await clock.pass(100);
  }
  expect(archive.saves).toBe(3);
});

test('what changes while a save is on its way is saved after it, on its revision', async () => {
  const { clock, archive, composer, saving, status } = desk();
  let open = (): void => undefined;
  archive.gate = new Promise((resolve) => {
    open = resolve;
  });
  push(composer);
  await clock.pass(1000);
  push(composer);
  open();
  await settled();
  expect(status().state).toBe('unsaved');
  await clock.pass(1000);
  expect([status().state, archive.saves, saving.revision]).toStrictEqual(['saved', 2, 3]);
  expect(archive.content).toBe(composer.store.getState().publication);
});

test('a refused save is shown and tried again until it is through', async () => {
  const { clock, archive, composer, status } = desk();
  archive.refusal = { ok: false, failure: { code: 'archive/no-room', params: {} } };
  push(composer);
  await clock.pass(1000);
  expect(status()).toMatchObject({ state: 'failed', failure: { code: 'archive/no-room' } });
  await clock.pass(12_000);
  expect(archive.saves).toBe(3);
  archive.refusal = undefined;
  await clock.pass(60_000);
  expect(status().state).toBe('saved');
});

test("somebody else's save is never written over without being asked", async () => {
  const { clock, archive, composer, saving, status } = desk();
  archive.revision = 7;
  push(composer);
  await clock.pass(120_000);
  push(composer);
  await clock.pass(120_000);
  expect([archive.saves, status().state]).toStrictEqual([1, 'failed']);
  expect(await saving.overwrite()).toBe(true);
  expect([archive.revision, status().state]).toStrictEqual([8, 'saved']);
});

test('leaving saves at once', async () => {
  const { archive, composer, saving } = desk();
  push(composer);
  expect(await saving.close()).toBe(true);
  expect(archive.content).toBe(composer.store.getState().publication);
});

test('what came out of a draft is saved by itself', async () => {
  const { clock, archive, status } = desk(sampleLeaflet, false);
  expect(status().state).toBe('unsaved');
  await clock.pass(1000);
  expect([status().state, archive.saves]).toStrictEqual(['saved', 1]);
});

test('the journal has what the archive has not: each second, or at once for 200 characters', async () => {
  const { clock, archive, composer, saving } = desk();
  const shelf = new OneDraft();
  archive.refusal = { ok: false, failure: { code: 'archive/no-room', params: {} } };
  createJournal({ composer, saving, shelf, clock });
  push(composer);
  await clock.pass(1000);
  expect([shelf.writes, shelf.draft?.content]).toStrictEqual([
    1,
    composer.store.getState().publication,
  ]);
  composer.writeStory(sample.words, storyFromText('あ'.repeat(300)));
  await settled();
  expect([shelf.writes, shelf.draft?.content]).toStrictEqual([
    2,
    composer.store.getState().publication,
  ]);
  archive.refusal = undefined;
  await clock.pass(60_000);
  expect(shelf.draft).toBeUndefined();
});

test('a draft is opened again when it is newer than the archive, and only then', () => {
  const content: Publication = { ...sampleLeaflet, title: '未保存' };
  const kept = (revision: number, held: Publication): KeptPublication => ({
    id,
    revision,
    created: '',
    changed: '',
    content: held,
  });
  const draft: Draft = { publication: id, revision: 3, saveUnderWay: false, content };
  expect(newerContent(undefined, kept(3, sampleLeaflet))).toBeUndefined();
  expect(newerContent(draft, kept(3, sampleLeaflet))).toBe(content);
  expect(newerContent(draft, kept(3, content))).toBeUndefined();
  expect(newerContent(draft, kept(4, sampleLeaflet))).toBeUndefined();
  expect(newerContent({ ...draft, saveUnderWay: true }, kept(4, sampleLeaflet))).toBe(content);
  expect(newerContent({ ...draft, saveUnderWay: true }, kept(5, sampleLeaflet))).toBeUndefined();
});

test('what was opened becomes a version with the first change, later states only when asked', async () => {
  const { archive, composer, saving } = desk();
  for (const _save of [1, 2]) {
    push(composer);
    await saving.flush();
  }
  saving.setAsideNext();
  archive.refusal = { ok: false, failure: { code: 'archive/no-room', params: {} } };
  push(composer);
  await saving.flush();
  archive.refusal = undefined;
  await saving.flush();
  push(composer);
  await saving.flush();
  expect(archive.asides).toEqual([true, false, true, true, false]);
});

test('a version is put back as one mark, which undo takes back; both are in the archive', async () => {
  const { archive, composer, saving } = desk();
  const { store } = composer;
  push(composer);
  push(composer);
  const edited = store.getState().publication;
  expect(await restoreVersion({ composer, saving }, sampleLeaflet)).toBe(true);
  expect(archive.content).toEqual(sampleLeaflet);
  expect(archive.asides).toEqual([true, true]);
  composer.undo();
  expect(store.getState().publication).toEqual(edited);
  await saving.flush();
  expect(archive.content).toEqual(edited);
  composer.redo();
  expect(store.getState().publication).toEqual(sampleLeaflet);
});
