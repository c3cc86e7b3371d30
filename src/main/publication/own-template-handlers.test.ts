import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ZipFile } from 'yazl';
import { archiveParts, freshFolder, refusal } from '../../../test/support/catalogue.ts';
import { newId } from '../../shared/base/id.ts';
import { PUBLICATION_VERSION, publication } from '../../shared/publication/publication.ts';
import { storyFromText, storyText } from '../../shared/publication/story.ts';
import { defaultStyles } from '../../shared/publication/style.ts';
import { archiveDesk } from '../archive/archive-desk.ts';
import { knownArchives } from '../archive/known-archives.ts';
import { pictureWorkers } from '../intake/picture-workers.ts';
import { exportShelf } from '../press/export-shelf.ts';
import { tickets as issueTickets } from '../tickets.ts';
import { ownTemplateHandlers } from './own-template-handlers.ts';

// Real processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ARTICLE =
  'きのうの本会議で、わたしたちの陳情が採択されました。傍聴席は四十人をこえ、拍手がわきました。';

/** An issue with an article and a photo. */
function issue() {
  const story = newId();
  const box = { xMm: 10, yMm: 10, widthMm: 90, heightMm: 60 };
  return publication.parse({
    version: PUBLICATION_VERSION,
    title: 'みどり通信 第12号',
    campaign: newId(),
    sheet: { size: 'A4', marginMm: { top: 10, right: 10, bottom: 10, left: 10 } },
    pages: [{ id: newId(), frames: [{ kind: 'text', id: newId(), ...box, story }] }],
    stories: { [story]: storyFromText(ARTICLE) },
    styles: defaultStyles(),
  });
}

/** An archive with one issue in it, and the templates' part of the application. */
async function office() {
  const folder = freshFolder();
  const { workers: starter, now } = archiveParts();
  const known = knownArchives(join(folder, 'state'));
  const desk = archiveDesk({ workers: starter, now, known, switched: () => undefined });
  const workers = pictureWorkers(starter, () => undefined);
  const exports = exportShelf(join(folder, 'temporary'));
  const tickets = issueTickets();
  onTestFinished(async () => {
    await workers.close();
    await desk.close();
    await exports.close();
  });
  const { publications } = (await desk.create(join(folder, 'みどり区'))).catalogue;
  const handlers = ownTemplateHandlers({
    desk,
    now,
    notify: () => undefined,
    tickets,
    workers,
    exports,
  });
  const first = await publications.create({
    id: newId(),
    content: issue(),
    now: now().toISOString(),
  });
  const names = async () => (await handlers['template.own']()).map(({ title }) => title);
  const takeIn = (path: string) => handlers['template.takeIn']({ ticket: tickets.issue(path) });
  return { folder, publications, exports, handlers, first, names, takeIn };
}

test('a template stands among the templates, not among the publications', async () => {
  const { publications, handlers, first, names } = await office();
  const kept = await handlers['template.keep']({ publication: first.id, name: '月刊' });
  expect(await names()).toEqual(['月刊']);
  expect((await publications.list()).map(({ title }) => title)).toEqual(['みどり通信 第12号']);
  expect(Object.values(kept.content.stories).map(storyText)).toEqual(['［ここに書く］']);
  await handlers['template.rename']({ id: kept.id, name: '隔月刊' });
  expect(await names()).toEqual(['隔月刊']);
  await publications.setTrashed(kept.id, '2026-01-15T03:00:00.000Z');
  expect(await names()).toEqual([]);
  await publications.setTrashed(kept.id, undefined);
  expect(await names()).toEqual(['隔月刊']);
  expect(await publications.damaged()).toEqual([]);
});

test('words that look like the mark make no template', async () => {
  const { publications, names } = await office();
  const content = { ...issue(), title: '"isTemplate":true' };
  await publications.create({ id: newId(), content, now: '2026-01-15T03:00:00.000Z' });
  expect(await names()).toEqual([]);
});

test('goes as one file to another archive, without what only its own archive knows', async () => {
  const here = await office();
  const { id } = await here.handlers['template.keep']({ publication: here.first.id, name: '月刊' });
  const given = await here.handlers['template.give']({ id });
  expect(given.files.map(({ name }) => name)).toEqual(['月刊.gariban-template']);
  const there = await office();
  const taken = await there.takeIn(here.exports.files(given.export)[0]?.path ?? '');
  expect(await there.names()).toEqual(['月刊']);
  expect(taken.content.campaign).toBeUndefined();
  expect(taken.content.pages[0]?.frames).toHaveLength(1);
});

async function zipAt(path: string, member: string, bytes: Buffer): Promise<string> {
  const zip = new ZipFile();
  zip.addBuffer(bytes, member);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

test('what is no template is refused by its name, and nothing is kept', async () => {
  const { folder, names, takeIn } = await office();
  const at = (name: string): string => join(folder, `${name}.gariban-template`);
  const noise = at('noise');
  writeFileSync(noise, Buffer.from('PK\u0003\u0004 no zip at all'));
  const files = [
    noise,
    await zipAt(at('other'), 'other.json', Buffer.from('{}')),
    await zipAt(at('empty'), 'publication.json', Buffer.from('{"version":1}')),
    await zipAt(at('words'), 'publication.json', Buffer.from('not json')),
  ];
  for (const file of files)
    expect(await refusal(() => takeIn(file))).toMatchObject({ code: 'intake/not-readable' });
  expect(await names()).toEqual([]);
});

test('a file that unpacks to far more than it holds is refused', async () => {
  const { folder, takeIn } = await office();
  const path = join(folder, 'bomb.gariban-template');
  await zipAt(path, 'publication.json', Buffer.alloc(40 * 1024 * 1024, ' '));
  expect(await refusal(() => takeIn(path))).toMatchObject({
    code: 'intake/too-large',
    params: { name: 'bomb.gariban-template' },
  });
});

test('photos and articles that a foreign file brings are left out', async () => {
  const { folder, takeIn } = await office();
  const path = join(folder, 'full.gariban-template');
  await zipAt(path, 'publication.json', Buffer.from(JSON.stringify(issue())));
  const { content } = await takeIn(path);
  expect(content).toMatchObject({ isTemplate: true, title: 'みどり通信 第12号' });
  expect(Object.values(content.stories).map(storyText)).toEqual(['［ここに書く］']);
});
