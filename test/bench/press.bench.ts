/**
 * P1, P2, P7, P8 and P9 of the design's performance page: the sample campaign's victory leaflet, exported with photos prepared and
 * from 12-megapixel originals, against a warm Chromium that opens a new page, loads the same HTML with the originals and prints it.
 * In turn, medians of the rounds; one JSON line.
 */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { placedKey } from '../../src/main/press/placed-photos.ts';
import { type BrowserHost, browserHost } from '../../src/main/shell/browser/browser-host.ts';
import { findChromium } from '../../src/main/shell/browser/find-chromium.ts';
import { programRoot, userFolders } from '../../src/main/shell/program-folders.ts';
import { planPhotos } from '../../src/shared/press/plan-photos.ts';
import { WANTED_PPI } from '../../src/shared/press/resolution.ts';
import type { Publication } from '../../src/shared/publication/publication.ts';
import { median, rounded, timed } from '../support/bench-clock.ts';
import { pdfObjects, pdfReading } from '../support/pdf-facts.ts';
import { plainHtml, printPlainly, servePlainly } from '../support/plain-print.ts';

const ROUNDS = 9;
const CAMPAIGN = '019c0000-0000-7000-8000-000000000001';
const MOST_PPI = 360;
const MB = 1_000_000;

interface Leaflet {
  readonly id: string;
  readonly publication: Publication;
}

async function sampleLeaflet({ app }: BrowserHost, folder: string): Promise<Leaflet> {
  const archive = await app.desk.create(join(folder, 'bench'));
  await app.takeIn({ paths: [join(programRoot(), 'resources/sample')] });
  const composed = await app.call('publication.compose', {
    template: 'victory-leaflet',
    campaign: CAMPAIGN,
  });
  if (!composed.ok) throw new Error(JSON.stringify(composed));
  const [row] = await archive.catalogue.publications.list();
  if (!row) throw new Error('nothing was composed');
  const { content } = await archive.catalogue.publications.get(row.id);
  return { id: row.id, publication: content };
}

async function pdfFacts(file: string, placedBytes: number) {
  const bytes = await readFile(file);
  const { fonts, pictures, hasType3, media } = await pdfObjects(bytes);
  const { ppi } = await pdfReading(bytes);
  const faces = fonts.map(({ name }) => name.slice('ABCDEF+'.length));
  const metadata = await Promise.all(
    pictures
      .filter(({ filter }) => filter === 'DCTDecode')
      .map(({ bytes: jpeg }) => sharp(jpeg).metadata()),
  );
  return {
    P7: rounded(bytes.byteLength / (placedBytes + 0.1 * MB * media.length)),
    P8: {
      type3: hasType3 ? 1 : 0,
      unembedded: fonts.filter(({ embedded }) => !embedded).length,
      perFace: rounded(faces.length / new Set(faces).size),
    },
    P9: {
      pictures: pictures.length,
      notJpeg: pictures.length - metadata.length,
      highestPpi: Math.round(Math.max(...ppi.flat().flatMap(({ across, down }) => [across, down]))),
      withMetadata: metadata.filter(({ exif, xmp, iptc }) => exif ?? xmp ?? iptc).length,
    },
    megabytes: rounded(bytes.byteLength / MB),
    pages: media.length,
  };
}

interface Bench {
  readonly host: BrowserHost;
  readonly browser: Browser;
  readonly leaflet: Leaflet;
  readonly folder: string;
}

async function measure({ host, browser, leaflet, folder }: Bench) {
  const { app } = host;
  const archive = app.desk.current();
  const outPath = join(folder, 'leaflet.pdf');
  const wish = { preset: 'office', format: 'pdf', outPath } as const;
  const placed = planPhotos(leaflet.publication, WANTED_PPI).map((plan) => ({
    plan,
    path: archive.derivatives.path('placed', placedKey(plan)),
  }));
  const { server, url } = await servePlainly({
    html: await plainHtml(host, browser, leaflet.publication),
    original: archive.originals.path,
  });
  const exportIt = () => app.press.exportTo(leaflet.id, wish);
  const forgetPlaced = () => Promise.all(placed.map(({ path }) => rm(path, { force: true })));
  const prepared: number[] = [];
  const fromOriginals: number[] = [];
  const control: number[] = [];
  const context = await browser.newContext();
  // Once each before the clock runs: what is compared is warm.
  await exportIt();
  await printPlainly(context, url);
  for (let round = 0; round < ROUNDS; round += 1) {
    prepared.push(await timed(exportIt));
    control.push(await timed(() => printPlainly(context, url)));
    await forgetPlaced();
    fromOriginals.push(await timed(exportIt));
  }
  server.close();
  server.closeAllConnections();
  const sizes = await Promise.all(placed.map(async ({ path }) => (await stat(path)).size));
  const facts = await pdfFacts(
    outPath,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const base = median(control);
  return {
    P1: rounded(median(prepared) / base),
    P2: rounded(median(fromOriginals) / base),
    ...facts,
    photos: placed.length,
    ms: {
      prepared: Math.round(median(prepared)),
      fromOriginals: Math.round(median(fromOriginals)),
      control: Math.round(base),
    },
  };
}

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
try {
  const leaflet = await sampleLeaflet(host, folder);
  const result = await measure({ host, browser, leaflet, folder });
  console.log(JSON.stringify({ bench: 'press', ...result }));
  const { P1, P2, P7, P8, P9 } = result;
  const isMet =
    P1 <= 0.7 &&
    P2 <= 1.3 &&
    P7 <= 1.3 &&
    P8.type3 === 0 &&
    P8.unembedded === 0 &&
    P9.notJpeg === 0 &&
    P9.withMetadata === 0 &&
    P9.highestPpi <= MOST_PPI;
  process.exitCode = isMet ? 0 : 1;
} finally {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true, force: true });
}
