import { expect, test } from '@playwright/test';
import type { CallArgs, CallName, CallReply } from '../../src/shared/contract/contract.ts';
import { exported } from '../../src/shared/contract/publication-calls.ts';
import type { KeptPublication } from '../../src/shared/publication/publication.ts';
import { admittedClient, type BrowserClient } from '../support/browser-client.ts';
import {
  type DrawnCharacter,
  displacedMm,
  drawnCharacters,
  drawnLines,
  drawnReportPages,
  isInPlace,
} from '../support/drawn-characters.ts';
import { faultsOf } from '../support/kinsoku.ts';
import { type OpenedWindow, openWindow } from '../support/opened-window.ts';
import { printedGlyphs } from '../support/pdf-glyphs.ts';

const CAMPAIGN = '019c0000-0000-7000-8000-000000000001';
const SAMPLE_PHOTOS = 5;

let opened: OpenedWindow;
let client: BrowserClient;

test.beforeAll(async () => {
  opened = await openWindow();
  await opened.page.getByRole('button', { name: '見本の書庫をつくる' }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'きょう' }).waitFor();
  const { origin } = new URL(opened.entrance);
  const cookies = await opened.page.context().cookies(origin);
  client = admittedClient(origin, cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
});
test.afterAll(async () => {
  client?.close();
  await opened?.close();
});

async function called<Name extends CallName>(
  name: Name,
  args: CallArgs<Name>,
): Promise<CallReply<Name>> {
  const outcome = await client.link().call(name, args);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome.reply;
}

/** The publication's PDF for the office printer, as its user saves it. */
async function pdfOf(publication: string): Promise<Uint8Array> {
  const link = client.link();
  const ended = new Promise<unknown>((resolve) => {
    const stop = link.on('job.ended', ({ name, result }) => {
      if (name !== 'export') return;
      stop();
      resolve(result);
    });
  });
  const outcome = await link.call('press.export', { publication, preset: 'office', format: 'pdf' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const { files } = exported.parse(await ended);
  const answer = await client.fetch(files[0]?.url ?? '');
  return new Uint8Array(await answer.arrayBuffer());
}

/** Each page of a publication as the desk shows it. */
async function drawnPages({ id, content }: KeptPublication): Promise<DrawnCharacter[][]> {
  const { page } = opened;
  await page.goto(`${new URL(page.url()).origin}/#/publications/${id}`);
  if (content.report) {
    await expect(page.locator('[data-desk] .report-contents-page').last()).toHaveText(/\d/);
    await page.evaluate(() => document.fonts.ready);
    return drawnReportPages(page);
  }
  const strip = page.getByRole('navigation', { name: 'ページ' }).locator('li > button');
  const pages: DrawnCharacter[][] = [];
  for (const [index, { frames }] of content.pages.entries()) {
    const last = page.locator(`[data-desk] [data-frame="${frames.at(-1)?.id}"]`);
    if (index > 0) await strip.nth(index).click();
    await expect(last).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    pages.push(await drawnCharacters(page));
  }
  return pages;
}

/** The sample campaign comes in like any folder, its photos last. */
async function sampleIsIn(): Promise<void> {
  const photos = async (): Promise<number> =>
    (await called('record.list', { kinds: ['photo'], limit: 1, offset: 0, sort: 'title' })).total;
  await expect.poll(photos).toBe(SAMPLE_PHOTOS);
}

test('every template is printed character by character where the desk shows it, its lines broken where they may be', async () => {
  await sampleIsIn();
  const templates = await called('template.list', {});
  expect(templates.length).toBeGreaterThan(10);
  const apart: string[] = [];
  const broken: string[] = [];
  for (const { id } of templates) {
    const made = await called('publication.compose', { template: id, campaign: CAMPAIGN });
    const kept = await called('publication.get', { id: made.publication });
    const drawn = await drawnPages(kept);
    const printed = await printedGlyphs(await pdfOf(made.publication));
    expect(drawn).toHaveLength(printed.length);
    expect(drawn.flat().length).toBeGreaterThan(10);
    for (const [page, characters] of drawn.entries()) {
      broken.push(...drawnLines(characters).flatMap(faultsOf));
      for (const character of characters) {
        const glyphs = printed[page] ?? [];
        if (!isInPlace(character, glyphs)) {
          const byMm = displacedMm(character, glyphs);
          apart.push(
            `${id}, page ${page + 1}: ${character.text} of ${character.within}, ${byMm} mm`,
          );
        }
      }
    }
  }
  expect({ apart, broken }).toStrictEqual({ apart: [], broken: [] });
});
