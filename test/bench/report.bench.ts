/**
 * P5 of the design's performance page: a report of 20 pages with ten 12-megapixel photos, exported with photos prepared and from
 * originals, against a warm Chromium that opens a new page, loads the same HTML with the originals and prints it. In turn, medians of
 * the rounds; one JSON line.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserHost } from '../../src/main/shell/browser/browser-host.ts';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { programRoot, userFolders } from '../../src/main/shell/program-folders.ts';
import { newId } from '../../src/shared/base/id.ts';
import { placedPhoto } from '../../src/shared/publication/derive-block.ts';
import { median, rounded, timed } from '../support/bench-clock.ts';
import { longReport } from '../support/long-report.ts';
import { pdfObjects } from '../support/pdf-facts.ts';
import { plainHtml, printPlainly, servePlainly } from '../support/plain-print.ts';
import { cameraPhoto } from '../support/press-desk.ts';

const ROUNDS = 5;
const CHAPTERS = 10;
const PHOTOS = 10;

const folder = await mkdtemp(join(tmpdir(), 'gariban-bench-'));
const host = browserHost({
  log: console.error,
  folders: { ...userFolders(programRoot()), documents: folder, state: join(folder, 'state') },
});
const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.executable,
  chromiumSandbox: !(found.headlessOnly || process.getuid?.() === 0),
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...found.args],
  env: { ...process.env, ...found.env },
});

async function keptReport() {
  const archive = await host.app.desk.create(join(folder, 'bench'));
  const paths = await Promise.all(
    Array.from({ length: PHOTOS }, (_none, seed) => cameraPhoto(folder, { seed })),
  );
  const { added } = await host.app.takeIn({ paths });
  const records = await archive.catalogue.records.gather(added.map(({ id }) => id));
  const photos = records.flatMap((record) =>
    record.kind === 'photo' ? [placedPhoto(record)] : [],
  );
  const content = longReport({ chapters: CHAPTERS, photos });
  const id = newId();
  await archive.catalogue.publications.create({ id, content, now: new Date().toISOString() });
  return { id, content, archive };
}

try {
  const { id, content, archive } = await keptReport();
  const outPath = join(folder, 'report.pdf');
  const exportIt = () => host.app.press.exportTo(id, { preset: 'office', format: 'pdf', outPath });
  const { server, url } = await servePlainly({
    html: await plainHtml(host, browser, content),
    original: archive.originals.path,
  });
  const context = await browser.newContext();
  const { pages } = await exportIt();
  const plain = await printPlainly(context, url);
  const { media } = await pdfObjects(plain);
  const [prepared, fromOriginals, control]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    prepared.push(await timed(exportIt));
    control.push(await timed(() => printPlainly(context, url)));
    await rm(join(archive.folder, 'derivatives', 'placed'), { recursive: true, force: true });
    fromOriginals.push(await timed(exportIt));
  }
  server.close();
  server.closeAllConnections();
  const base = median(control);
  const result = {
    P5: rounded(median(prepared) / base),
    P5fromOriginals: rounded(median(fromOriginals) / base),
    pages,
    controlPages: media.length,
    photos: PHOTOS,
    ms: {
      prepared: Math.round(median(prepared)),
      fromOriginals: Math.round(median(fromOriginals)),
      control: Math.round(base),
    },
  };
  console.log(JSON.stringify({ bench: 'report', ...result }));
  process.exitCode = result.P5 <= 0.8 && result.P5fromOriginals <= 2 ? 0 : 1;
} finally {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
}
